using System.CommandLine;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Formats;
using Citations.Styles.Apa;

namespace Citations.Cli.Commands;

/// <summary><c>citations format FILE</c>: prints a library's works as an APA 7 reference list.</summary>
internal static class FormatCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A library of references in CSL-JSON; '-' reads the standard input." };
        var to = ListFormat.CreateOption();
        var command = new Command("format", "Prints a library of references as an APA 7 reference list.") { file, to };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), ListFormat.Named(parsed.GetRequiredValue(to)), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, ListFormat format, Terminal terminal, CancellationToken cancellationToken)
    {
        var bytes = await InputFile.ReadBytesAsync(file, InputFile.MaxLibraryBytes, terminal, cancellationToken);
        var library = CslJsonReader.Read(bytes);
        if (library.Value.IsEmpty && !library.IsClean) throw new CannotRunException($"{file} is no CSL-JSON: {library.Diagnostics[0].Message}");

        var document = ApaStyle.Seventh.Format(library.Value, []);
        await terminal.Output.WriteAsync(format.Renderer.Render(document));

        var source = new SourceText(InputFile.Decode(bytes), file);
        await DiagnosticPrinter.PrintAsync(library.Diagnostics, source, terminal.Error);
        await DiagnosticPrinter.PrintAsync(document.Diagnostics, source, terminal.Error);
        return library.IsClean ? ExitCode.Clean : ExitCode.Findings;
    }
}
