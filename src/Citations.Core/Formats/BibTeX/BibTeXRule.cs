using Citations.Formats.Latex;

namespace Citations.Formats.BibTeX;

/// <summary>A row of the table of fields: a field and the text variable it holds.</summary>
/// <param name="Field">The field's name in BibTeX.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Kind">How the LaTeX of the value is meant.</param>
/// <param name="Works">The works whose field means this variable.</param>
/// <param name="Modern">The field's name in BibLaTeX, where it is another.</param>
internal sealed record BibTeXRule(
    string Field,
    TextVariable Variable,
    LatexKind Kind = LatexKind.Text,
    BibTeXWorks Works = BibTeXWorks.Any,
    string? Modern = null
);
