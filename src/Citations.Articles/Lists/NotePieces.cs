using Citations.Articles.Documents;

namespace Citations.Articles.Lists;

/// <summary>The footnotes and endnotes outside reference lists, in the order in which the text refers to them.</summary>
internal static class NotePieces
{
    internal static List<EntryPiece> Of(ArticleDocument document, IReadOnlyList<ReferenceList> lists)
    {
        Dictionary<string, int> order = [];
        List<EntryPiece> notes = [];
        HashSet<string> seen = [];
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Note && block.Id is { } id && block.Span.Length > 0)
            {
                if (!lists.Any(list => list.Span.Start <= block.Span.Start && block.Span.End <= list.Span.End) && seen.Add(id))
                    notes.Add(new(block.Span, null) { Id = id, Kind = EntryKind.Note });
                continue;
            }

            foreach (var run in block.Runs)
            {
                if (run.Note is not { } note)
                    continue;
                order.TryAdd(note, order.Count);
                if (InlineNotes.WordsOf(document.Text, run) is { } words && seen.Add(note))
                    notes.Add(new(words, null) { Id = note, Kind = EntryKind.Note });
            }
        }

        return [.. notes.OrderBy(note => order.GetValueOrDefault(note.Id!, int.MaxValue))];
    }
}
