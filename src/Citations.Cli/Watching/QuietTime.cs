namespace Citations.Cli.Watching;

/// <summary>
/// Waits for a change and then for its end: an editor writes, renames and deletes in one save, and a checkout changes many files.
/// </summary>
internal static class QuietTime
{
    /// <summary>How long nothing must happen.</summary>
    internal static readonly TimeSpan Length = TimeSpan.FromMilliseconds(200);

    /// <summary>After so many times of quiet that were broken, a folder that never rests is looked at all the same.</summary>
    private const int Most = 10;

    internal static async Task WaitAsync(IFolderEvents events, TimeProvider time, CancellationToken cancellationToken)
    {
        await events.WaitAsync(cancellationToken);
        for (var i = 0; i < Most && events.Take(); i++)
            await Task.Delay(Length, time, cancellationToken);
    }
}
