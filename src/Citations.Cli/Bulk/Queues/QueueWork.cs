using System.Collections.Concurrent;
using System.Text;
using Citations.Cli.Checking;
using Citations.Redis;
using StackExchange.Redis;

namespace Citations.Cli.Bulk.Queues;

/// <summary>A worker: takes documents, checks them, and acknowledges each when its verdict is stored.</summary>
/// <param name="queue">The job.</param>
/// <param name="run">Checks documents.</param>
/// <param name="terminal">The outside.</param>
internal sealed class QueueWork(OpenQueue queue, BulkRun run, Terminal terminal)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    private readonly string _name = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}";
    private readonly ConcurrentDictionary<string, WorkLease> _underWay = new();

    /// <summary>Works until all documents have their verdicts, or for ever.</summary>
    internal async Task RunAsync(bool isLasting, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var beating = BeatAsync(ending.Token);
        try
        {
            var working = Task.WhenAll(Enumerable.Range(0, CheckRun.AtOnce).Select(_ => WorkAsync(isLasting, ending)));
            // Without its beats the worker counts as dead, and others would do its documents again.
            if (await Task.WhenAny(working, beating) == beating)
                await ending.CancelAsync();
            if (beating.IsFaulted)
                await beating;
            await working;
        }
        finally
        {
            await ending.CancelAsync();
            await beating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WorkAsync(bool isLasting, CancellationTokenSource ending)
    {
        try
        {
            while (true)
            {
                // The answer is waited for: what nobody waits for could only be given back after the connection is closed.
                if (await queue.CallAsync(jobs => jobs.TakeAsync(_name, 1, CancellationToken.None), ending.Token) is [var lease])
                    await EndAsync(lease, ending.Token);
                else if (!isLasting && (await queue.CallAsync(jobs => jobs.StatusAsync(ending.Token), ending.Token)).IsDone)
                    return;
                else
                    await Task.Delay(Poll, terminal.Time, ending.Token);
            }
        }
        catch
        {
            // One that cannot continue ends the others: the worker ends as a whole.
            await ending.CancelAsync();
            throw;
        }
    }

    private async Task EndAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        _underWay[lease.Id] = lease;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = BulkLine.Read(Encoding.UTF8.GetBytes(lease.Document), 1);
            string? reason = lease.IsSpent
                ? $"It was started {lease.Tries - 1} times, but no worker finished it: each stopped before,"
                    + $" or gave no sign for {queue.Options.StaleAfter.TotalSeconds:0} seconds."
                : null;
            var verdict = reason is null
                ? await run.CheckAsync(await BulkContent.ReadAsync(document, terminal, cancellationToken), cancellationToken)
                : BulkVerdict.Unread(new(document, [], reason), reason);
            var line = Encoding.UTF8.GetString((await verdict.ToLineAsync(cancellationToken)).AsSpan().TrimEnd((byte)'\n'));
            var counts = await queue.CallAsync(
                jobs => reason is null
                    ? jobs.EndAsync(lease, line, cancellationToken)
                    : jobs.SetAsideAsync(lease, line, reason, cancellationToken),
                cancellationToken
            );
            if (counts)
                run.Total.Add(verdict);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await ReleaseAsync(lease);
            throw;
        }
        finally
        {
            _underWay.TryRemove(lease.Id, out _);
        }
    }

    /// <summary>Gives back what a worker that stops has begun: another takes it at once, and it does not count as a try.</summary>
    private async Task ReleaseAsync(WorkLease lease)
    {
        try
        {
            await queue.Queue.ReleaseAsync(_name, [lease], CancellationToken.None);
        }
        catch (Exception problem) when (problem is RedisException or TimeoutException)
        {
            // Redis does not answer: the document becomes stale, and others take it over.
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(queue.Options.StaleAfter / 4, terminal.Time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            await queue.CallAsync(jobs => jobs.BeatAsync(_name, [.. _underWay.Values], cancellationToken), cancellationToken);
    }
}
