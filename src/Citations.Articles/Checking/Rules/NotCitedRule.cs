using System.Globalization;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Linking;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0202, CIT0203: an entry that no citation leads to; where nothing is cited at all that is one finding.</summary>
internal static class NotCitedRule
{
    internal static readonly DiagnosticDescriptor NotCited = new(
        "CIT0202",
        "An entry is not cited",
        DiagnosticSeverity.Warning,
        "No citation in the text leads to the entry."
    );

    internal static readonly DiagnosticDescriptor NothingCited = new(
        "CIT0203",
        "No entry is cited",
        DiagnosticSeverity.Warning,
        "The text cites none of the entries of the reference list."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var (article, links) = (examined.Article, examined.Links);
        var listed = article.Entries.Where(entry => entry.Kind == EntryKind.Listed).ToList();
        if (listed.Count == 0)
            return [];
        var duplicates = examined.Duplicates.SelectMany(group => group.Skip(1)).Select(entry => entry.Id).ToHashSet();
        var cited = links.Select(link => link.Entry?.Id).OfType<string>().ToHashSet();
        if (cited.Count == 0)
        {
            // Keys whose library was not read may lead to any entry.
            return links.Any(link => link is { Kind: LinkKind.NotNeeded, Citation.Form: CitationForm.Key or CitationForm.Footnote })
                ? []
                :
                [
                    NothingCited.At(
                        listed.Count == 1
                            ? "The text does not cite the only entry of the reference list."
                            : $"The text cites none of the {Wording.Number(listed.Count)} entries of the reference list.",
                        listed[0].Span
                    ),
                ];
        }

        // What is listed twice is another finding.
        var works = listed.Where(entry => cited.Contains(entry.Id)).Select(EntryNames.WorkOf).OfType<string>().ToHashSet();
        return listed
            .Where(entry =>
                !cited.Contains(entry.Id)
                && !duplicates.Contains(entry.Id)
                && !(EntryNames.WorkOf(entry) is { } work && works.Contains(work))
                && !IsNamedWithYear(article, entry)
            )
            .Select(entry =>
                NotCited.At(
                    $"{Wording.Entry(entry)} is listed and not cited in the text.",
                    entry.Span,
                    "Cite the work, or remove the entry."
                )
            );
    }

    // "The Clean Air Act of 1970" tells name and year, and needs no citation beside it (APA 7, section 11.5).
    private static bool IsNamedWithYear(Article article, ReferenceEntry entry)
    {
        if (
            entry.Reference is not { Type: ReferenceType.Legislation, Title: { } title, Issued.Year: { } year }
            || !title.EndsWith(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        )
            return false;
        var text = article.Document.Text;
        return text.AsSpan(0, entry.Span.Start).Contains(title, StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(entry.Span.End).Contains(title, StringComparison.OrdinalIgnoreCase);
    }
}
