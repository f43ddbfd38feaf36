namespace Citations.Articles.Lists;

/// <summary>How a reference list shows what it is.</summary>
internal enum ListKind
{
    /// <summary>A heading names it, or the markup declares it.</summary>
    Named,

    /// <summary>A heading names works to read on, which the text need not cite.</summary>
    FurtherReading,

    /// <summary>A heading such as "Notes", and most of what follows are references.</summary>
    Notes,

    /// <summary>Entries one after the other without a heading.</summary>
    Bare,

    /// <summary>One line that names a source: <c>Source: ...</c></summary>
    SourceLine,
}
