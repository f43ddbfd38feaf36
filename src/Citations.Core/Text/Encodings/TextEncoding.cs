using System.Text;

namespace Citations;

/// <summary>
/// The encoding of a text file: that of its byte order mark, the one it declares, UTF-8 where all bytes are that, else Windows-1252. A file
/// in which bytes of Windows-1252 are among UTF-8 is read whole, and written as UTF-8.
/// </summary>
/// <param name="Name">Its IANA name.</param>
/// <param name="Reader">Decodes the file without its byte order mark; bytes that it does not have are read as Windows-1252.</param>
/// <param name="Writer">Encodes a text as the file was, with its byte order mark; throws <see cref="EncoderFallbackException"/> where it
/// cannot hold the text.</param>
/// <param name="MarkLength">The bytes of the byte order mark; 0 for none.</param>
internal sealed record TextEncoding(string Name, Encoding Reader, Encoding Writer, int MarkLength = 0)
{
    private const int Part = 64 * 1024;

    /// <summary>Windows-1252, which throws on what it does not have.</summary>
    internal static Encoding Latin { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>UTF-8 without a byte order mark.</summary>
    internal static TextEncoding Utf8 { get; } = new("utf-8", LegacyBytes.Utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static readonly (byte[] Mark, TextEncoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new("utf-8", LegacyBytes.Utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 3)),
        ([0xFF, 0xFE, 0, 0], Marked(new UTF32Encoding(bigEndian: false, byteOrderMark: true), 4)),
        ([0, 0, 0xFE, 0xFF], Marked(new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4)),
        ([0xFF, 0xFE], Marked(new UnicodeEncoding(bigEndian: false, byteOrderMark: true), 2)),
        ([0xFE, 0xFF], Marked(new UnicodeEncoding(bigEndian: true, byteOrderMark: true), 2)),
    ];

    /// <summary>The message about a file that is not all Unicode; null if it is.</summary>
    internal string? Notice { get; private init; }

    /// <summary>The encoding that the head of a file declares; UTF-8 if it declares none.</summary>
    /// <param name="head">The first bytes, at least <see cref="TextDeclaration.Head"/> where there are so many.</param>
    /// <param name="declared">The name that the file declares in its own manner; null looks for the usual ones.</param>
    internal static TextEncoding OfHead(ReadOnlySpan<byte> head, string? declared = null)
    {
        foreach (var (mark, marked) in Marks)
        {
            if (head.StartsWith(mark))
                return marked;
        }

        return TextDeclaration.EncodingOf(declared ?? TextDeclaration.In(head)) is { } encoding
            ? NotUtf8(encoding.WebName, encoding, encoding)
            : Utf8;
    }

    /// <summary>The encoding of a stream, which is read to its end unless its head declares it, and put back where it was.</summary>
    internal static TextEncoding Of(Stream stream)
    {
        var start = stream.Position;
        var buffer = new byte[Part];
        var length = stream.ReadAtLeast(buffer, Part, throwOnEndOfStream: false);
        var encoding = OfHead(buffer.AsSpan(0, length));
        if (encoding == Utf8)
        {
            var scan = new ByteScan();
            for (; length == Part; length = stream.ReadAtLeast(buffer, Part, throwOnEndOfStream: false))
                scan.Add(buffer);
            scan.Add(buffer.AsSpan(0, length));
            encoding = scan.End();
        }

        stream.Position = start;
        return encoding;
    }

    /// <summary>Windows-1252 that is not declared.</summary>
    internal static TextEncoding Windows1252 { get; } = NotUtf8("windows-1252", LegacyBytes.Utf8, Latin);

    /// <summary>UTF-8 with bytes of Windows-1252 among it.</summary>
    internal static TextEncoding Mixed { get; } =
        Utf8 with
        {
            Notice = "Some bytes are not valid UTF-8 and were read as windows-1252.",
        };

    private static TextEncoding NotUtf8(string name, Encoding reader, Encoding writer) =>
        new(name, reader, writer) { Notice = $"The file is not UTF-8; it was read as {name}." };

    private static TextEncoding Marked(Encoding encoding, int length) =>
        new(encoding.WebName.ToLowerInvariant(), encoding, encoding, length);

    /// <summary>Whether the encoding has all characters of a text.</summary>
    internal bool CanHold(string text)
    {
        try
        {
            Writer.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The bytes of a file, its byte order mark first.</summary>
    /// <exception cref="EncoderFallbackException">The encoding has not all of the text's characters.</exception>
    internal byte[] Encode(string text) => [.. Writer.Preamble, .. Writer.GetBytes(text)];
}
