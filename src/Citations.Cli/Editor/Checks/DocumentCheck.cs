using Citations.Cli.Editor.Texts;
using Citations.Cli.Rpc;

namespace Citations.Cli.Editor.Checks;

/// <summary>
/// An open document and the check of its newest version: a newer one ends the check under way, and one check begins after the other has
/// ended, so that what is shown is never older than what was shown before.
/// </summary>
internal sealed class DocumentCheck(EditorCheck check, IEditorClient client, TimeSpan quiet, TimeProvider time) : IAsyncDisposable
{
    /// <summary>The code of the error that answers a request about a version that is no longer the newest (3.17, ErrorCodes).</summary>
    private const int ContentModified = -32801;

    private CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private Task<CheckedDocument>? _atHand;
    private volatile CheckedDocument? _newest;

    /// <summary>The newest version; null before the first.</summary>
    internal OpenDocument? Document { get; private set; }

    /// <summary>Begins the check of a version and ends that of the one before.</summary>
    internal void Begin(OpenDocument document)
    {
        var before = Stop();
        var (stop, atHand) = (_stop, new TaskCompletionSource<CheckedDocument>(TaskCreationOptions.RunContinuationsAsynchronously));
        Document = document;
        _atHand = atHand.Task;
        _running = Task.Run(() => RunAsync(document, before, atHand, stop.Token), CancellationToken.None);
    }

    /// <summary>Ends the check.</summary>
    public async ValueTask DisposeAsync()
    {
        await Stop();
        _stop.Dispose();
    }

    /// <summary>Ends the check and shows nothing any more.</summary>
    internal async Task CloseAsync(CancellationToken cancellationToken)
    {
        await DisposeAsync();
        if (Document is { } document)
            await client.ClearAsync(document.Uri, cancellationToken);
    }

    /// <summary>The newest version with what is known about it.</summary>
    /// <exception cref="RpcException">A newer version came, or the document could not be checked.</exception>
    internal async Task<CheckedDocument> NewestAsync(CancellationToken cancellationToken)
    {
        var (document, atHand) = (Document, _atHand!);
        try
        {
            var first = await atHand.WaitAsync(cancellationToken);
            return _newest is { } newest && newest.Document == document ? newest : first;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RpcException(ContentModified, "The document has changed meanwhile.");
        }
    }

    private Task Stop()
    {
        var (stop, running) = (_stop, _running);
        stop.Cancel();
        _stop = new();
        return WaitAsync();

        async Task WaitAsync()
        {
            await running;
            stop.Dispose();
        }
    }

    private async Task RunAsync(
        OpenDocument document,
        Task before,
        TaskCompletionSource<CheckedDocument> atHand,
        CancellationToken cancellationToken
    )
    {
        await before;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = await check.AtHandAsync(document, cancellationToken);
            await ShowAsync(first, cancellationToken);
            atHand.SetResult(first);
            if (!first.IsIncomplete)
                return;
            await Task.Delay(quiet, time, cancellationToken);
            await foreach (var later in check.LookUpAsync(first, cancellationToken))
                await ShowAsync(later, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            atHand.TrySetCanceled(cancellationToken);
        }
        catch (Exception problem)
        {
            // What one document does to a reader, a rule or a registry is not the loss of the others.
            var sentence = ErrorBoundary.Sentence(problem);
            if (atHand.TrySetException(new RpcException(RpcException.InternalError, sentence)))
                _ = atHand.Task.Exception;
            await TellAsync(document, sentence, cancellationToken);
        }
    }

    private async Task ShowAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        // Who has seen the findings may ask for their edits at once.
        _newest = document;
        await client.ShowAsync(document, cancellationToken);
    }

    private async Task TellAsync(OpenDocument document, string problem, CancellationToken cancellationToken)
    {
        try
        {
            await client.ShowAsync(document, problem, cancellationToken);
        }
        catch (Exception closed) when (closed is IOException or OperationCanceledException)
        {
            // Nobody reads any more, or a newer version has come; the server's own loop ends where the client has gone.
        }
    }
}
