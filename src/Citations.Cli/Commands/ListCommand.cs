using System.CommandLine;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Formats;

namespace Citations.Cli.Commands;

/// <summary><c>citations list FILE</c>: a line for each work of a library.</summary>
internal static class ListCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A library in any format; '-' reads the standard input." };
        var command = new Command("list", "Lists the works of a library, one per line: key, authors, year, title.") { file };
        var verbosity = VerbosityOptions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var library = new LibraryWalk(
                    parsed.GetRequiredValue(file),
                    format: null,
                    verbosity.Of(parsed),
                    terminal,
                    cancellationToken
                );
                foreach (var work in UniqueKeys.Fill(library.Works()))
                    await terminal.Output.WriteLineAsync(Line(work).AsMemory(), cancellationToken);
                return library.HasFindings ? ExitCode.Findings : ExitCode.Clean;
            }
        );
        return command;
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
        return string.Join(
            '\t',
            new[] { reference.Id, names, reference.Issued?.ToString() ?? "n.d.", reference.Title ?? "" }.Select(part =>
                part.ReplaceLineEndings(" ").Replace('\t', ' ')
            )
        );
    }

    private static string Surname(Contributor name) => name.Family ?? name.ToString();
}
