using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Styles;

/// <summary>Whether a list has the italics that its author set, which plain text and many conversions lose.</summary>
internal static class Italics
{
    private const int FewestEntries = 2;

    /// <summary>Whether at least half of the entries, and more than one, have italics.</summary>
    internal static bool AreIn(EquatableArray<ReferenceEntry> entries)
    {
        var count = entries.Count(Has);
        return count >= FewestEntries && count * 2 >= entries.Count;
    }

    private static bool Has(ReferenceEntry entry) => entry.Marked.Stretches(RunMarks.Italic).Any();
}
