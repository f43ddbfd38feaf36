namespace Citations.Articles;

/// <summary>The report on one entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Verdict">The verdict on it.</param>
/// <param name="Reference">The reference to print: the registered record where it is of this work, completed from the entry; else the entry
/// as read.</param>
/// <param name="Diagnostics">The findings about the entry.</param>
public sealed record EntryReport(ReferenceEntry Entry, Verdict Verdict, Reference Reference, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether a registered record is known to be of the work that the entry describes.</summary>
    public bool IsProved { get; init; }

    /// <summary>The outcome of looking the entry's DOI up; null if it has none.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>The record that the entry was compared with, by its DOI or by searching; null if there is none.</summary>
    public Reference? Record => Resolution?.Reference ?? Search?.Match;

    /// <summary>The result of searching for the work; null if it was not searched for.</summary>
    public EntrySearch? Search { get; init; }
}
