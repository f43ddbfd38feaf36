using System.Text;
using System.Text.Unicode;

namespace Citations;

/// <summary>Determines whether the bytes of a file, which come part by part, are UTF-8, Windows-1252 or both.</summary>
internal sealed class ByteScan
{
    private byte[] _rest = [];
    private bool _isUtf8 = true;
    private bool _isLatin = true;

    /// <summary>Adds bytes; a character that they end in the midst of waits for the next ones.</summary>
    internal void Add(ReadOnlySpan<byte> part)
    {
        if (!_isUtf8 && !_isLatin)
            return;
        byte[] bytes = [.. _rest, .. part];
        var whole = WholeCharacters(bytes);
        Judge(bytes.AsSpan(0, whole));
        _rest = bytes[whole..];
    }

    /// <summary>The encoding, once all bytes were added.</summary>
    internal TextEncoding End()
    {
        Judge(_rest);
        return _isUtf8 ? TextEncoding.Utf8
            : _isLatin ? TextEncoding.Windows1252
            : TextEncoding.Mixed;
    }

    private void Judge(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
            return;
        _isUtf8 = _isUtf8 && Utf8.IsValid(bytes);
        _isLatin = _isLatin && IsLatin(bytes);
    }

    /// <summary>Whether what the bytes are read as is written as the same bytes in Windows-1252.</summary>
    private static bool IsLatin(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return TextEncoding.Latin.GetBytes(LegacyBytes.Utf8.GetString(bytes)).AsSpan().SequenceEqual(bytes);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The length of the part that ends with a whole character: none of UTF-8 has more than four bytes.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.Length;
        while (start > 0 && start > bytes.Length - 4 && (bytes[start - 1] & 0xC0) == 0x80)
            start--;
        return start > 0 && bytes[start - 1] >= 0xC0 ? start - 1 : bytes.Length;
    }
}
