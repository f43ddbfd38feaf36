using System.CommandLine;
using System.Globalization;
using System.Text;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Formats;

namespace Citations.Cli.Commands;

/// <summary>
/// <c>citations convert IN OUT</c>: writes a library in another format, work by work, and reports what that format cannot hold.
/// </summary>
internal static class ConvertCommand
{
    internal static Command Create(Terminal terminal)
    {
        var input = new Argument<string>("in")
        {
            Description = "A library in any format, recognised by its content; '-' reads the standard input.",
        };
        var output = new Argument<string>("out")
        {
            Description = "The file to write; its extension determines the format; '-' writes the standard output.",
            DefaultValueFactory = _ => "-",
        };
        var from = new Option<string?>("--from") { Description = "The format to read, if the content does not show it." };
        var to = new Option<string?>("--to")
        {
            Description = $"The format to write: {string.Join(", ", KnownFormats.Written.Select(format => format.Name))}.",
        };
        var strict = new Option<bool>("--strict") { Description = "Write nothing if a fact would be lost." };
        var command = new Command("convert", "Writes a library of references in another format.") { input, output, from, to, strict };
        var verbosity = VerbosityOptions.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var format = LibraryFile.FormatFor(parsed.GetRequiredValue(output), parsed.GetValue(to));
                using var library = new LibraryWalk(
                    parsed.GetRequiredValue(input),
                    parsed.GetValue(from),
                    verbosity.Of(parsed),
                    terminal,
                    cancellationToken
                );
                // One extension stands for both dialects of BibTeX; a file that says no more is left in its own.
                if (parsed.GetValue(to) is null && format == ReferenceFormat.BibTeX && library.Format == ReferenceFormat.BibLaTeX)
                    format = library.Format;
                // In its own format a library stays in its own encoding.
                using var file = new OutputFile(
                    parsed.GetRequiredValue(output),
                    holdsBack: parsed.GetValue(strict),
                    terminal,
                    format == library.Format ? library.Encoding : null
                );
                try
                {
                    return Task.FromResult(Run(library, format, file, parsed.GetValue(strict), verbosity.Of(parsed), terminal));
                }
                catch (EncoderFallbackException problem)
                {
                    var (read, written) = (parsed.GetRequiredValue(input), parsed.GetRequiredValue(output));
                    throw OutputFile.CannotEncode(written, read, library.Encoding, problem);
                }
            }
        );
        return command;
    }

    private static int Run(
        LibraryWalk library,
        ReferenceFormat format,
        OutputFile output,
        bool strict,
        Verbosity verbosity,
        Terminal terminal
    )
    {
        var losses = new LossSummary(format);
        // CSL-JSON holds whatever was read; elsewhere each work is read back, where somebody wants to know.
        var isCompared = strict || (verbosity != Verbosity.Quiet && format != ReferenceFormat.CslJson);
        // In its own format a library loses nothing, and BibTeX is left as it is.
        if (format != library.Format)
            format.Write(output.Text, isCompared ? library.Works().Select(losses.Add) : library.Works());
        else if (format == ReferenceFormat.BibTeX || format == ReferenceFormat.BibLaTeX)
            WriteAsItStands();
        else
            format.Write(output.Text, library.Works());

        library.Dispose();
        if (verbosity != Verbosity.Quiet)
            foreach (var line in losses.Lines())
                terminal.Error.WriteLine(line);
        if (strict && losses.Any)
        {
            terminal.Error.WriteLine("citations: nothing was written, because --strict allows no loss.");
            return ExitCode.Findings;
        }

        output.Finish();
        return library.HasFindings ? ExitCode.Findings : ExitCode.Clean;

        void WriteAsItStands()
        {
            foreach (var text in library.Texts(mends: format == ReferenceFormat.BibLaTeX))
                output.Text.Write(text);
        }
    }
}
