using Citations.Articles;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>Checks many articles side by side and gives their results in the order of their names.</summary>
internal static class CheckRun
{
    // Each article is read on one core and then waits for its registries, whose limits are shared.
    internal static readonly int AtOnce = Math.Max(2, Environment.ProcessorCount * 2);

    /// <summary>Writes the results as they come.</summary>
    internal static async Task<CheckOutcome> RunAsync(
        IEnumerable<string> paths,
        Func<string, Task<(ArticleResult Result, bool IsClean)>> check,
        IReportWriter report,
        CancellationToken cancellationToken
    )
    {
        var (total, exitCode) = (new ReportSummary(), ExitCode.Clean);
        string? reason = null;
        await report.BeginAsync(cancellationToken);
        Queue<Task<(ArticleResult Result, bool IsClean)>> running = [];
        try
        {
            foreach (var path in paths)
            {
                running.Enqueue(Task.Run(() => check(path), cancellationToken));
                if (running.Count >= AtOnce)
                    await WriteAsync(running.Dequeue());
            }

            while (running.TryDequeue(out var next))
                await WriteAsync(next);
        }
        finally
        {
            // No check goes on when its caller closes what it uses.
            await Task.WhenAll((IEnumerable<Task>)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await report.EndAsync(total, cancellationToken);
        return new(exitCode, total, reason);

        async Task WriteAsync(Task<(ArticleResult Result, bool IsClean)> checking)
        {
            var (result, isClean) = await checking;
            total = total.Add(result.Summary);
            reason ??= result.Works.Select(ReasonOf).FirstOrDefault(known => known is not null);
            var own =
                result.Problem is not null ? ExitCode.CouldNotRun
                : isClean ? ExitCode.Clean
                : ExitCode.Findings;
            exitCode = Math.Max(exitCode, own);
            await report.WriteAsync(result, cancellationToken);
        }
    }

    /// <summary>Why a registry that was asked for a work gave no answer; null if it gave one, or none was asked.</summary>
    internal static string? ReasonOf(WorkResult work) =>
        work.Verdict == Verdict.CouldNotCheck && (work.Status == ResolutionStatus.CouldNotCheck || work.Source is not null)
            ? work.Reason
            : null;
}
