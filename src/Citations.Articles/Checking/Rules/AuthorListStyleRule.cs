using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Styles.Apa;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0301: an author list cut in a way that APA does not know (APA 7, 9.8: all authors up to 20; from 21 on the first 19, an ellipsis
/// without ampersand, and the last).
/// </summary>
internal static class AuthorListStyleRule
{
    internal static readonly DiagnosticDescriptor Cut = new(
        "CIT0301",
        "The author list is cut",
        DiagnosticSeverity.Information,
        "APA 7 lists up to 20 authors, and of 21 or more the first 19, an ellipsis without an ampersand, and the last (section 9.8)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var parsed = entry.Entry.Parsed;
        if (parsed.AuthorsCut == AuthorListCut.None || !entry.Style.IsApa() || parsed.AuthorsBeforeEllipsis >= AuthorLimits.BeforeEllipsis)
            yield break;
        var shown = parsed.AuthorsCut == AuthorListCut.Ellipsis ? "“…” within the first 20 names" : "“et al.”";
        yield return Cut.At(
                $"The author list is cut by {shown}; APA 7 lists up to 20 authors.",
                entry.Entry.SpanOf("author"),
                "List all authors."
            )
            .Edited(entry, EntryEdits.Authors(entry));
    }
}
