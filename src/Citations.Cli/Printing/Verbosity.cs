namespace Citations.Cli.Printing;

/// <summary>How much a command reports of its findings in a library.</summary>
internal enum Verbosity
{
    /// <summary>Each kind of finding once, with a count.</summary>
    Grouped,

    /// <summary>Every finding.</summary>
    All,

    /// <summary>No finding, and no progress.</summary>
    Quiet,
}
