using System.CommandLine;
using Citations.Cli.Input;
using Citations.Cli.Printing;

namespace Citations.Cli.Commands;

/// <summary><c>citations list FILE</c>: a line for each work of a library.</summary>
internal static class ListCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A library in any format; '-' reads the standard input." };
        var command = new Command("list", "Lists the works of a library, a line each: key, authors, year, title.") { file };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        var library = await LibraryFile.ReadAsync(file, format: null, terminal, cancellationToken);
        foreach (var line in library.References.Select(Line)) await terminal.Output.WriteLineAsync(line.AsMemory(), cancellationToken);

        await DiagnosticPrinter.PrintAsync(library.Diagnostics, new SourceText(library.Source, file), terminal.Error);
        return library.Diagnostics.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>A work in a line: tabs between key, authors, year and title, for <c>cut</c> and its kin.</summary>
    internal static string Line(Reference reference)
    {
        var authors = reference.Author.IsEmpty ? reference.Editor : reference.Author;
        var names = authors switch
        {
            [] => "",
            [var one] => Surname(one),
            [var one, var two] => $"{Surname(one)} & {Surname(two)}",
            [var one, ..] => $"{Surname(one)} et al.",
        };
        return string.Join('\t', new[] { reference.Id, names, reference.Issued?.ToString() ?? "n.d.", reference.Title ?? "" }.Select(part => part.ReplaceLineEndings(" ").Replace('\t', ' ')));
    }

    private static string Surname(Contributor name) => name.Family ?? name.ToString();
}
