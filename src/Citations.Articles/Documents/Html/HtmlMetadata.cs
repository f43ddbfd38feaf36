using System.Net;
using Citations.Articles.InText;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// What an HTML page says about itself: title, language, and the works in its JSON-LD and its <c>citation_reference</c> tags.
/// </summary>
internal static class HtmlMetadata
{
    internal static DocumentMetadata Of(string source, HtmlTree tree)
    {
        List<Reference> works = [];
        string? title = null,
            language = null;
        Doi? doi = null;
        foreach (var step in tree.Events)
        {
            if (step is { Kind: HtmlEventKind.Content, Token: { Kind: HtmlTokenKind.Raw } raw, Node: { } holder })
            {
                var text = source.AsSpan(raw.Start, raw.End - raw.Start);
                if (raw.Name == "title" && IsHead(holder))
                    title ??= WebUtility.HtmlDecode(text.Trim().ToString());
                else if (
                    raw.Name == "script"
                    && TypeOf(source, holder)?.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true
                )
                    works.AddRange(JsonLdCitations.Read(text));
            }
            else if (step is { Kind: HtmlEventKind.Open, Node: { Name: "html" or "meta" } node })
            {
                var attributes = new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.End - node.Tag.Start));
                if (node.Name == "html")
                    language ??= attributes.Value("lang") ?? attributes.Value("xml:lang");
                else if (
                    attributes.Value("name") is "citation_reference"
                    && attributes.Value("content") is { } content
                    && HighwireReference.Read(content) is { } work
                )
                    works.Add(work);
                else if (
                    attributes.Value("name")?.ToLowerInvariant() is "citation_doi" or "dc.identifier" or "prism.doi" or "bepress_citation_doi"
                    && Doi.TryParse(attributes.Value("content"), out var own)
                )
                    doi ??= own;
            }
        }

        return new()
        {
            Title = title is "" ? null : title,
            Language = language,
            Works = [.. works],
            Doi = doi,
        };
    }

    /// <summary>Pictures have titles, too.</summary>
    private static bool IsHead(HtmlNode title) => title.Parent is null or { Name: "head" or "html" };

    private static string? TypeOf(string source, HtmlNode script) =>
        new HtmlAttributes(source.AsSpan(script.Tag.Start, script.Tag.End - script.Tag.Start)).Value("type");
}
