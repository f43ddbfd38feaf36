namespace Citations;

/// <summary>One entry of a source that is read entry by entry, and what its reader has to say about it.</summary>
/// <typeparam name="T">What an entry is read as.</typeparam>
/// <param name="Value">The entry; null for the text between two, and for diagnostics that belong to none.</param>
/// <param name="Diagnostics">The parts that were not understood; their spans lie in the text of <paramref name="Source"/>.</param>
/// <param name="Source">The part of the source that the entry was read from, which knows its place in the whole:
/// <see cref="Diagnostic.ToString(SourceText)"/> gives the line of a finding.</param>
public sealed record Parsed<T>(T? Value, EquatableArray<Diagnostic> Diagnostics, SourceText Source)
    where T : class;
