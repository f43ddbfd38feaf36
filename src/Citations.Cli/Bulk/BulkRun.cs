using Citations.Cli.Checking;

namespace Citations.Cli.Bulk;

/// <summary>Checks the documents of a stream side by side. What one of them does to a reader or a rule is its own verdict.</summary>
/// <param name="check">The check.</param>
/// <param name="output">Where verdicts go.</param>
/// <param name="terminal">The outside.</param>
internal sealed class BulkRun(OpenCheck check, IVerdictOutput output, Terminal terminal)
{
    internal BulkTotal Total { get; } = new(() => output.IsClean);

    /// <summary>Writes the verdicts as they come.</summary>
    internal Task RunAsync(IAsyncEnumerable<BulkDocument> documents, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            documents,
            new ParallelOptions { MaxDegreeOfParallelism = CheckRun.AtOnce, CancellationToken = cancellationToken },
            async (document, token) => await WriteAsync(await VerdictAsync(document, token), token)
        );

    /// <summary>Writes the verdicts in the order of the documents.</summary>
    internal async Task RunInOrderAsync(IAsyncEnumerable<BulkDocument> documents, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Queue<Task<BulkVerdict?>> running = [];
        try
        {
            await foreach (var document in documents.WithCancellation(cancellationToken))
            {
                running.Enqueue(Task.Run(() => VerdictAsync(document, ending.Token), ending.Token));
                // Those at the head that are done go out at once, for a stream that comes slowly.
                while (running.Count >= CheckRun.AtOnce || (running.TryPeek(out var first) && first.IsCompleted))
                    await WriteAsync(await running.Dequeue(), cancellationToken);
            }

            while (running.TryDequeue(out var next))
                await WriteAsync(await next, cancellationToken);
        }
        finally
        {
            await ending.CancelAsync();
            // Nobody is left at work when the check is closed.
            await Task.WhenAll((IEnumerable<Task>)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The verdict on a document whose content was read.</summary>
    internal async Task<BulkVerdict> CheckAsync(BulkContent content, CancellationToken cancellationToken)
    {
        if (content.Problem is { } problem)
            return BulkVerdict.Unread(content, problem);
        var (result, isClean) = await check.CheckAsync(content.ToSource(), cancellationToken);
        return new(content, result, isClean && result.Problem is null);
    }

    /// <summary>The verdict on a document; null if it is there already.</summary>
    private async Task<BulkVerdict?> VerdictAsync(BulkDocument document, CancellationToken cancellationToken)
    {
        var content = await BulkContent.ReadAsync(document, terminal, cancellationToken);
        return output.TryBegin(content.Key) ? await CheckAsync(content, cancellationToken) : null;
    }

    private async Task WriteAsync(BulkVerdict? verdict, CancellationToken cancellationToken)
    {
        if (verdict is null)
        {
            Total.Skip();
            return;
        }

        await output.WriteAsync(await verdict.ToLineAsync(cancellationToken), cancellationToken);
        Total.Add(verdict);
    }
}
