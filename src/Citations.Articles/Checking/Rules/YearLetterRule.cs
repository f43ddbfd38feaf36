using System.Text;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0223: works of the same authors and year that no letter tells apart, letters that leave one out or are in another order, or a
/// letter where there is nothing to tell apart.
/// </summary>
internal static class YearLetterRule
{
    internal static readonly DiagnosticDescriptor Letters = new(
        "CIT0223",
        "Letters after the year are missing, superfluous or in the wrong order",
        DiagnosticSeverity.Information,
        "Works of the same authors and the same year take letters after the year: 2015a, 2015b (APA 7, section 9.47). A letter without a second work, or one left out between two, shows that an entry is missing. Entries with letters are in the order of the letters."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (!examined.Style.IsAuthorDate())
            yield break;
        var superfluous = examined.DuplicatesOfLists.SelectMany(group => group.Skip(1)).Select(entry => entry.Id).ToHashSet();
        var groups = examined.Listed
            .Where(entry => !superfluous.Contains(entry.Id) && entry.Reference.Issued?.Year is not null && !entry.Reference.Author.IsEmpty)
            .GroupBy(entry =>
                $"{string.Join('|', entry.Reference.Author.Select(YearOrder.KeyOf))}|{entry.Reference.Issued!.Year}|{examined.Sections.ListOf(entry)}"
            );
        foreach (var group in groups)
        {
            var works = group.ToList();
            var letters = works.Select(work => work.Parsed.YearSuffix).ToList();
            // Other styles than APA's distinguish works that are cited alike by letters, whoever the other authors are.
            if (works.Count == 1 && letters[0] is { } letter && (examined.Style.IsApa() || !IsCitedLikeAnother(examined, works[0])))
                yield return Letters.At(
                    $"{Wording.Entry(works[0])} has the letter {letter}, but no other work of these authors and this year is listed.",
                    works[0].SpanOf("issued"),
                    IsCitedLikeAnother(examined, works[0])
                        ? "Remove the letter, and name enough authors in the text to tell the works apart (APA 7, section 8.18)."
                        : "Remove the letter, or add the other work."
                );
            else if (works.Count > 1 && letters.Distinct().Count() < works.Count)
                yield return Letters.At(
                    $"{Wording.Number(works.Count)} works of the same authors are from {Wording.Number(works[0].Reference.Issued!.Year!.Value)}: {Wording.Entry(works[1])} is the second.",
                    works[1].SpanOf("issued"),
                    "Distinguish them by letters after the year."
                ) with
                {
                    Edits = Edits(examined, works),
                };
            else if (works.Count > 1 && Disorder(letters) is { } at)
                yield return Letters.At(
                    letters[at] is null ? $"{Wording.Entry(works[at])} has no letter, but the other works of these authors and this year have one."
                    : IsInOrder(letters) ? $"{Wording.Entry(works[at])} follows {Wording.Entry(works[at - 1])}; a letter is missing."
                    : $"{Wording.Entry(works[at])} comes after {Wording.Entry(works[at - 1])}; entries are in the order of their letters.",
                    works[at].SpanOf("issued"),
                    IsInOrder(letters)
                        ? "Give the letters without gaps, or add the missing work."
                        : "Put the entries in the order of their letters."
                ) with
                {
                    Edits = IsInOrder(letters) || letters.Contains(null) ? [] : Sorted(examined, works),
                };
            // Other styles give the letters in the order in which the text cites the works.
            else if (works.Count > 1 && examined.Style.IsApa() && AgainstTitles(works) is var (first, second))
                yield return Letters.At(
                    $"{Wording.Entry(first)} has a letter before that of {Wording.Entry(second)}, but its title comes after; letters follow the order of the titles.",
                    first.SpanOf("issued"),
                    "Give the letters in the order of the titles, in the text too."
                );
        }
    }

    /// <summary>
    /// Two works that give only the year, with letters in a different order than their titles; null if there are no such works.
    /// </summary>
    private static (ReferenceEntry First, ReferenceEntry Second)? AgainstTitles(List<ReferenceEntry> works)
    {
        foreach (var (first, second) in works.Zip(works.Skip(1)))
        {
            if (
                first.Reference.Issued is { Start.Month: 0 }
                && second.Reference.Issued is { Start.Month: 0 }
                && SortedTitle(first) is { Length: > 0 } one
                && SortedTitle(second) is { Length: > 0 } other
                && string.CompareOrdinal(one, other) > 0
            )
                return (first, second);
        }

        return null;
    }

    /// <summary>The title as lists are sorted by it (APA 7, section 9.47); empty if it is not in Latin letters.</summary>
    private static string SortedTitle(ReferenceEntry entry)
    {
        var title = new StringBuilder();
        SortText.AppendFoldedTitle(entry.Reference.Title ?? "", title);
        return title.Length > 0 && char.IsAsciiLetter(title[0]) ? title.ToString() : "";
    }

    /// <summary>Whether another work with a letter has the same first author and year: both are cited as Mole et al. (2015).</summary>
    private static bool IsCitedLikeAnother(ExaminedArticle examined, ReferenceEntry work) =>
        examined.Listed.Any(other =>
            other.Id != work.Id
            && other.Parsed.YearSuffix is not null
            && other.Reference.Issued?.Year == work.Reference.Issued?.Year
            && other.Reference.Author is [var first, _, _, ..]
            && TextFolding.Fold(NameMatch.Surname(first)) == TextFolding.Fold(NameMatch.Surname(work.Reference.Author[0]))
        );

    /// <summary>The first work whose letter does not follow the one before; null if all do.</summary>
    private static int? Disorder(List<string?> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            if (letters[i] is not [var letter] || letter != (i == 0 ? letter : letters[i - 1]![0] + 1))
                return i;
        }

        return null;
    }

    private static bool IsInOrder(List<string?> letters) =>
        letters.Zip(letters.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);

    private static EquatableArray<TextEdit> Sorted(ExaminedArticle examined, List<ReferenceEntry> works) =>
        ListEdits.Sort(
            examined.Article.Document,
            works.ToEquatableArray(),
            [.. works.OrderBy(work => work.Parsed.YearSuffix, StringComparer.Ordinal)]
        );

    /// <summary>
    /// Letters in the order of the titles, and the entries in that of the letters, where no citation names a letter already.
    /// </summary>
    private static EquatableArray<TextEdit> Edits(ExaminedArticle examined, List<ReferenceEntry> works)
    {
        const int mostLetters = 26;
        var year = Wording.Number(works[0].Reference.Issued!.Year!.Value);
        var isNamed = works.Exists(work =>
            work.Parsed.YearSuffix is not null || examined.Entry(work).Links.Any(link => link.Citation.YearSuffix is not null)
        );
        if (isNamed || works.Count > mostLetters)
            return [];
        var byTitle = works.OrderBy(work => TextFolding.Fold(work.Reference.Title), StringComparer.Ordinal).ToList();
        if (!byTitle.SequenceEqual(works))
            return ListEdits.Sort(examined.Article.Document, works.ToEquatableArray(), byTitle, Lettered);
        var edits = works
            .SelectMany((work, i) => EntryEdits.Part(examined.Entry(work), "issued", year, year + (char)('a' + i)))
            .ToEquatableArray();
        return edits.Count == works.Count ? edits : [];

        string Lettered(ReferenceEntry work) =>
            work.Parsed.Field("issued") is { } issued
            && work.Text.IndexOf(year, issued.Span.Start, StringComparison.Ordinal) is >= 0 and var at
                ? work.Text.Insert(at + year.Length, ((char)('a' + byTitle.IndexOf(work))).ToString())
                : work.Text;
    }
}
