using Citations.Articles.Documents;

namespace Citations.Articles.Linking;

/// <summary>The entries of an article by their keys and by the notes that lead to them.</summary>
internal sealed class EntryLabels
{
    /// <summary>The key that stands for all works of the list: <c>\nocite{*}</c>.</summary>
    internal const string EveryWork = "*";

    private readonly Dictionary<string, ReferenceEntry> _byKey = [];
    private readonly ILookup<string, ReferenceEntry> _byNote;
    private readonly Dictionary<string, DocumentBlock> _notes = [];
    private readonly bool _knowsKeys;

    internal EntryLabels(Article article)
    {
        foreach (var entry in article.Entries)
        {
            if (entry.Key is { } key)
                _byKey.TryAdd(key, entry);
        }

        _byNote = article.Entries.SelectMany(entry => entry.Labels.Distinct(), (entry, label) => (entry, label)).ToLookup(
            labelled => labelled.label,
            labelled => labelled.entry
        );
        foreach (var block in article.Document.Blocks.Where(block => block.Kind == BlockKind.Note))
            _notes.TryAdd(block.Id ?? "", block);
        _knowsKeys = _byKey.Count > 0 || !article.Libraries.IsEmpty;
        // A work that a document keeps and no entry has is not missed: its program may write the list again.
        foreach (var (key, entry) in StoredWorks.Listed(article))
            _byKey.TryAdd(key, entry);
    }

    /// <summary>The entry of a key. Where nothing is known about keys, such as without the library, none is missing.</summary>
    internal CitationLink ByKey(InTextCitation citation) =>
        citation.Key is { } key && _byKey.TryGetValue(key, out var entry)
            ? new(citation, LinkKind.Exact, entry)
            : new(citation, _knowsKeys && citation.Key is not EveryWork ? LinkKind.Missing : LinkKind.NotNeeded);

    /// <summary>The citations of an article, where a mark of a note that cites several works is one citation for each.</summary>
    internal static EquatableArray<InTextCitation> ForEachWork(Article article)
    {
        var labels = new EntryLabels(article);
        return article.Citations.SelectMany(citation => citation.Note is { } note ? labels.ForEachWork(citation, note) : [citation])
            .ToEquatableArray();
    }

    /// <summary>
    /// The entry that a note is or stands for; none is needed for a note that says something else. Null if there is no such note.
    /// </summary>
    internal CitationLink? ByNote(InTextCitation citation) =>
        citation.Note is not { } note ? new(citation, LinkKind.NotNeeded)
        : WorksOf(note).ElementAtOrDefault(citation.WorkOfNote) is { } entry ? new(citation, LinkKind.Exact, entry)
        : _notes.ContainsKey(note) || InlineNotes.IsInline(note) ? new(citation, LinkKind.NotNeeded)
        : null;

    private IEnumerable<InTextCitation> ForEachWork(InTextCitation citation, string note)
    {
        var count = WorksOf(note).Count();
        yield return citation;
        for (var i = 1; i < count; i++)
            yield return citation with { WorkOfNote = i };
    }

    /// <summary>The works that a note cites. Of lists that are numbered alike, the first has what the number says.</summary>
    private IEnumerable<ReferenceEntry> WorksOf(string note)
    {
        var works = _byNote[note].Where(entry => IsOf(entry, note));
        return works.FirstOrDefault() is { Number: not null } numbered ? [numbered] : works.Where(entry => entry.Number is null);
    }

    /// <summary>A list numbered as the notes are does not have what the notes say.</summary>
    private bool IsOf(ReferenceEntry entry, string note) =>
        entry.Kind == EntryKind.Note
        // A label of an entry without a number is that of a note.
        || entry.Number is null
        || !_notes.TryGetValue(note, out var block)
        || (block.Span.Start <= entry.Span.Start && entry.Span.End <= block.Span.End);
}
