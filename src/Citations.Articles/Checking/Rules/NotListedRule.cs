using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.InText;
using Citations.Articles.Lists;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0201, CIT0204: a citation that leads to no entry of the list or the library, or to no note. Where there is no list at all that is one
/// finding.
/// </summary>
internal static class NotListedRule
{
    internal static readonly DiagnosticDescriptor NotListed = new(
        "CIT0201",
        "A work is cited and not listed",
        DiagnosticSeverity.Error,
        "A citation leads to no entry of the reference list. Personal communications and works cited through others need no entry. A name and a year that may not be a citation, such as a film and its year, are information."
    );

    internal static readonly DiagnosticDescriptor NoList = new(
        "CIT0204",
        "Works are cited and there is no list",
        DiagnosticSeverity.Warning,
        "The text cites works and the article has no reference list."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var (article, links) = (examined.Article, examined.Links);
        var missing = links.Where(link => link.Kind == LinkKind.Missing && !IsLoose(link.Citation, examined)).ToList();
        var asides = missing.Count == 0 ? [] : AsideSections.Of(article.Document);
        var notes = missing
            .Where(link => link.Citation.Form == CitationForm.Footnote)
            .Select(link =>
                NotListed.At(
                    $"{Wording.Citation(link.Citation)} is referred to but is not in the article.",
                    link.Citation.Span,
                    "Add the note."
                )
            );
        var where = article.Libraries.IsEmpty ? "the reference list" : Wording.List(article.Libraries);
        var keys = missing
            .Where(link => link.Citation.Form == CitationForm.Key)
            .Select(link =>
                NotListed.At(
                    $"{Wording.Citation(link.Citation)} is cited and not in {where}.",
                    link.Citation.Span,
                    KeyMeant(article, link.Citation.Key!) is { } meant ? $"Did you mean “{meant}”?" : "Add the entry."
                )
            );
        return
        [
            .. notes,
            .. keys,
            .. ByName(
                [
                    .. missing.Where(link =>
                        link.Citation.Form is not (CitationForm.Footnote or CitationForm.Key)
                        && !asides.Exists(aside => aside.Start <= link.Citation.Span.Start && link.Citation.Span.Start < aside.End)
                    ),
                ],
                examined
            ),
        ];
    }

    /// <summary>A key of the list or the library that differs in case or in one letter.</summary>
    private static string? KeyMeant(Article article, string key)
    {
        const int shortest = 6;
        var keys = article.Entries.Select(entry => entry.Key).OfType<string>().ToList();
        return keys.Find(known => known.Equals(key, StringComparison.OrdinalIgnoreCase))
            ?? keys.Find(known => Spelling.AreAlike(key.ToLowerInvariant(), known.ToLowerInvariant(), shortest));
    }

    private static IEnumerable<Diagnostic> ByName(List<CitationLink> missing, ExaminedArticle examined)
    {
        if (missing.Count == 0)
            return [];
        var article = examined.Article;
        if (!article.HasReferenceList && !article.Entries.Any(entry => entry.Kind is EntryKind.Note or EntryKind.Library))
        {
            var count = missing.Where(link => link.Citation.IsCertain).DistinctBy(link => Wording.Citation(link.Citation)).Count();
            return count == 0
                ? []
                :
                [
                    NoList.At(
                        $"The text cites {Wording.Number(count)} work{(count == 1 ? "" : "s")} and the article has no reference list.",
                        missing[0].Citation.Span,
                        "Add a reference list."
                    ),
                ];
        }

        var numbered = missing.Where(link => link.Citation.Number is not null);
        var named = missing
            .Except(numbered)
            .Select(link => examined.Meant.TryGetValue(link, out var entry) ? OfMeant(link, entry) : OfName(link));
        return numbered.GroupBy(link => link.Citation.Span).Select(OfNumbers).Concat(named);
    }

    /// <summary>An entry that the text does not cite has the name, though not as its author.</summary>
    private static Diagnostic OfMeant(CitationLink link, ReferenceEntry entry) =>
        NotListed.At(
            $"{Wording.Citation(link.Citation)} is cited and not in the reference list; {Wording.Entry(entry)}, which the text does not cite, names it.",
            link.Citation.Span,
            $"Cite {Wording.Entry(entry)} if it is meant, or add the entry."
        );

    private static Diagnostic OfName(CitationLink link) =>
        link.Citation.Year is null && link.Citation.Locator is not null
            ? (NotListed with { Severity = DiagnosticSeverity.Warning }).At(
                $"{Wording.Citation(link.Citation)} is cited with the page {link.Citation.Locator} and not in the list of works.",
                link.Citation.Span,
                "Add the entry if this is a citation."
            )
        : link.Citation.IsCertain
            ? NotListed.At(
                $"{Wording.Citation(link.Citation)} is cited and not in the reference list.",
                link.Citation.Span,
                "Add the entry."
            )
            : (NotListed with { Severity = DiagnosticSeverity.Information }).At(
                $"{Wording.Citation(link.Citation)} is not in the reference list.",
                link.Citation.Span,
                "Add the entry if this is a citation."
            );

    /// <summary>The numbers of one place, such as a range, are one finding.</summary>
    private static Diagnostic OfNumbers(IGrouping<SourceSpan, CitationLink> place)
    {
        var numbers = place.Select(link => link.Citation.Number!.Value).Order().ToList();
        var isOne = numbers.Count == 1;
        return NotListed.At(
            $"[{Wording.Positions(numbers)}] {(isOne ? "is" : "are")} cited and not in the reference list.",
            place.Key,
            isOne ? "Add the entry." : "Add the entries."
        );
    }

    /// <summary>
    /// A name with a page and no year is a citation only where an entry says so, or where the article cites by pages (MLA).
    /// </summary>
    private static bool IsLoose(InTextCitation citation, ExaminedArticle examined) =>
        citation is { Year: null, Number: null, Note: null, Key: null }
        && !examined.Article.Entries.IsEmpty
        && !(
            examined.Style == ListStyle.Mla
            && citation is { Form: CitationForm.Parenthetical, Authors: [.., var last] }
            && !CitationCertainty.IsNumbered(last)
        );
}
