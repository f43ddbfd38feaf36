using System.Text;
using Citations.Cli;

namespace Citations.Tests.Watching;

/// <summary>A run of <c>citations check --watch</c>, which a test makes look at its files again and ends.</summary>
internal sealed class WatchedRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _source = CancellationTokenSource.CreateLinkedTokenSource(
        TestContext.Current.CancellationToken
    );
    private readonly Terminal _terminal;
    private readonly Task<int> _running;
    private int _read;

    private WatchedRun(IReferenceResolver registry, bool outputClears, string[] args)
    {
        _terminal = new()
        {
            RawOutput = new StringWriter { NewLine = "\n" },
            RawError = new StringWriter { NewLine = "\n" },
            OpenRegistries = _ => registry,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes("")),
            OutputIsInteractive = outputClears,
            OutputClears = outputClears,
            Styles = new([]),
            Time = new ImmediateTime(),
            WatchFolders = Events.Open,
            EndsWith = ExitCodes.Add,
        };
        _running = Task.Run(() => Application.RunAsync(["check", "--watch", .. args], _terminal, _source.Token));
    }

    internal TestEvents Events { get; } = new();

    /// <summary>The exit codes that Ctrl-C would have ended the run with, one after the other.</summary>
    internal List<int> ExitCodes { get; } = [];

    internal string Error => _terminal.RawError.ToString()!;

    /// <summary>Starts a run and waits for its first report.</summary>
    internal static Task<WatchedRun> StartAsync(IReferenceResolver registry, params string[] args) =>
        StartAsync(registry, outputClears: false, args);

    /// <summary>Starts a run and waits for its first report.</summary>
    internal static async Task<WatchedRun> StartAsync(IReferenceResolver registry, bool outputClears, string[] args)
    {
        var run = new WatchedRun(registry, outputClears, args);
        await run.IdleAsync();
        return run;
    }

    /// <summary>What was printed since the last call.</summary>
    internal string Printed()
    {
        var all = _terminal.RawOutput.ToString()!;
        var since = all[_read..];
        _read = all.Length;
        return since;
    }

    /// <summary>Lets the run look at its files, and gives what it prints.</summary>
    internal async Task<string> AfterChangeAsync()
    {
        Events.Happen();
        await IdleAsync();
        return Printed();
    }

    /// <summary>Ends the run as Ctrl-C does.</summary>
    internal async Task<int> EndAsync()
    {
        await _source.CancelAsync();
        return await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _source.Dispose();
        _terminal.Dispose();
    }

    /// <summary>A run that ends early must not be waited for.</summary>
    private async Task IdleAsync()
    {
        var idle = Events.IdleAsync();
        if (await Task.WhenAny(idle, _running) == _running)
            throw new InvalidOperationException($"The run ended with {await _running}: {Error}");
        await idle;
    }
}
