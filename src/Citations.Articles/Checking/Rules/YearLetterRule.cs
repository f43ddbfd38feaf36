using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0223: works of the same authors and year that no letter tells apart, or a letter where there is nothing to tell apart.
/// </summary>
internal static class YearLetterRule
{
    internal static readonly DiagnosticDescriptor Letters = new(
        "CIT0223",
        "Letters behind the year are missing or superfluous",
        DiagnosticSeverity.Information,
        "Works of the same authors and the same year take letters behind the year: 2015a, 2015b (APA 7, section 9.47). A letter without a second work says that an entry is missing."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (!examined.Style.IsAuthorDate())
            yield break;
        var superfluous = examined.Duplicates.SelectMany(group => group.Skip(1)).Select(entry => entry.Id).ToHashSet();
        var groups = ((IEnumerable<ReferenceEntry>)examined.Listed)
            .Where(entry => !superfluous.Contains(entry.Id) && entry.Reference.Issued?.Year is not null && !entry.Reference.Author.IsEmpty)
            .GroupBy(entry =>
                $"{string.Join('|', entry.Reference.Author.Select(name => TextFolding.Fold(NameMatch.Surname(name)) + NameMatch.Initials(name.Given)))}|{entry.Reference.Issued!.Year}"
            );
        foreach (var group in groups)
        {
            var works = group.ToList();
            var letters = works.Select(work => work.Parsed.YearSuffix).ToList();
            if (works.Count == 1 && letters[0] is { } letter)
                yield return Letters.At(
                    $"{Wording.Entry(works[0])} has the letter {letter}, and no other work of these authors and this year is listed.",
                    works[0].SpanOf("issued"),
                    "Remove the letter, or add the other work."
                );
            else if (works.Count > 1 && letters.Distinct().Count() < works.Count)
                yield return Letters.At(
                    $"{Wording.Number(works.Count)} works of the same authors are of {Wording.Number(works[0].Reference.Issued!.Year!.Value)}: {Wording.Entry(works[1])} is the second.",
                    works[1].SpanOf("issued"),
                    "Tell them apart by letters behind the year."
                ) with
                {
                    Edits = Edits(examined, works),
                };
        }
    }

    /// <summary>Letters in the order of the titles, where no citation names one already.</summary>
    private static EquatableArray<TextEdit> Edits(ExaminedArticle examined, List<ReferenceEntry> works)
    {
        const int mostLetters = 26;
        var year = Wording.Number(works[0].Reference.Issued!.Year!.Value);
        var isNamed = works.Exists(work =>
            work.Parsed.YearSuffix is not null || examined.Entry(work).Links.Any(link => link.Citation.YearSuffix is not null)
        );
        if (isNamed || works.Count > mostLetters)
            return [];
        var edits = works
            .OrderBy(work => TextFolding.Fold(work.Reference.Title), StringComparer.Ordinal)
            .SelectMany((work, i) => EntryEdits.Part(examined.Entry(work), "issued", year, year + (char)('a' + i)))
            .ToEquatableArray();
        return edits.Count == works.Count ? edits : [];
    }
}
