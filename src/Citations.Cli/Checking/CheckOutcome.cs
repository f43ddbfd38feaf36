using Citations.Articles;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>How a check of articles ended.</summary>
/// <param name="ExitCode">One of <see cref="Cli.ExitCode"/>.</param>
/// <param name="Total">The counts of all articles.</param>
/// <param name="Reason">Why the registry gave no answer for the first work that it was asked for in vain; null if it always did.</param>
internal sealed record CheckOutcome(int ExitCode, ReportSummary Total, string? Reason)
{
    /// <summary>Whether registries were asked and not one work could be checked.</summary>
    internal bool IsUnchecked => Reason is not null && Total.Verdicts.Keys.All(verdict => verdict == Verdict.CouldNotCheck);

    /// <summary>
    /// The exit code, after reporting a run in which no registry answered: it checked nothing, is not a clean one and has no
    /// findings either.
    /// </summary>
    internal async Task<int> ToldAsync(bool isOnline, Terminal terminal)
    {
        if (!isOnline || !IsUnchecked)
            return ExitCode;
        await terminal.Error.WriteLineAsync($"citations: No work could be checked: {Reason!.TrimEnd('.')}.");
        return Cli.ExitCode.CouldNotRun;
    }
}
