namespace Citations.Formats;

/// <summary>The programs that a BibTeX file is written for; both dialects are read alike.</summary>
public enum BibTeXDialect
{
    /// <summary>
    /// BibTeX: <c>journal</c>, <c>year</c> and <c>month</c>, the classical entry types, letters beyond ASCII as LaTeX commands. BibLaTeX
    /// reads it too.
    /// </summary>
    BibTeX,

    /// <summary>BibLaTeX with Biber: <c>journaltitle</c>, <c>date</c>, all entry types, Unicode.</summary>
    BibLaTeX,
}
