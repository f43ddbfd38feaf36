namespace Citations.Cli.Bulk;

/// <summary>Where verdicts go. What was written stays, whatever becomes of the run.</summary>
internal interface IVerdictOutput : IDisposable
{
    /// <summary>Whether what was there before the run is clean, or nothing was.</summary>
    bool IsClean { get; }

    /// <summary>Notes that a document is begun.</summary>
    /// <returns>Whether it is to be done; false if its verdict is there or under way.</returns>
    bool TryBegin(VerdictKey key);

    /// <summary>Writes a line; called by many at once.</summary>
    Task WriteAsync(byte[] line, CancellationToken cancellationToken);
}
