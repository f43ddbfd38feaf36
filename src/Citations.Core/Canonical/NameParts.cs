namespace Citations.Canonical;

/// <summary>The parts of a person's name while they are put into their places.</summary>
internal readonly record struct NameParts(string? Family, string? Given, string? Suffix);
