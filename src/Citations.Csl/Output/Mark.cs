namespace Citations.Csl;

/// <summary>Places in the output that grouping, collapsing and substitution look for.</summary>
internal enum Mark : byte
{
    /// <summary>The names of one variable begin.</summary>
    NamesStart,

    /// <summary>The names of one variable end.</summary>
    NamesEnd,

    /// <summary>A list of names ends; its label may follow.</summary>
    ListEnd,

    /// <summary>One name begins.</summary>
    NameStart,

    /// <summary>One name ends.</summary>
    NameEnd,

    /// <summary>A year-suffix begins.</summary>
    YearSuffixStart,

    /// <summary>A year-suffix ends.</summary>
    YearSuffixEnd,

    /// <summary>A citation number begins.</summary>
    NumberStart,

    /// <summary>A citation number ends.</summary>
    NumberEnd,
}
