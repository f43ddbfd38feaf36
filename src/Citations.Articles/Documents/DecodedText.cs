using System.Text;

namespace Citations.Articles.Documents;

/// <summary>The characters of a text file: by its byte order mark, as UTF-8 where it is valid, else as Windows-1252, which is said.</summary>
internal sealed record DecodedText(string Text, string EncodingName, EquatableArray<Diagnostic> Diagnostics)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="declared">The encoding that the file itself declares; null where it declares none.</param>
    internal static DecodedText Of(ReadOnlyMemory<byte> content, string? declared = null)
    {
        var bytes = content.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(Encoding.Unicode.GetString(bytes[2..]), "utf-16", []);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be", []);
        if (Declared(declared) is { } encoding) return new(encoding.GetString(bytes), encoding.WebName, [Findings.NotUtf8(encoding.WebName)]);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return new(StrictUtf8.GetString(bytes), "utf-8", []);
        return new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), "windows-1252", [Findings.NotUtf8("windows-1252")]);
    }

    /// <summary>The encoding of a name, the provider's or .NET's own; null for UTF-8, which is told by its bytes, and for a name that nobody knows.</summary>
    private static Encoding? Declared(string? name)
    {
        // Whatever calls itself Latin-1 or ASCII is Windows-1252 (WHATWG Encoding, 4.2).
        if (name is null || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return null;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
