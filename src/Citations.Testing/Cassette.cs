namespace Citations.Testing;

/// <summary>
/// A recording in a file: exchanges in the order in which they were recorded. An answer that was recorded several times is given in that
/// order, the last one ever after.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class Cassette(string path) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, int> _given = [];
    private List<RecordedExchange>? _exchanges;

    /// <summary>The next recorded answer to a request, or null.</summary>
    internal Task<RecordedExchange?> FindAsync(string request, CancellationToken cancellationToken) =>
        InTurnAsync(
            exchanges =>
            {
                var recorded = exchanges.Where(exchange => exchange.Request == request).ToList();
                if (recorded.Count == 0)
                    return null;
                var next = Math.Min(_given.GetValueOrDefault(request), recorded.Count - 1);
                _given[request] = next + 1;
                return recorded[next];
            },
            cancellationToken
        );

    /// <summary>Adds an exchange, in place of those of an earlier run, and writes the file all at once.</summary>
    internal Task AddAsync(RecordedExchange exchange, CancellationToken cancellationToken) =>
        InTurnAsync(
            exchanges =>
            {
                // What this run has neither given nor recorded yet is of an earlier one.
                if (_given.TryAdd(exchange.Request, 0))
                    exchanges.RemoveAll(earlier => earlier.Request == exchange.Request);
                exchanges.Add(exchange);
                Save(exchanges);
                return exchange;
            },
            cancellationToken
        );

    public void Dispose() => _turn.Dispose();

    private async Task<T> InTurnAsync<T>(Func<List<RecordedExchange>, T> act, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _exchanges ??= File.Exists(path)
                ? [.. CassetteFormat.Read(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false))]
                : [];
            return act(_exchanges);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Save(List<RecordedExchange> exchanges)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, CassetteFormat.Write(exchanges));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
