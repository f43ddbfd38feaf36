using System.Globalization;

namespace Citations.Cli.Printing;

/// <summary>Tells a waiting person how far a look-up is: one line that overwrites itself, and none where nobody watches or little is to be done.</summary>
internal sealed class Progress(Terminal terminal, int total) : IProgress<int>, IDisposable
{
    private const int WorthShowing = 4;
    private readonly bool _isShown = terminal.ErrorIsInteractive && total >= WorthShowing;

    public void Report(int value)
    {
        if (_isShown) terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rlooking up {value} of {total}"));
    }

    public void Dispose()
    {
        if (_isShown) terminal.Error.Write("\r\e[K");
    }
}
