using System.Text;

namespace Citations.Articles.Rewriting;

/// <summary>The encoding that a text file has, with its byte order mark.</summary>
internal sealed class SourceEncoding
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private SourceEncoding(string name, byte[] mark)
    {
        (Name, _mark) = (name, mark);
        _encoding = name switch
        {
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback) ?? new UTF8Encoding(false),
        };
    }

    /// <summary>The encoding's name.</summary>
    internal string Name { get; }

    internal static SourceEncoding Of(ReadOnlySpan<byte> content, string? name)
    {
        byte[] mark = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => [0xEF, 0xBB, 0xBF],
            [0xFF, 0xFE, ..] => [0xFF, 0xFE],
            [0xFE, 0xFF, ..] => [0xFE, 0xFF],
            _ => [],
        };
        return new(name ?? "utf-8", mark);
    }

    internal bool CanEncode(string text)
    {
        try
        {
            _encoding.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    internal byte[] Encode(string text) => [.. _mark, .. _encoding.GetBytes(text)];
}
