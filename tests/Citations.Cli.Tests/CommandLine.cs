using System.Net;
using System.Text;
using Citations.Cli;
using Citations.Cli.Checking;
using Citations.Cli.Styles;

namespace Citations.Tests;

/// <summary>Runs the tool in-process, as a shell would see it.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    internal static Task<CommandLine> RunAsync(params string[] args) => RunAsync(new FakeRegistry(), "", args);

    internal static Task<CommandLine> RunAsync(IReferenceResolver registry, string input, params string[] args) =>
        RunAsync(registry, input, cachePath: null, styles: null, args);

    /// <summary>Runs the tool as a user who sees the output.</summary>
    internal static Task<CommandLine> RunInTerminalAsync(IReferenceResolver registry, string[] args) =>
        RunAsync(registry, "", cachePath: null, styles: null, args, outputIsInteractive: true);

    /// <summary>Runs the tool as a user who sees the output in a terminal of so many columns and with colours.</summary>
    internal static Task<CommandLine> RunInColumnsAsync(int columns, params string[] args) =>
        RunAsync(new FakeRegistry(), "", cachePath: null, styles: null, args, outputIsInteractive: true, columns: columns);

    /// <summary>Runs the tool where the output takes nothing.</summary>
    internal static async Task<(int ExitCode, string Error)> RunWithoutOutputAsync(string input, params string[] args)
    {
        using var terminal = new Terminal
        {
            RawOutput = new StreamWriter(new FullStream()),
            RawError = new StringWriter { NewLine = "\n" },
            OpenRegistries = _ => new FakeRegistry(),
            Styles = new([]),
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        return (await Application.RunAsync(args, terminal, TestContext.Current.CancellationToken), terminal.RawError.ToString()!);
    }

    /// <summary>Runs the tool as a user who keeps styles in a folder.</summary>
    internal static Task<CommandLine> RunWithStylesAsync(string folder, string input, params string[] args) =>
        RunAsync(new FakeRegistry(), input, cachePath: null, new StyleLibrary([folder]), args);

    /// <summary>Runs the tool as a user who has a cache.</summary>
    internal static Task<CommandLine> RunWithCacheAsync(string cachePath, IReferenceResolver registry, params string[] args) =>
        RunAsync(registry, "", cachePath, styles: null, args);

    /// <summary>Runs the tool as a user who sees the error stream while time goes by, a step at each look at the clock.</summary>
    internal static Task<CommandLine> RunWatchedAsync(TimeSpan step, string input, params string[] args) =>
        RunAsync(new FakeRegistry(), input, cachePath: null, styles: null, args, new SteppingTime(step));

    private static async Task<CommandLine> RunAsync(
        IReferenceResolver registry,
        string input,
        string? cachePath,
        StyleLibrary? styles,
        string[] args,
        TimeProvider? watchedTime = null,
        bool outputIsInteractive = false,
        int? columns = null
    )
    {
        using var terminal = new Terminal
        {
            RawOutput = new StringWriter { NewLine = "\n" },
            RawError = new StringWriter { NewLine = "\n" },
            OpenRegistries = _ => registry,
            OpenAddresses = () => AddressCheck.OpenClient(IPAddress.IsLoopback),
            CachePath = cachePath,
            OutputIsInteractive = outputIsInteractive,
            OutputHasColours = columns is not null,
            Width = columns ?? 100,
            Styles = styles ?? new([]),
            ErrorIsInteractive = watchedTime is not null,
            Time = watchedTime ?? TimeProvider.System,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        var exitCode = await Application.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new(exitCode, terminal.RawOutput.ToString()!, terminal.RawError.ToString()!);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("No space left on device");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("No space left on device");
    }
}
