using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0236: a list in APA style with numbers before its entries, with the heading of an MLA list, or divided by types of works (APA 7,
/// section 9.43).
/// </summary>
internal static class ListFormRule
{
    internal static readonly DiagnosticDescriptor Form = new(
        "CIT0236",
        "The list has the numbers or the headings of another style",
        DiagnosticSeverity.Information,
        "An APA list is headed References, its entries have no numbers, and it is one list for all kinds of works (APA 7, section 9.43). \"Works Cited\" is the heading of an MLA list. A list that the text cites by numbers is not reported."
    );

    private const int ShortestList = 3;
    private const string HeadingOfMla = "Works Cited";

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var listed = examined.Listed;
        if (examined.Style != ListStyle.Apa7 || listed.Count == 0)
            yield break;
        if (HeadingBefore(examined.Article.Document, listed[0].Span.Start) is { } heading)
            yield return Form.At($"“{HeadingOfMla}” is the heading of an MLA list; this list is in APA style.", heading, "Name it References.");
        if (Parts(examined.Article.Document, SourceSpan.FromBounds(listed[0].Span.Start, listed[^1].Span.End)).FirstOrDefault() is { } part)
            yield return Form.At(
                $"“{part.Span.In(examined.Article.Document.Text).Trim()}” divides the list by type of work.",
                part.Span,
                "Remove the headings, and sort all entries as one list."
            );
        if (
            listed.Count >= ShortestList
            && listed.All(entry => entry.Number is not null)
            // LaTeX numbers its lists by itself, and pages may hide the numbers of theirs.
            && examined.Article.Document.Format is not ("latex" or "html")
            && examined.Links.All(link => link.Citation.Number is null)
        )
            yield return Form.At("The entries are numbered, but the text cites by author and date.", listed[0].Span, "Remove the numbers.");
    }

    private static IEnumerable<DocumentBlock> Parts(ArticleDocument document, SourceSpan list) =>
        document.Blocks.Where(block =>
            block.Kind == BlockKind.Heading
            && block.Span.Start > list.Start
            && block.Span.End < list.End
            && Kinds.Contains(block.Span.In(document.Text).Trim().ToString())
        );

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "Articles",
        "Blog posts",
        "Books",
        "Journal articles",
        "Journals",
        "Online sources",
        "Other sources",
        "Reports",
        "Videos",
        "Web pages",
        "Websites",
    };

    private static SourceSpan? HeadingBefore(ArticleDocument document, int position)
    {
        var block = document.Blocks.LastOrDefault(block =>
            block.Kind == BlockKind.Heading && block.Span.Start < position
        );
        var name = block is null ? default : block.Span.In(document.Text).Trim();
        return name.Equals(HeadingOfMla, StringComparison.OrdinalIgnoreCase) ? block!.Span : null;
    }
}
