using System.Text;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// Reads HTML as it is found on the web: the article's text without navigation, scripts, comments and hidden text. Notes and their
/// references, list numbers, declared entries and the works in the page's metadata are kept.
/// </summary>
public sealed class HtmlReader : IDocumentReader
{
    private HtmlReader() { }

    /// <summary>The reader.</summary>
    public static HtmlReader Instance { get; } = new();

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public bool CanRead(string? name, ReadOnlySpan<byte> start)
    {
        if (Path.GetExtension(name)?.ToLowerInvariant() is ".html" or ".htm" or ".xhtml" or ".xht")
            return true;
        var text = Encoding
            .Latin1.GetString(start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? start[3..] : start)
            .AsSpan()
            .TrimStart();
        if (text.StartsWith("<?xml") && text.IndexOf("?>") is var end and > 0)
            text = text[(end + 2)..].TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public ArticleDocument Read(ReadOnlyMemory<byte> content, string name, DocumentReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var text = DecodedText.Of(content, HtmlEncoding.DeclaredIn(content.Span));
        var document = Read(text.Text, name, options);
        return document with
        {
            Metadata = document.Metadata with { Encoding = text.EncodingName },
            Diagnostics = [.. document.Diagnostics, .. text.Diagnostics],
        };
    }

    /// <summary>Reads a document that is text already.</summary>
    /// <param name="text">The file's characters.</param>
    /// <param name="name">The name that reports show.</param>
    /// <param name="options">Limits of the reader; null takes the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleDocument Read(string text, string name, DocumentReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var limits = options ?? DocumentReadOptions.Default;
        var builder = new DocumentBuilder();
        var tree = HtmlTree.Of(text, limits.MaximumDepth);
        var roles = new HtmlRoles(text);
        roles.Set(tree);
        new HtmlBlocks(text, builder, roles).Read(tree);
        return builder.Build(name, Format, text.Length, positions => new TextPlaceMap(new(text, name), positions)) with
        {
            Metadata = HtmlMetadata.Of(text, tree),
            Diagnostics = tree.IsTooDeep ? [Findings.TooDeep(limits.MaximumDepth)] : [],
        };
    }
}
