namespace Citations;

/// <summary>The characters of a text file, and the encoding that it is in, so that it can be written back as it was.</summary>
/// <param name="Text">The characters; none of the file is lost.</param>
/// <param name="Encoding">The encoding.</param>
internal sealed record EncodedText(string Text, TextEncoding Encoding)
{
    /// <summary>Decodes a file.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="declared">The encoding that the file declares in its own manner; null looks for the usual declarations.</param>
    internal static EncodedText Of(ReadOnlyMemory<byte> content, string? declared = null)
    {
        var bytes = content.Span;
        var encoding = TextEncoding.OfHead(bytes[..Math.Min(bytes.Length, TextDeclaration.Head)], declared);
        if (encoding == TextEncoding.Utf8)
        {
            var scan = new ByteScan();
            scan.Add(bytes);
            encoding = scan.End();
        }

        return new(encoding.Reader.GetString(bytes[encoding.MarkLength..]), encoding);
    }
}
