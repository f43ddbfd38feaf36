using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>The order of the works of the same authors within a list (APA 7, section 9.46).</summary>
internal static class YearOrder
{
    /// <summary>
    /// The first entry that is after a later work of the same authors, with the list in order; null if there is none, or where most
    /// works have the latest first, which is a different order.
    /// </summary>
    internal static (ReferenceEntry Earlier, ReferenceEntry Later, IReadOnlyList<ReferenceEntry> Sorted)? Of(
        EquatableArray<ReferenceEntry> entries
    )
    {
        var pairs = entries
            .Zip(entries.Skip(1))
            .Where(pair => Key(pair.First) is { } key && key == Key(pair.Second) && Year(pair.First) != Year(pair.Second))
            .ToList();
        var falling = pairs.Where(pair => Year(pair.First) > Year(pair.Second)).ToList();
        return falling.Count == 0 || (falling.Count > 1 && falling.Count * 2 > pairs.Count)
            ? null
            : (falling[0].First, falling[0].Second, Sorted(entries));
    }

    private static List<ReferenceEntry> Sorted(IEnumerable<ReferenceEntry> entries)
    {
        List<ReferenceEntry> sorted = [];
        List<ReferenceEntry> same = [];
        foreach (var entry in entries)
        {
            if (same.Count > 0 && (Key(entry) is not { } key || key != Key(same[0])))
            {
                sorted.AddRange(same.OrderBy(Year));
                same.Clear();
            }

            same.Add(entry);
        }

        return [.. sorted, .. same.OrderBy(Year)];
    }

    private static int? Year(ReferenceEntry entry) => entry.Reference.Issued?.Year;

    /// <summary>All authors with their initials; null if the list is cut, or the date is missing or double.</summary>
    private static string? Key(ReferenceEntry entry) =>
        entry.Reference.Author.IsEmpty
        || entry.Parsed.AuthorsCut != AuthorListCut.None
        || Year(entry) is null
        || entry.Parsed.Field("issued") is not { Span: var issued }
        || issued.In(entry.Text).Contains('/')
            ? null
            : string.Join('|', entry.Reference.Author.Select(KeyOf));

    /// <summary>An author as entries of one author have it: the folded surname and the initials.</summary>
    internal static string KeyOf(Contributor name) => TextFolding.Fold(NameMatch.Surname(name)) + NameMatch.Initials(name.Given);
}
