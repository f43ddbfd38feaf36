using Citations.Matching;

namespace Citations.Locking;

/// <summary>
/// The record of a work that no registry of DOIs has, as a lock file keeps it: an index found it, which shows that the work exists.
/// </summary>
/// <param name="Reference">The record.</param>
/// <param name="Source">Who gave it, such as <c>Open Library</c>.</param>
/// <param name="Retrieved">On which day, in UTC.</param>
public sealed record IndexedRecord(Reference Reference, string Source, DateOnly Retrieved)
{
    /// <summary>The key that distinguishes the works: title, first author and year.</summary>
    internal string Key =>
        string.Join(
            '|',
            TextFolding.Fold(Reference.Title),
            Reference.Author is [var first, ..] ? TextFolding.Fold(NameMatch.Surname(first)) : "",
            Reference.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
}
