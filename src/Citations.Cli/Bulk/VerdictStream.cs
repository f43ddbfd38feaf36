using System.Text;

namespace Citations.Cli.Bulk;

/// <summary>Verdicts on the standard output, each of which a reader has as soon as it is there.</summary>
internal sealed class VerdictStream(Terminal terminal) : IVerdictOutput
{
    private readonly SemaphoreSlim _turn = new(1);

    public bool IsClean => true;

    public bool TryBegin(VerdictKey key) => true;

    public async Task WriteAsync(byte[] line, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await terminal.Data.WriteAsync(Encoding.UTF8.GetString(line));
            await terminal.Data.FlushAsync(CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
