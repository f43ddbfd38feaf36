using System.CommandLine;

namespace Citations.Cli.Commands;

/// <summary><c>citations styles search QUERY</c>: the CSL styles of this machine by their titles.</summary>
internal static class StylesCommand
{
    internal static Command Create(Terminal terminal)
    {
        var query = new Argument<string[]>("query") { Description = "Words of the title or the name of the style.", Arity = ArgumentArity.ZeroOrMore };
        var search = new Command("search", "Lists the styles whose title or name holds every word.") { query };
        search.SetAction((parsed, cancellationToken) => SearchAsync(string.Join(' ', parsed.GetValue(query) ?? []), terminal, cancellationToken));
        return new("styles", "Finds CSL styles on this machine.") { search };
    }

    private static async Task<int> SearchAsync(string query, Terminal terminal, CancellationToken cancellationToken)
    {
        var library = terminal.Styles;
        if (library.Folders.Count == 0) throw new CannotRunException("There is no folder of styles; set CITATIONS_STYLES to one.");
        var isFound = false;
        foreach (var (name, info) in library.Search(query))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isFound = true;
            await terminal.Output.WriteLineAsync($"{name}\t{info.Title}\t{info.CitationFormat ?? (info.Parent is null ? "" : $"as {info.Parent}")}");
        }

        return isFound ? ExitCode.Clean : ExitCode.Findings;
    }
}
