using System.Globalization;

namespace Citations.Cli.Printing;

/// <summary>
/// Shows the progress of a long reading: one line that is rewritten, from the second second on, and none if nobody watches.
/// </summary>
internal sealed class ReadingProgress(Terminal terminal, bool isQuiet) : IDisposable
{
    private static readonly TimeSpan WorthShowing = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(0.1);

    private readonly bool _isWatched = terminal.ErrorIsInteractive && !isQuiet;
    private readonly long _start = terminal.Time.GetTimestamp();
    private TimeSpan _next = WorthShowing;
    private long _bytes;
    private long _works;
    private bool _isShown;

    internal void AddBytes(int count)
    {
        _bytes += count;
        Show();
    }

    internal void AddWork()
    {
        _works++;
        // The clock is asked now and then; a work takes microseconds.
        if (_works % 64 == 0)
            Show();
    }

    /// <summary>Takes the line away, so that another can be written.</summary>
    internal void Clear()
    {
        if (_isShown)
            terminal.RawError.Write("\r\e[K");
        _isShown = false;
    }

    public void Dispose() => Clear();

    private void Show()
    {
        if (!_isWatched || terminal.Time.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Between;
        _isShown = true;
        terminal.RawError.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_works:#,0} works, {_bytes / 1e6:#,0} MB read\e[K"));
    }
}
