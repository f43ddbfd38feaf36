using System.Text;
using Citations.Articles.Documents.Html;

namespace Citations.Articles.Documents.Jats;

/// <summary>
/// Reads JATS, the XML of journals and of PubMed Central: sections, notes, references with their labels, and the links of the text to them.
/// </summary>
internal sealed class JatsReader : IDocumentReader
{
    private JatsReader() { }

    /// <summary>The reader.</summary>
    internal static JatsReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "jats";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start)
    {
        if (Path.GetExtension(name)?.ToLowerInvariant() is ".nxml" or ".jats")
            return true;
        var text = Encoding.Latin1.GetString(start);
        return text.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t').StartsWith('<')
            && text.Contains("<article", StringComparison.Ordinal)
            && (
                text.Contains("//NLM//DTD", StringComparison.Ordinal)
                || text.Contains("dtd-version=", StringComparison.Ordinal)
                || (text.Contains("<front>", StringComparison.Ordinal) && text.Contains("<article-meta>", StringComparison.Ordinal))
            );
    }

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(name);
        var decoded = DecodedText.Of(content, HtmlEncoding.DeclaredIn(content.Span));
        var text = decoded.Text;
        var builder = new DocumentBuilder();
        var blocks = new JatsBlocks(text, builder);
        blocks.Read(JatsTree.Of(text, Math.Clamp(options.MaximumDepth, 1, 256)));
        return builder.Build(name, Format, text.Length, positions => new TextPlaceMap(new(text, name), positions)) with
        {
            Metadata = new() { Encoding = decoded.EncodingName, Title = blocks.Title },
            Diagnostics = decoded.Diagnostics,
        };
    }
}
