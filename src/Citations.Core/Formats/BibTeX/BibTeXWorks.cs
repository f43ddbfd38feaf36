namespace Citations.Formats.BibTeX;

/// <summary>The works between which one field changes its meaning.</summary>
[Flags]
internal enum BibTeXWorks : byte
{
    /// <summary>Articles in periodicals, whose number is an issue.</summary>
    Article = 1,

    /// <summary>Books and their parts, whose number is that of the series.</summary>
    Book = 2,

    /// <summary>Theses, which a school publishes.</summary>
    Thesis = 4,

    /// <summary>Reports, which an institution publishes.</summary>
    Report = 8,

    /// <summary>All other works.</summary>
    Other = 16,

    /// <summary>All works.</summary>
    Any = Article | Book | Thesis | Report | Other,
}
