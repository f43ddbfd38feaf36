using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Rendering;

/// <summary>
/// The citations of a document in the order in which they are read, with the numbers of their notes: a note's citations are read where the
/// text refers to it.
/// </summary>
internal static class CitationOrder
{
    /// <summary>Orders the places of a document.</summary>
    /// <param name="sites">The places in the order of the file.</param>
    /// <param name="makesNote">Whether a citation of the text becomes a note.</param>
    /// <param name="ownNotes">The number of notes that are counted before the first one.</param>
    /// <returns>Each citation with the number of the note that it is in, 0 for the text, and whether that note is its own.</returns>
    internal static List<(CitationSite Site, int Note, bool IsOwn)> Of(
        IEnumerable<CitationSite> sites,
        Func<CitationSite, bool> makesNote,
        int ownNotes
    )
    {
        var all = sites.ToList();
        var inNotes = all.Where(site => site is { Note: not null, IsNoteReference: false }).ToLookup(site => site.Note!);
        HashSet<string> read = [];
        List<(CitationSite, int, bool)> ordered = [];
        var number = ownNotes;
        foreach (var site in all.Where(site => site.IsNoteReference || site.Note is null))
        {
            if (site.IsNoteReference)
                Note(site.Note!);
            else if (makesNote(site))
                ordered.Add((site, ++number, true));
            else
                ordered.Add((site, 0, false));
        }

        // Notes that nothing refers to are read last.
        foreach (var note in inNotes)
            Note(note.Key);
        return ordered;

        void Note(string id)
        {
            if (!read.Add(id))
                return;
            number++;
            ordered.AddRange(inNotes[id].Select(site => (site, number, false)));
        }
    }
}
