namespace Citations.Tests.Editor;

/// <summary>A registry that does not answer until the request is taken back.</summary>
internal sealed class SilentRegistry : IReferenceResolver
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it was asked for the first time.</summary>
    internal Task Asked => _asked.Task;

    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        _asked.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("Nobody waits so long.");
    }
}
