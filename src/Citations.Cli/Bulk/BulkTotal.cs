using Citations.Cli.Checking;
using Citations.Reports;

namespace Citations.Cli.Bulk;

/// <summary>The counts of a run; added to by many at once.</summary>
/// <param name="wasClean">Whether what was done before it is clean, because the exit code covers all.</param>
internal sealed class BulkTotal(Func<bool> wasClean)
{
    private readonly Lock _lock = new();
    private ReportSummary _sum = new();
    private string? _reason;
    private bool _hasFindings;
    private int _skipped;

    /// <summary>Counts a verdict.</summary>
    internal void Add(BulkVerdict verdict)
    {
        lock (_lock)
        {
            _sum = _sum.Add(verdict.Result.Summary);
            _reason ??= verdict.Result.Works.Select(CheckRun.ReasonOf).FirstOrDefault(known => known is not null);
            _hasFindings |= !verdict.IsClean;
        }
    }

    /// <summary>Counts a document that was done before.</summary>
    internal void Skip() => Interlocked.Increment(ref _skipped);

    /// <summary>Reports the counts.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal async Task<int> TellAsync(bool isOnline, Terminal terminal)
    {
        string[] parts =
        [
            $"{_sum.Articles} documents done",
            .. _skipped > 0 ? [$"{_skipped} done before"] : (string[])[],
            .. _sum.Unread > 0 ? [$"{_sum.Unread} could not be read"] : (string[])[],
            _sum.WorksInWords(),
            _sum.FindingsInWords(),
        ];
        await terminal.Error.WriteLineAsync($"citations: {string.Join("; ", parts)}.");
        var outcome = new CheckOutcome(_hasFindings || !wasClean() ? ExitCode.Findings : ExitCode.Clean, _sum, _reason);
        return await outcome.ToldAsync(isOnline, terminal);
    }
}
