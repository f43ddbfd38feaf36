using System.Text;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Cli.Styles;
using Citations.Cli.Watching;
using Microsoft.Win32.SafeHandles;

namespace Citations.Cli;

/// <summary>Everything a command sees of the outside: its streams, whether a person reads them, and the time.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The standard output itself: for reports, which neutralise texts themselves and colour theirs.</summary>
    internal required TextWriter RawOutput { get; init; }

    /// <summary>The error stream itself: for lines that overwrite themselves.</summary>
    internal required TextWriter RawError { get; init; }

    /// <summary>The results that the user asked for, to be read. Nothing else is written here.</summary>
    internal TextWriter Output => field ??= new TerminalDoor(RawOutput);

    /// <summary>The results for another program or file: as they are, unless a person sees them.</summary>
    internal TextWriter Data => OutputIsInteractive ? Output : RawOutput;

    /// <summary>Messages of the run: warnings, findings, errors.</summary>
    internal TextWriter Error => field ??= new TerminalDoor(RawError);

    /// <summary>Whether the output is a terminal, which obeys control characters.</summary>
    internal bool OutputIsInteractive { get; init; }

    /// <summary>Whether the output is a terminal that can be cleared.</summary>
    internal bool OutputClears { get; init; }

    /// <summary>Watches folders for changes.</summary>
    internal Func<IEnumerable<WatchedFolder>, IFolderEvents> WatchFolders { get; init; } = folders => new FolderEvents(folders);

    /// <summary>Told of the exit code of a command that the user ends by Ctrl-C in the ordinary course.</summary>
    internal Action<int> EndsWith { get; init; } = _ => { };

    /// <summary>Opens the standard input.</summary>
    internal required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether the output is a terminal that shows colours.</summary>
    internal bool OutputHasColours { get; init; }

    /// <summary>The number of columns of the output; 100 where it is not a terminal.</summary>
    internal int Width { get; init; } = 100;

    /// <summary>Whether the error stream is a terminal, so that progress may overwrite its line.</summary>
    internal bool ErrorIsInteractive { get; init; }

    /// <summary>Opens the registries that look records up.</summary>
    internal Func<RegistryChoice, IReferenceResolver> OpenRegistries { get; init; } = choice => new RegistryResolver(choice.Options);

    /// <summary>Opens the client that asks for the addresses of entries.</summary>
    internal Func<HttpClient> OpenAddresses { get; init; } = () => Checking.AddressCheck.OpenClient();

    /// <summary>The file that keeps what was looked up; null keeps nothing.</summary>
    internal string? CachePath { get; init; }

    /// <summary>The file whose Markdown GitHub shows on the page of a workflow run; null outside GitHub Actions.</summary>
    internal string? StepSummaryPath { get; init; }

    /// <summary>Where named CSL styles and locales lie.</summary>
    internal StyleLibrary Styles { get; init; } = StyleLibrary.OfMachine();

    /// <summary>Whether letters have an order and accents: .NET without ICU compares code points.</summary>
    internal bool HasCultures { get; init; } = System.Globalization.CultureInfo.InvariantCulture.CompareInfo.Compare("a", "B") < 0;

    /// <summary>The clock.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The terminal of this process, in UTF-8 whatever the machine's habits; <c>NO_COLOR</c> is honoured.</summary>
    /// <param name="endsWith">Told of the exit code of a command that ends by Ctrl-C.</param>
    internal static Terminal OfProcess(Action<int> endsWith)
    {
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var plain = isDumb || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new()
        {
            RawOutput = Utf8(OpenOutput()),
            RawError = Utf8(Console.OpenStandardError(), autoFlush: true),
            OutputIsInteractive = !Console.IsOutputRedirected,
            OutputClears = !Console.IsOutputRedirected && !isDumb,
            EndsWith = endsWith,
            OpenInput = Console.OpenStandardInput,
            CachePath = Resolving.CachePath.OfUser(),
            StepSummaryPath = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary ? summary : null,
            Width = WidthOfConsole(),
            OutputHasColours = !Console.IsOutputRedirected && !plain,
            ErrorIsInteractive = !Console.IsErrorRedirected && !plain,
        };
    }

    /// <summary>
    /// The standard output. That of the console takes what is written to a pipe whose reader has gone for written, and a command would go
    /// on for nobody.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            // A file is left to the console: the error stream may share its position.
            var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1);
            return output.CanSeek ? Console.OpenStandardOutput() : output;
        }
        catch (Exception closed) when (closed is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
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
        foreach (var stream in (TextWriter[])[RawOutput, RawError])
        {
            try
            {
                stream.Dispose();
            }
            catch (IOException)
            {
                // Nobody reads any more, or the disk is full; the command has reported it.
            }
        }
    }

    private static StreamWriter Utf8(Stream stream, bool autoFlush = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = autoFlush, NewLine = "\n" };
}
