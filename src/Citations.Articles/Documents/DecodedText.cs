namespace Citations.Articles.Documents;

/// <summary>The characters of a text file, and what is said where it is not UTF-8.</summary>
internal sealed record DecodedText(string Text, string EncodingName, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Decodes a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="declared">The encoding that the file itself declares in its format's manner; null looks for the usual
    /// declarations.</param>
    internal static DecodedText Of(ReadOnlyMemory<byte> content, string? declared = null)
    {
        var (text, encoding) = EncodedText.Of(content, declared);
        return new(text, encoding.Name, encoding.Notice is { } notice ? [Findings.NotUtf8(notice)] : []);
    }
}
