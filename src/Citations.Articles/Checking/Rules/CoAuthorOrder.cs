namespace Citations.Articles.Checking.Rules;

/// <summary>
/// The order of works with the same first author (APA 7, section 9.46): those of one author before those with others, these by the
/// authors that follow, and a work without a date before those with one.
/// </summary>
internal static class CoAuthorOrder
{
    /// <summary>The first entry that is after one that it precedes, with the reason; null if there is none.</summary>
    internal static (ReferenceEntry Before, ReferenceEntry After, string Reason)? Of(EquatableArray<ReferenceEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (Reason(entries[i - 1], entries[i]) is { } reason)
                return (entries[i - 1], entries[i], reason);
        }

        return null;
    }

    private static string? Reason(ReferenceEntry before, ReferenceEntry after)
    {
        if (
            before.Reference.Author is not [{ IsLiteral: false } first, ..]
            || after.Reference.Author is not [{ IsLiteral: false } second, ..]
            || YearOrder.KeyOf(first) != YearOrder.KeyOf(second)
            || before.Parsed.AuthorsCut != AuthorListCut.None
            || after.Parsed.AuthorsCut != AuthorListCut.None
        )
            return null;
        var (names, others) = (Keys(before), Keys(after));
        var shared = Enumerable.Range(0, Math.Min(names.Length, others.Length)).TakeWhile(i => names[i] == others[i]).Count();
        if (shared == names.Length && shared == others.Length)
            return before.Reference.Issued?.Year is not null && HasNoDate(after)
                ? "a work without a date comes before those with one"
                : null;
        return
            shared == others.Length ? "a work comes before those by the same authors with others"
            : shared < names.Length && string.CompareOrdinal(names[shared], others[shared]) > 0
                ? "works with the same first author are in the order of the authors that follow"
            : null;
    }

    private static bool HasNoDate(ReferenceEntry entry) =>
        entry.Reference.Issued is { Year: null, Literal: { } words } && Words.NoDate.Is(words);

    private static string[] Keys(ReferenceEntry entry) => [.. entry.Reference.Author.Select(YearOrder.KeyOf)];
}
