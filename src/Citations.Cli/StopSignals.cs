using System.Runtime.InteropServices;

namespace Citations.Cli;

/// <summary>
/// The signals by which a user or the system ends the tool: the token is cancelled, so that what is unfinished is taken away, and a command
/// that does not end at once is ended. A file is written as a whole or not at all, so nothing is lost by that.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(30);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _interrupted = 130;

    internal StopSignals() =>
        _registrations = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, Volatile.Read(ref _interrupted))),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 143)),
        ];

    /// <summary>Cancelled by the first signal.</summary>
    internal CancellationToken Token => _source.Token;

    /// <summary>
    /// 128 and the number of the signal that came, or what a command that runs until Ctrl-C ends with; null for none.
    /// </summary>
    internal int? ExitCode { get; private set; }

    /// <summary>Ctrl-C is from now on the ordinary end of the command, with this exit code.</summary>
    internal void EndWith(int exitCode) => Volatile.Write(ref _interrupted, exitCode);

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        ExitCode ??= exitCode;
        // A separate thread: those of the pool may all be busy.
        new Thread(() =>
        {
            Thread.Sleep(Grace);
            Environment.Exit(exitCode);
        })
        {
            IsBackground = true,
        }.Start();
        _ = _source.CancelAsync();
    }
}
