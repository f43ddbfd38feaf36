using System.CommandLine;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Styles;

namespace Citations.Cli.Commands;

/// <summary><c>citations format FILE</c>: prints a library's works as an APA 7 reference list.</summary>
internal static class FormatCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A library of references in any format; '-' reads the standard input." };
        var to = ListFormat.CreateOption();
        var style = new Option<string>("--style")
        {
            Description = "A CSL style by its name or file, such as ieee, in place of APA 7.",
            HelpName = "name",
        };
        var language = new Option<string>("--lang")
        {
            Description = "The language of a CSL style's words, such as de-DE.",
            HelpName = "tag",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Show for each part of an entry which field and which rule of APA 7 it comes from.",
        };
        var command = new Command("format", "Prints a library of references as a reference list, in APA 7 or any CSL style.")
        {
            file,
            to,
            style,
            language,
            explain,
        };
        var keepCase = new KeepCaseOption();
        keepCase.AddTo(command);
        var verbosity = VerbosityOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var explains = parsed.GetValue(explain);
                if (explains && parsed.GetValue(style) is not null)
                    throw new CannotRunException("--explain shows the rules of APA 7; leave --style out.");
                var format = ListFormat.Named(parsed.GetRequiredValue(to));
                var apa = await keepCase.StyleAsync(parsed, terminal, cancellationToken);
                return await RunAsync(
                    parsed.GetRequiredValue(file),
                    format,
                    terminal.Styles.Open(parsed.GetValue(style), parsed.GetValue(language), apa),
                    explains,
                    verbosity.Of(parsed),
                    terminal,
                    cancellationToken
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string file,
        ListFormat format,
        ICitationStyle style,
        bool explains,
        Verbosity verbosity,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var library = await LibraryFile.ReadAsync(file, format: null, terminal, cancellationToken);
        var document = style.Format(library.References, []);
        if (explains)
            await ExplanationPrinter.PrintAsync(document, terminal.Output);
        else
            await terminal.Data.WriteAsync(format.Renderer.Render(document));

        var source = new SourceText(library.Source, file);
        await FindingPrinter.PrintAsync(library.Diagnostics.Concat(document.Diagnostics), source, verbosity, terminal.Error);
        return library.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
