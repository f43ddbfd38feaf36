using System.CommandLine;
using System.CommandLine.Parsing;
using Citations.Cli.Styles;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Cli.Commands;

/// <summary>
/// <c>citations styles list</c>, <c>citations styles search QUERY</c> and <c>citations styles install NAME</c>: the CSL styles that are
/// built in, those of this machine by their titles, and others from the style repository.
/// </summary>
internal static class StylesCommand
{
    internal static Command Create(Terminal terminal)
    {
        var query = new Argument<string[]>("query")
        {
            Description = "Words of the title or the name of the style.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var search = new Command("search", "Lists the styles whose title or name holds every word.") { query };
        search.SetAction(
            (parsed, cancellationToken) => SearchAsync(string.Join(' ', parsed.GetValue(query) ?? []), terminal, cancellationToken)
        );
        var list = new Command("list", "Lists the styles that are built in, each with an entry of an example.");
        list.SetAction((_, cancellationToken) => ListAsync(terminal, cancellationToken));
        return new("styles", "Finds CSL styles: those that are built in, those on this machine, and others in the style repository.")
        {
            list,
            search,
            Install(terminal),
        };
    }

    private static Command Install(Terminal terminal)
    {
        var style = new Argument<string>("style")
        {
            Description = "The name of a style of the repository, such as ieee, or an https address.",
        };
        var repository = new Option<Uri>("--repository")
        {
            Description = "The address to which names are appended; CITATIONS_STYLE_REPOSITORY sets it too.",
            HelpName = "ADDRESS",
            CustomParser = result => RepositoryOf(result.Tokens[0].Value, result),
            DefaultValueFactory = result =>
                RepositoryOf(
                    Environment.GetEnvironmentVariable("CITATIONS_STYLE_REPOSITORY") is { Length: > 0 } set
                        ? set
                        : StyleRepository.DefaultAddress,
                    result
                )!,
        };
        var install = new Command("install", "Fetches a style and keeps it in the folder of your styles.") { style, repository };
        install.SetAction(
            (parsed, cancellationToken) =>
                InstallAsync(parsed.GetRequiredValue(style), parsed.GetRequiredValue(repository), terminal, cancellationToken)
        );
        return install;
    }

    private static Uri? RepositoryOf(string text, ArgumentResult result)
    {
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && StyleRepository.IsAllowed(address))
            return address;
        result.AddError($"'{text}' is not the address of a style repository: expected https://, or http:// on this machine.");
        return null;
    }

    private static async Task<int> InstallAsync(string style, Uri repository, Terminal terminal, CancellationToken cancellationToken)
    {
        var folder = terminal.Styles.Own ?? throw new CannotRunException("There is no folder for styles; set CITATIONS_STYLES to one.");
        using var client = StyleRepository.OpenClient();
        foreach (var installed in await new StyleRepository(client, repository, folder).InstallAsync(style, cancellationToken))
        {
            await terminal.Output.WriteLineAsync($"{installed.Name}\t{installed.Info.Title}\t{installed.Path}");
        }

        return ExitCode.Clean;
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
            await terminal.Output.WriteLineAsync(
                $"{name}\t{style.Info.Title}\t{style.Format([Example], []).Entries[0].Text.ToPlainText()}"
            );
        }

        return ExitCode.Clean;
    }

    private static async Task<int> SearchAsync(string query, Terminal terminal, CancellationToken cancellationToken)
    {
        var library = terminal.Styles;
        if (library.Folders.Count == 0)
            throw new CannotRunException("There is no folder of styles; set CITATIONS_STYLES to one.");
        var isFound = false;
        foreach (var (name, info) in library.Search(query))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isFound = true;
            await terminal.Output.WriteLineAsync(
                $"{name}\t{info.Title}\t{info.CitationFormat ?? (info.Parent is null ? "" : $"as {info.Parent}")}"
            );
        }

        return isFound ? ExitCode.Clean : ExitCode.Findings;
    }
}
