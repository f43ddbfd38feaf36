namespace Citations.Formats.BibTeX;

/// <summary>A title in two fields.</summary>
/// <param name="Field">The field of the title.</param>
/// <param name="Subtitle">The field of what follows a colon.</param>
/// <param name="Variable">The variable that holds both.</param>
internal sealed record BibTeXTitle(string Field, string Subtitle, TextVariable Variable);
