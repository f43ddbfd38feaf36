using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0205: a work that the text cites through another alone, and that is listed as if it had been read (APA 7, section 8.6).
/// </summary>
internal static class SecondaryCitationRule
{
    internal static readonly DiagnosticDescriptor Listed = new(
        "CIT0205",
        "A work is cited through another and listed",
        DiagnosticSeverity.Information,
        "The text cites the work as cited in another, and the list has both. The list gives the work that was read; where the original was read too, it is cited itself (APA 7, section 8.6)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var read = examined.Links.Where(link => link.IsLinked).Select(link => link.Entry!.Id).ToHashSet();
        return examined
            .Links.Where(link => link is { Citation.IsSecondary: true, Entry: { } entry } && !read.Contains(entry.Id))
            .DistinctBy(link => link.Entry!.Id)
            .Select(link =>
                Listed.At(
                    $"{Wording.Citation(link.Citation)} is cited through another work alone, and {Wording.Entry(link.Entry!)} is listed.",
                    link.Citation.Span,
                    "Cite the work itself if it was read, else remove the entry."
                )
            );
    }
}
