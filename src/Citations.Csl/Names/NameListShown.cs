namespace Citations.Csl;

/// <summary>A list of names as it was printed.</summary>
/// <param name="Names">The names, hidden ones too.</param>
/// <param name="Shown">How many of them were printed.</param>
/// <param name="Initializes">Whether given names are printed as initials.</param>
internal readonly record struct NameListShown(PersonName[] Names, int Shown, bool Initializes);
