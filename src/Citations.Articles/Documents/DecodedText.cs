using System.Text;

namespace Citations.Articles.Documents;

/// <summary>The characters of a text file: by its byte order mark, as UTF-8 where it is valid, else as Windows-1252, which is said.</summary>
internal sealed record DecodedText(string Text, string EncodingName, EquatableArray<Diagnostic> Diagnostics)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static DecodedText Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(Encoding.Unicode.GetString(bytes[2..]), "utf-16", []);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be", []);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return new(StrictUtf8.GetString(bytes), "utf-8", []);
        return new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), "windows-1252", [Findings.NotUtf8()]);
    }
}
