using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>
/// People with their given names and a colon open an entry of the German tradition: <c>Bode, Anna: Der Brand, in: Harzer Blätter 12</c>.
/// The tagger has seen few of them, so that its doubt says little.
/// </summary>
internal static class NamesBeforeColon
{
    private const double SureNames = 0.9;

    /// <summary>
    /// Whether a reading with a date takes people before a colon, each with a known given name, for the authors or editors.
    /// </summary>
    internal static bool Are(EntryText entry, EntryDraft draft)
    {
        // The head of an entry is written into its draft first.
        if (draft.Date is null || draft.Fields is not [{ Span: var people }, ..] || people.Start > 0)
            return false;
        var names = draft.Authors.Names.Count > 0 ? draft.Authors : draft.Editors;
        return names is { Confidence: >= SureNames, Names.Count: > 0 }
            && names.Names.All(name => name.Given is { } given && CitationWords.IsGivenName(NamePiece.FirstWord(given)))
            && people.End < entry.Text.Length
            && entry.Text[people.End] == ':';
    }
}
