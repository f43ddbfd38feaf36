using System.Globalization;
using Citations.Indexing;

namespace Citations.Cli.Printing;

/// <summary>
/// Shows the progress of building an index, and about how long its pass takes: one line that overwrites itself, and none
/// where nobody watches.
/// </summary>
internal sealed class BuildProgress(Terminal terminal) : IProgress<IndexProgress>, IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(0.2);

    // Before that an estimate is a guess.
    private const double WorthEstimating = 0.02;

    private readonly Lock _line = new();
    private IndexPhase _phase;
    private long _start = terminal.Time.GetTimestamp();
    private TimeSpan _next;
    private bool _isShown;

    public void Report(IndexProgress value)
    {
        if (!terminal.ErrorIsInteractive)
            return;
        lock (_line)
        {
            if (value.Phase != _phase)
                (_phase, _start, _next) = (value.Phase, terminal.Time.GetTimestamp(), TimeSpan.Zero);
            var elapsed = terminal.Time.GetElapsedTime(_start);
            if (elapsed < _next)
                return;
            (_next, _isShown) = (elapsed + Between, true);
            terminal.RawError.Write($"\r{Line(value, elapsed)}\e[K");
        }
    }

    public void Dispose()
    {
        if (_isShown)
            terminal.RawError.Write("\r\e[K");
    }

    private static string Line(IndexProgress value, TimeSpan elapsed)
    {
        var pass = value.Phase switch
        {
            IndexPhase.Reading => "reading",
            IndexPhase.Records => "writing records",
            _ => "writing keys",
        };
        var share = value.Share is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known:0 %}") : "";
        var left =
            value.Share is > WorthEstimating and < 1 and var done
                ? string.Create(CultureInfo.InvariantCulture, $", about {elapsed / done * (1 - done):h\\:mm\\:ss} left")
                : "";
        return string.Create(CultureInfo.InvariantCulture, $"{pass}: {value.Records:#,0} records{share}{left}");
    }
}
