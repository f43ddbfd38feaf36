namespace Citations.Indexing;

/// <summary>Where records of an index come from.</summary>
/// <param name="Name">The name of the file that was read, such as <c>crossref-2026.tar</c>.</param>
/// <param name="Date">The date of its records: that of the file, unless another was said.</param>
public sealed record IndexSource(string Name, DateOnly Date);
