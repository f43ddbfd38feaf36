using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0221: entries that describe one work.</summary>
internal static class DuplicateRule
{
    internal static readonly DiagnosticDescriptor Duplicate = new(
        "CIT0221",
        "A work is listed twice",
        DiagnosticSeverity.Warning,
        "Two entries have the same title, authors and year, and differ at most in their DOIs. Keep one: letters after the year are for two works, not for one. A preprint and its article are two works."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var positions = examined.Listed.Select((entry, i) => (entry.Id, Position: Wording.Number(i + 1))).ToDictionary();
        return
            from works in examined.DuplicatesOfLists
            let kept = Fullest(works)
            let first = positions[works[0].Id]
            from entry in works.Skip(1)
            select Duplicate.At(
                $"{Wording.Entry(entry)} is already listed as entry {first}{Dois(works[0], entry)}.",
                entry.Span,
                $"Keep one of the entries {first} and {positions[entry.Id]}."
            ) with
            {
                Edits = ListEdits.Merge(examined, kept, kept.Id == entry.Id ? works[0] : entry),
            };
    }

    /// <summary>The entry that says most: with a DOI, then with the most fields, then the first.</summary>
    private static ReferenceEntry Fullest(IReadOnlyList<ReferenceEntry> works) =>
        works
            .OrderByDescending(work => work.Reference.Doi is not null)
            .ThenByDescending(work => work.Parsed.Fields.Select(field => field.Variable).Distinct().Count())
            .First();

    private static string Dois(ReferenceEntry first, ReferenceEntry second) =>
        first.Reference.Doi is { } one && second.Reference.Doi is { } other && one != other ? $", with another DOI, {one}" : "";
}
