using Citations.Articles;
using Citations.Cli.Editor.Checks;

namespace Citations.Cli.Editor.Answers;

/// <summary>The citation or the list entry at a place of a document.</summary>
/// <param name="Span">Its characters in the document.</param>
/// <param name="Link">The citation; null if an entry is there.</param>
/// <param name="Entry">The entry, or that of the citation; null if a citation leads to none.</param>
internal sealed record CitedPlace(SourceSpan Span, CitationLink? Link, EntryReport? Entry)
{
    /// <summary>The citation or entry at a position; null if there is neither.</summary>
    internal static CitedPlace? At(CheckedDocument document, int offset)
    {
        var entries = document.Report.Entries;
        var links = (
            from link in document.Report.Links
            let place = document.InText(link.Citation.Span)
            where place is { } known && Holds(known, offset)
            select (Link: link, Span: place.Value)
        ).ToList();
        if (links.Count > 0)
        {
            // One command may cite several keys, and all of them are at its place.
            var (link, span) = links.FirstOrDefault(link => HoldsKey(document, link.Link, link.Span, offset), links[0]);
            return new(span, link, link.Entry is { } cited ? entries.FirstOrDefault(entry => entry.Entry.Id == cited.Id) : null);
        }

        foreach (var entry in entries)
        {
            if (entry.Entry.Library is null && document.InText(entry.Entry.Span) is { } span && Holds(span, offset))
                return new(span, null, entry);
        }

        return null;
    }

    private static bool HoldsKey(CheckedDocument document, CitationLink link, SourceSpan span, int offset)
    {
        if (link.Citation.Key is not { Length: > 0 } key)
            return false;
        var text = document.Document.Text.Text;
        for (
            var at = text.IndexOf(key, span.Start, span.Length, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(key, at + 1, span.End - at - 1, StringComparison.Ordinal)
        )
        {
            if (Holds(new(at, key.Length), offset))
                return true;
        }

        return false;
    }

    private static bool Holds(SourceSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
