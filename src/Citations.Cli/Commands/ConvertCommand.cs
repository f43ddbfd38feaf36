using System.CommandLine;
using System.Globalization;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Formats;

namespace Citations.Cli.Commands;

/// <summary><c>citations convert IN OUT</c>: writes a library in another format and tells what that format cannot hold.</summary>
internal static class ConvertCommand
{
    internal static Command Create(Terminal terminal)
    {
        var input = new Argument<string>("in") { Description = "A library in any format, told by its content; '-' reads the standard input." };
        var output = new Argument<string>("out") { Description = "The file to write, its format told by its extension; '-' writes the standard output.", DefaultValueFactory = _ => "-" };
        var from = new Option<string?>("--from") { Description = "The format to read, where its content does not tell." };
        var to = new Option<string?>("--to") { Description = $"The format to write: {string.Join(", ", ReferenceFormat.All.Select(format => format.Name))}." };
        var strict = new Option<bool>("--strict") { Description = "Write nothing where a fact would be lost." };
        var command = new Command("convert", "Writes a library of references in another format.") { input, output, from, to, strict };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(strict), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string input, string output, string? from, string? to, bool strict, Terminal terminal, CancellationToken cancellationToken)
    {
        var format = LibraryFile.FormatFor(output, to);
        var library = await LibraryFile.ReadAsync(input, from, terminal, cancellationToken);
        await DiagnosticPrinter.PrintAsync(library.Diagnostics, new SourceText(library.Source, input), terminal.Error);
        cancellationToken.ThrowIfCancellationRequested();

        // In its own format a library is written back as it was.
        if (format == library.Format)
        {
            await LibraryFile.WriteAsync(output, library.Write(library.References), terminal, cancellationToken);
            return library.Diagnostics.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
        }

        var losses = FormatLoss.Of(library.References, format).ToList();
        foreach (var line in Summary(losses)) await terminal.Error.WriteLineAsync($"{format.Title} cannot hold {line}");

        if (losses.Count > 0 && strict)
        {
            await terminal.Error.WriteLineAsync("citations: nothing was written, for --strict allows no loss.");
            return ExitCode.Findings;
        }

        await LibraryFile.WriteAsync(output, format.Write(library.References), terminal, cancellationToken);
        return library.Diagnostics.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>A line for each field, for a library loses the same field many times over.</summary>
    private static IEnumerable<string> Summary(IEnumerable<FormatLoss> losses) =>
        from loss in losses
        group loss by (loss.Field, IsChanged: loss.Becomes is not null) into field
        orderby field.Count() descending
        select field.Count() == 1
            ? field.First().ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{field.Key.Field} of {field.Count()} works{(field.Key.IsChanged ? " as it is" : "")}, such as {field.First()}");
}
