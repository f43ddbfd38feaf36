using Citations.Styles;

namespace Citations.Csl;

/// <summary>Where each cite of a document is among the cites of its work (CSL 1.0.2, Choose, position).</summary>
internal static class Positions
{
    /// <param name="citations">The citations in the order of the text, each as its cites.</param>
    /// <param name="notes">The note each citation is in; 0 for the text.</param>
    /// <param name="nearNoteDistance">How many notes may lie between cites that are near each other.</param>
    internal static void Assign(IReadOnlyList<Cite[]> citations, IReadOnlyList<int> notes, int nearNoteDistance)
    {
        // Citations in the text and citations in notes are read apart.
        var seen = new Dictionary<(Work Work, bool IsNote), (int FirstNote, int LastNote)>();
        for (var i = 0; i < citations.Count; i++)
        {
            for (var j = 0; j < citations[i].Length; j++)
            {
                var cite = citations[i][j];
                var note = notes[i];
                var place = (cite.Work, note > 0);
                if (seen.TryGetValue(place, out var before))
                {
                    cite.FirstNote = before.FirstNote < note ? before.FirstNote : 0;
                    cite.Position =
                        CitePosition.Subsequent | Ibid(citations, notes, i, j) | Distance(note, before.LastNote, nearNoteDistance);
                    seen[place] = (before.FirstNote, note);
                }
                else
                {
                    (cite.Position, cite.FirstNote) = (CitePosition.First, 0);
                    seen[place] = (note, note);
                }
            }
        }
    }

    // Both cites must be in notes.
    private static CitePosition Distance(int note, int before, int nearNoteDistance) =>
        note == 0 ? default
        : note - before <= nearNoteDistance ? CitePosition.NearNote
        : CitePosition.FarNote;

    private static CitePosition Ibid(IReadOnlyList<Cite[]> citations, IReadOnlyList<int> notes, int citation, int index)
    {
        var cite = citations[citation][index];
        Cite before;
        if (index > 0)
        {
            before = citations[citation][index - 1];
            if (before.Work != cite.Work)
                return 0;
        }
        else
        {
            var last = Previous(notes, citation);
            if (last < 0 || citations[last] is not { Length: > 0 } previous)
                return 0;
            // Citations of one note are read as one.
            if (notes[citation] == notes[last] && notes[citation] > 0)
                return previous[^1].Work == cite.Work ? After(previous[^1], cite) : 0;
            // A note without a citation between the two leaves it open what the reader just read.
            if (notes[citation] > notes[last] + 1)
                return 0;
            // The citation before must be one of only this work.
            if (previous is not [var only] || only.Work != cite.Work)
                return 0;
            // The note before must cite nothing else.
            if (
                Previous(notes, last) is var other and >= 0
                && notes[other] == notes[last]
                && notes[last] > 0
            )
                return 0;
            before = only;
        }

        return After(before, cite);
    }

    private static CitePosition After(Cite before, Cite cite)
    {
        var (had, has) = (before.Locator, cite.Locator);
        if (had.Length == 0)
            return has.Length == 0 ? CitePosition.Ibid : CitePosition.Ibid | CitePosition.IbidWithLocator;
        if (has.Length == 0)
            return 0;
        return had == has && before.LocatorLabel == cite.LocatorLabel
            ? CitePosition.Ibid
            : CitePosition.Ibid | CitePosition.IbidWithLocator;
    }

    // Citations in the text and citations in notes are read apart.
    private static int Previous(IReadOnlyList<int> notes, int citation)
    {
        for (var i = citation - 1; i >= 0; i--)
        {
            if (notes[i] > 0 == notes[citation] > 0)
                return i;
        }

        return -1;
    }
}
