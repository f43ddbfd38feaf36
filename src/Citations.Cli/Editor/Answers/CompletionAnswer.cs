using System.Globalization;
using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Works;
using Citations.Styles.Apa;

namespace Citations.Cli.Editor.Answers;

/// <summary>The works that fit what is being typed: keys of the libraries, or the entries of DOIs.</summary>
internal sealed class CompletionAnswer(EditorCheck check, EditorLibraries files, ClientOptions client)
{
    private const int MostItems = 100;
    private const int KindOfReference = 18; // CompletionItemKind

    internal async Task<JsonNode?> OfAsync(CheckedDocument document, TextPosition position, CancellationToken cancellationToken)
    {
        var text = document.Document.Text;
        var offset = text.OffsetOf(position);
        var before = text.LineBefore(offset, TypedPlace.MostCharacters);
        if (TypedPlace.Of(before, document.Article.Document.Format) is not { } typed)
            return null;
        var range = text.RangeOf(SourceSpan.FromBounds(offset - typed.Length, offset));
        var items = typed.IsDoi
            ? (await DoisAsync(document, typed, cancellationToken)).Select(work =>
                Item(work, work.Doi!.Value, before[^typed.Length..], Entry(work, document.Article.Document.Format), range)
            )
            : (await KeysAsync(document, typed, cancellationToken)).Select(work =>
                Item(work, work.Id!, $"{work.Id} {Describe(work)}", work.Id!, range)
            );
        return new JsonObject { ["isIncomplete"] = true, ["items"] = ProtocolJson.Array(items) };
    }

    /// <summary>The works whose key, authors or title hold what was typed; those whose key begins with it first.</summary>
    private async Task<IEnumerable<Reference>> KeysAsync(CheckedDocument document, TypedPlace typed, CancellationToken cancellationToken)
    {
        List<Reference> works = [.. document.Article.Document.Metadata.Works];
        foreach (var entry in document.Article.Entries)
        {
            if (entry is { Key: { } key, Library: null })
                works.Add(entry.Reference with { Id = key });
        }

        foreach (var path in check.Libraries.FilesOf(document.Article, document.Document.Path))
        {
            try
            {
                works.AddRange(await files.WorksAsync(path, cancellationToken));
            }
            catch (CannotRunException)
            {
                // The findings of the article say that the library could not be read.
            }
        }

        return works
            .Where(work => !string.IsNullOrEmpty(work.Id))
            .DistinctBy(work => work.Id)
            .Select(work => (Work: work, Rank: Rank(work, typed.Text)))
            .Where(candidate => candidate.Rank is not null)
            .OrderBy(candidate => candidate.Rank)
            .ThenBy(candidate => candidate.Work.Id, StringComparer.OrdinalIgnoreCase)
            .Select(candidate => candidate.Work)
            .Take(MostItems);
    }

    /// <summary>The works at hand whose DOI begins as typed; where none has that very DOI, the registries are asked for it.</summary>
    private async Task<List<Reference>> DoisAsync(CheckedDocument document, TypedPlace typed, CancellationToken cancellationToken)
    {
        var path = document.Document.Path;
        var known = (await check.RecordsAsync(path))
            .Where(work => work.Doi?.Value.StartsWith(typed.Text, StringComparison.OrdinalIgnoreCase) == true)
            .DistinctBy(work => work.Doi)
            .OrderBy(work => work.Doi!.Value, StringComparer.Ordinal)
            .Take(MostItems)
            .ToList();
        if (known.Count > 0 || !Doi.TryParse(typed.Text, out var doi))
            return known;
        return await check.ResolveAsync(doi, path, cancellationToken) is { } found ? [found with { Doi = found.Doi ?? doi }] : [];
    }

    private JsonObject Item(Reference work, string label, string filter, string replacement, TextRange range) =>
        new()
        {
            ["label"] = label,
            ["kind"] = KindOfReference,
            ["detail"] = Describe(work),
            ["documentation"] = ProtocolJson.Content(ApaStyle.Seventh.Format(work), client),
            ["filterText"] = filter,
            ["textEdit"] = new JsonObject { ["range"] = ProtocolJson.Of(range), ["newText"] = replacement },
        };

    /// <summary>The entry of a work with the markup of a document.</summary>
    private static string Entry(Reference work, string format)
    {
        var entry = ApaStyle.Seventh.Format(work);
        return format switch
        {
            "markdown" or "notebook" => entry.ToMarkdown(),
            "latex" => entry.ToLatex(),
            "html" => entry.ToHtml(),
            _ => entry.ToPlainText(),
        };
    }

    private static string Describe(Reference work) =>
        $"{NamesOf(work)} ({work.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "n.d."}) {work.Title}";

    private static string NamesOf(Reference work) => string.Join(", ", work.Author.Select(name => name.Family ?? name.ToString()));

    private static int? Rank(Reference work, string typed) =>
        work.Id!.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 0
        : work.Id.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 1
        : Describe(work).Contains(typed, StringComparison.OrdinalIgnoreCase) ? 2
        : null;
}
