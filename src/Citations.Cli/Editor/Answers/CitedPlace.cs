using Citations.Articles;
using Citations.Cli.Editor.Checks;

namespace Citations.Cli.Editor.Answers;

/// <summary>What stands at a place of a document: a citation, or an entry of its list.</summary>
/// <param name="Span">Its characters in the document.</param>
/// <param name="Link">The citation; null where an entry stands there.</param>
/// <param name="Entry">The entry, or that of the citation; null where a citation leads to none.</param>
internal sealed record CitedPlace(SourceSpan Span, CitationLink? Link, EntryReport? Entry)
{
    /// <summary>What stands at a position; null where neither does.</summary>
    internal static CitedPlace? At(CheckedDocument document, int offset)
    {
        var entries = document.Report.Entries;
        foreach (var link in document.Report.Links)
        {
            if (document.InText(link.Citation.Span) is { } span && Holds(span, offset))
                return new(span, link, link.Entry is { } cited ? entries.FirstOrDefault(entry => entry.Entry.Id == cited.Id) : null);
        }

        foreach (var entry in entries)
        {
            if (entry.Entry.Library is null && document.InText(entry.Entry.Span) is { } span && Holds(span, offset))
                return new(span, null, entry);
        }

        return null;
    }

    private static bool Holds(SourceSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
