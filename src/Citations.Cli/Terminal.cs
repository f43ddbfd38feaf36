using System.Text;
using Citations.Cli.Styles;

namespace Citations.Cli;

/// <summary>Everything a command sees of the outside: its streams, whether a person reads them, and the time.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>What the user asked for: results. Nothing else is written here.</summary>
    internal required TextWriter Output { get; init; }

    /// <summary>What happens on the way: progress, warnings about the run, errors.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Opens the standard input.</summary>
    internal required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether the output is a terminal that shows colours.</summary>
    internal bool OutputHasColours { get; init; }

    /// <summary>The number of columns of the output; 100 where it is no terminal.</summary>
    internal int Width { get; init; } = 100;

    /// <summary>Whether the error stream is a terminal, so that progress may overwrite its line.</summary>
    internal bool ErrorIsInteractive { get; init; }

    /// <summary>Opens the registries that look records up, given the e-mail address that a polite client leaves.</summary>
    internal Func<string?, IReferenceResolver> OpenRegistries { get; init; } = mailTo => new RegistryResolver(new() { Crossref = new() { MailTo = mailTo } });

    /// <summary>The file that keeps what was looked up; null keeps nothing.</summary>
    internal string? CachePath { get; init; }

    /// <summary>Where named CSL styles and locales lie.</summary>
    internal StyleLibrary Styles { get; init; } = StyleLibrary.OfMachine();

    /// <summary>The clock.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The terminal of this process, in UTF-8 whatever the machine's habits; <c>NO_COLOR</c> is honoured.</summary>
    internal static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new()
        {
            Output = Utf8(Console.OpenStandardOutput()),
            Error = Utf8(Console.OpenStandardError(), autoFlush: true),
            OpenInput = Console.OpenStandardInput,
            CachePath = Resolving.CachePath.OfUser(),
            Width = WidthOfConsole(),
            OutputHasColours = !Console.IsOutputRedirected && !plain,
            ErrorIsInteractive = !Console.IsErrorRedirected && !plain,
        };
    }

    private static int WidthOfConsole()
    {
        const int usual = 100;
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? usual : Console.WindowWidth;
        }
        catch (IOException)
        {
            return usual;
        }
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Utf8(Stream stream, bool autoFlush = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = autoFlush, NewLine = "\n" };
}
