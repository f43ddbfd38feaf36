using System.CommandLine;
using Citations.Articles.Documents;
using Citations.Cli.Checking;
using Citations.Cli.Printing;
using Citations.Cli.Rendering;

namespace Citations.Cli.Commands;

/// <summary><c>citations render FILE</c>: replaces the citation keys of an article by citations and fills its reference list.</summary>
internal static class RenderCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "An article that cites by keys; '-' reads the standard input." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write, in the format of the article; by default the standard output, which takes only text.",
            HelpName = "file",
            DefaultValueFactory = _ => "-",
        };
        var style = new Option<string>("--style")
        {
            Description = "A CSL style by its name or file, such as ieee; by default the one that the article names, or APA 7.",
            HelpName = "name",
        };
        var language = new Option<string>("--lang")
        {
            Description = "The language of a CSL style's words, such as de-DE.",
            HelpName = "tag",
        };
        var noCite = new Option<string>("--nocite")
        {
            Description = "Works to list that the text does not cite: '@a, @b', or '@*' for the whole library.",
            HelpName = "keys",
        };
        var title = new Option<string>("--reference-section-title") { Description = "The heading over the list.", HelpName = "text" };
        var links = new Option<bool>("--link-citations") { Description = "Link citations to their entries." };
        var suppress = new Option<bool>("--suppress-bibliography") { Description = "Write no list." };
        var command = new Command("render", "Replaces the citation keys of an article with citations in a style, and fills its reference list.")
        {
            file,
            output,
            style,
            language,
            noCite,
            title,
            links,
            suppress,
        };
        var library = new LibraryOption();
        library.AddTo(command);
        var verbosity = VerbosityOptions.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
                new ArticleRender(library.Open(parsed, terminal), verbosity.Of(parsed), terminal)
                {
                    Style = parsed.GetValue(style),
                    Language = parsed.GetValue(language),
                    Settings = new CitationSettings
                    {
                        NoCite = parsed.GetValue(noCite),
                        ReferenceSectionTitle = parsed.GetValue(title),
                        LinkCitations = parsed.GetValue(links) ? true : null,
                        SuppressBibliography = parsed.GetValue(suppress) ? true : null,
                    },
                }.RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output), cancellationToken)
        );
        return command;
    }
}
