using System.Globalization;
using Citations.Articles;

namespace Citations.Cli.Printing;

/// <summary>
/// Shows the progress of a look-up: one line that overwrites itself, and none if nobody watches or little is to be done.
/// </summary>
internal sealed class Progress(Terminal terminal) : IProgress<CheckProgress>, IDisposable
{
    private const int WorthShowing = 4;
    private readonly Lock _line = new();
    private bool _isShown;

    public void Report(CheckProgress value)
    {
        if (!terminal.ErrorIsInteractive || value.Total < WorthShowing)
            return;
        lock (_line)
        {
            _isShown = true;
            terminal.RawError.Write(string.Create(CultureInfo.InvariantCulture, $"\rlooked up {value.Resolved} of {value.Total}"));
        }
    }

    public void Dispose()
    {
        if (_isShown)
            terminal.RawError.Write("\r\e[K");
    }
}
