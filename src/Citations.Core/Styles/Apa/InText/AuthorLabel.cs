namespace Citations.Styles.Apa.InText;

/// <summary>How a work's authors are named in the text.</summary>
/// <param name="Shown">How many names are printed; fewer than there are means et al.</param>
/// <param name="Initials">The initials before the first name, where another first author has the same surname (R8.1), or null.</param>
/// <param name="Rule">The rule that made the form.</param>
internal readonly record struct AuthorLabel(int Shown, string? Initials, string Rule);
