using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Cli.Checking;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;
using Citations.Cli.Editor.Works;

namespace Citations.Cli.Editor.Answers;

/// <summary>The way from a citation to its entry and back.</summary>
internal sealed class PlacesAnswer(LibraryOption.Reader libraries, EditorLibraries files, ClientOptions client)
{
    /// <summary>The entry that a citation leads to; null if it leads to none.</summary>
    internal async Task<JsonNode?> DefinitionAsync(CheckedDocument document, TextPosition position, CancellationToken cancellationToken) =>
        CitedPlace.At(document, document.Document.Text.OffsetOf(position))?.Entry is { } entry
            ? await LocationAsync(document, entry.Entry, cancellationToken)
            : null;

    /// <summary>The citations that lead to an entry, and where asked for the entry.</summary>
    internal async Task<JsonNode?> ReferencesAsync(
        CheckedDocument document,
        TextPosition position,
        bool withEntry,
        CancellationToken cancellationToken
    )
    {
        if (CitedPlace.At(document, document.Document.Text.OffsetOf(position))?.Entry is not { } entry)
            return null;
        List<JsonObject> places = [];
        if (withEntry && await LocationAsync(document, entry.Entry, cancellationToken) is { } declared)
            places.Add(declared);
        places.AddRange(
            from link in document.Report.Links
            where link.Entry?.Id == entry.Entry.Id
            let place = document.InText(link.Citation.Span)
            where place is not null
            select Location(document.Document, place.Value)
        );
        return ProtocolJson.Array(places);
    }

    private async Task<JsonObject?> LocationAsync(CheckedDocument document, ReferenceEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Library is null)
            return document.InText(entry.Span) is { } place ? Location(document.Document, place) : null;
        if (libraries.FileOf(entry.Library, document.Document.Path) is not { } path)
            return null;
        var library = await files.ArticleAsync(path, cancellationToken);
        if (
            library.Document.Places.File is not { } file
            || library.Entries.FirstOrDefault(work => work.Key == entry.Key) is not { } work
            || library.Document.Places.InFile(work.Span) is not { } span
        )
            return null;
        return ProtocolJson.Location(DocumentUri.Of(path), new EditorText(file.Text, client.Encoding).RangeOf(span));
    }

    private static JsonObject Location(OpenDocument document, SourceSpan span) =>
        ProtocolJson.Location(document.Uri, document.Text.RangeOf(span));
}
