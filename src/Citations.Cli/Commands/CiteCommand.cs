using System.CommandLine;
using Citations.Cli.Input;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Cli.Commands;

/// <summary><c>citations cite FILE KEY...</c>: prints one in-text citation of works of a library.</summary>
internal static class CiteCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A library of references in any format; '-' reads the standard input." };
        var keys = new Argument<string[]>("key") { Description = "The ids of the works to cite.", Arity = ArgumentArity.OneOrMore };
        var narrative = new Option<bool>("--narrative") { Description = "As part of the sentence: Luna (2020)." };
        var possessive = new Option<bool>("--possessive") { Description = "As part of the sentence, in the possessive: Luna’s (2020)." };
        var page = new Option<string?>("--page") { Description = "The cited page or pages of the last work." };
        var locator = new Option<string?>("--locator")
        {
            Description = "Another cited part of the last work, as LABEL=PART: chapter=3.",
            HelpName = "label=part",
        };
        var markdown = new Option<bool>("--markdown") { Description = "Print Markdown, with italics." };
        var command = new Command("cite", "Prints the APA 7 in-text citation of works of a library.")
        {
            file,
            keys,
            narrative,
            possessive,
            page,
            locator,
            markdown,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var mode =
                    parsed.GetValue(possessive) ? CitationMode.Possessive
                    : parsed.GetValue(narrative) ? CitationMode.Narrative
                    : CitationMode.Parenthetical;
                var cited = ReadPart(parsed.GetValue(page), parsed.GetValue(locator));
                return RunAsync(
                    parsed.GetRequiredValue(file),
                    parsed.GetRequiredValue(keys),
                    mode,
                    cited,
                    parsed.GetValue(markdown),
                    terminal,
                    cancellationToken
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string file,
        string[] keys,
        CitationMode mode,
        (string Label, string Part)? cited,
        bool asMarkdown,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var library = await LibraryFile.ReadAsync(file, format: null, terminal, cancellationToken);
        var works = UniqueKeys.Fill(library.References).ToList();
        var known = works.Select(reference => reference.Id).ToHashSet();
        if (keys.FirstOrDefault(key => !known.Contains(key)) is { } missing)
            throw new CannotRunException($"{file} has no reference with the id '{missing}'.");

        var items = keys.Select(
            (key, i) =>
                new CitationItem(key)
                {
                    Label = i == keys.Length - 1 ? cited?.Label : null,
                    Locator = i == keys.Length - 1 ? cited?.Part : null,
                }
        );
        var citation = ApaStyle.Seventh.Format(works, [new(items.ToEquatableArray(), mode)]).Citations[0];
        await terminal.Data.WriteLineAsync(asMarkdown ? citation.ToMarkdown() : citation.ToPlainText());
        return ExitCode.Clean;
    }

    private static (string Label, string Part)? ReadPart(string? page, string? locator)
    {
        if (page is not null)
            return ("page", page);
        if (locator is null)
            return null;
        var equals = locator.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? (locator[..equals], locator[(equals + 1)..])
            : throw new CannotRunException($"'{locator}' is not a locator: write LABEL=PART, such as chapter=3.");
    }
}
