namespace Citations.Files;

/// <summary>How a file is written.</summary>
internal enum WriteManner
{
    /// <summary>A new file is written beside it and takes its name: readers see the old one or the new one.</summary>
    Replaced,

    /// <summary>
    /// A new file is written first and then copied into it, because it has other names or another owner, which a new file would lose.
    /// </summary>
    Overwritten,

    /// <summary>It is not a file that holds bytes (a FIFO, a device) and takes what comes as it comes.</summary>
    Streamed,
}
