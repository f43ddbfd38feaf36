using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Sites;
using Citations.Articles.Rewriting;

namespace Citations.Articles.Rendering;

/// <summary>Writes rendered citations, their notes and the list as changes to the text of a file; everything else stays as it is.</summary>
internal sealed class SiteWriter(ISiteMarkup markup, SitedDocument document, HiddenMarkup hidden, CitationSettings settings)
{
    private readonly string _source = document.Source;
    private readonly List<SourceEdit> _edits = [];
    private readonly List<(int Number, string Text)> _notes = [];
    private int _end;

    /// <summary>The changes, in the order of the file.</summary>
    internal List<SourceEdit> Write(CitationPlan plan)
    {
        if (!document.HasLinks)
            plan = plan.WithoutLinks();
        foreach (var citation in plan.Citations)
        {
            if (citation.IsNote)
                Note(citation);
            else
                Put(
                    WithFullStop(SpanOf(citation), citation.Text),
                    hidden.Reveal(markup.Citation(citation.Text, _source, citation.Site.Span))
                );
        }

        var list = plan.List.Entries.IsEmpty ? "" : markup.List(plan.List, document.List, document.HasLinks ? settings : settings with { LinkCitations = false });
        var notes = markup.Notes(_notes, _source);
        var end = markup.EndOf(_source);
        if (document.List is { } place && (list.Length > 0 || place.Span.Length > 0))
            Insert(place.Span, list);
        else
            notes = notes.Length > 0 && list.Length > 0 ? $"{list}\n\n{notes}" : list + notes;
        Insert(new(document.NotesAt ?? end, 0), notes);
        return [.. _edits.OrderBy(edit => edit.Span.Start)];
    }

    private void Put(SourceSpan span, string text)
    {
        _edits.Add(new(span, text));
        _end = span.End;
    }

    private void Note(PlannedCitation citation)
    {
        var site = citation.Site;
        var note = hidden.Reveal(markup.Citation(citation.Text, "", default));
        var mark = markup.NoteMark(note, citation.Number, _source);
        _notes.Add((citation.Number, note));
        if (citation.Author is { } author)
        {
            Put(WithFullStop(site.Span, author), hidden.Reveal(markup.Citation(author, _source, site.Span)) + mark);
            return;
        }

        var (span, moved) = NotePlace.Of(_source, site.Span, _end, settings.NotesAfterPunctuation != false);
        Put(span, moved + mark);
    }

    /// <summary>The full stop of an abbreviation ends the sentence too: "Luna et al."; the dots of an omission stay.</summary>
    private SourceSpan WithFullStop(SourceSpan span, RichText text)
    {
        var after = _source.AsSpan(span.End);
        return after is ['.', ..] && after is not ['.', '.', ..] && text.ToString().EndsWith('.') ? new(span.Start, span.Length + 1) : span;
    }

    /// <summary>A raised number is right after its word.</summary>
    private SourceSpan SpanOf(PlannedCitation citation) =>
        citation is { Site.Form: SiteForm.Parenthetical, Text.Nodes: [StyledSpan { Style: TextStyle.Superscript }] }
            ? SourceSpan.FromBounds(NotePlace.WithSpaceBefore(_source, citation.Site.Span.Start, _end), citation.Site.Span.End)
            : citation.Site.Span;

    /// <summary>A separate block: empty lines separate it from the text before and after.</summary>
    private void Insert(SourceSpan span, string text)
    {
        if (text.Length == 0 && span.Length == 0)
            return;
        var newline = _source.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var block = new StringBuilder();
        if (text.Length > 0)
        {
            var before = _source.AsSpan(0, span.Start).TrimEnd(" \t");
            if (!before.IsEmpty)
                block.Append(before[^1] != '\n' ? "\n\n" : before.Length > 1 && before[..^1].TrimEnd("\r \t") is [.., '\n'] ? "" : "\n");
            block.Append(text);
            var after = _source.AsSpan(span.End);
            block.Append(after.IsEmpty ? "\n" : after[0] is '\n' or '\r' ? "" : "\n");
        }

        _edits.Add(new(span, block.Replace("\n", newline).ToString()));
    }
}
