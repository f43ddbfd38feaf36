using System.CommandLine;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Cli.Commands;

/// <summary><c>citations styles list</c> and <c>citations styles search QUERY</c>: the CSL styles that are built in, and those of this machine by their titles.</summary>
internal static class StylesCommand
{
    internal static Command Create(Terminal terminal)
    {
        var query = new Argument<string[]>("query") { Description = "Words of the title or the name of the style.", Arity = ArgumentArity.ZeroOrMore };
        var search = new Command("search", "Lists the styles whose title or name holds every word.") { query };
        search.SetAction((parsed, cancellationToken) => SearchAsync(string.Join(' ', parsed.GetValue(query) ?? []), terminal, cancellationToken));
        var list = new Command("list", "Lists the styles that are built in, each with an entry of an example.");
        list.SetAction((_, cancellationToken) => ListAsync(terminal, cancellationToken));
        return new("styles", "Finds CSL styles: those that are built in, and those of this machine.") { list, search };
    }

    private static readonly Reference Example = new()
    {
        Id = "example",
        Type = ReferenceType.ArticleJournal,
        Author = [Contributor.Person("Mole", "Ada B."), Contributor.Person("Vole", "Victor")],
        Title = "Soil and water in the meadows",
        ContainerTitle = "Journal of Fens",
        Volume = "12",
        Issue = "3",
        Page = "45-67",
        Issued = new(2021),
        Doi = Doi.Parse("10.1000/fens.12"),
    };

    private static async Task<int> ListAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        foreach (var name in BuiltInStyles.Names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var style = BuiltInStyles.Load(name);
            await terminal.Output.WriteLineAsync($"{name}\t{style.Info.Title}\t{style.Format([Example], []).Entries[0].Text.ToPlainText()}");
        }

        return ExitCode.Clean;
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
