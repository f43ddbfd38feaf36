using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Evidence;

/// <summary>The notes of an article: where each stands, and whether the text refers to it.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<string, SourceSpan> _places = [];

    internal NoteTexts(ArticleDocument document)
    {
        foreach (var block in (IEnumerable<DocumentBlock>)document.Blocks)
        {
            if (block is { Kind: BlockKind.Note, Id: { } id, Span.Length: > 0 })
                _places.TryAdd(id, block.Span);
            foreach (var run in (IEnumerable<DocumentRun>)block.Runs)
            {
                if (run.Note is { } note && InlineNotes.WordsOf(document.Text, run) is { } words)
                    _places.TryAdd(note, words);
            }
        }
    }

    /// <summary>The notes by their ids.</summary>
    internal IReadOnlyDictionary<string, SourceSpan> Places => _places;
}
