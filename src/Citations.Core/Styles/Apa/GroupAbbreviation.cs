namespace Citations.Styles.Apa;

/// <summary>
/// The abbreviation of a group author: the fact <c>author-short</c>, or what BibLaTeX (<c>shortauthor</c>) and the users of Zotero
/// (<c>shortAuthor</c>) call it (R7.4).
/// </summary>
internal static class GroupAbbreviation
{
    private static readonly string[] Facts = ["author-short", "shortauthor", "shortAuthor", "short-author"];

    /// <summary>The abbreviation, or null for a group that has none.</summary>
    /// <param name="reference">The work.</param>
    /// <param name="name">The full name of the group.</param>
    internal static string? Of(Reference reference, string name)
    {
        foreach (var fact in Facts)
        {
            if (CustomFacts.Text(reference, fact) is { Length: > 0 } stated)
                return stated;
            if (FieldText.Clean(reference.Extra.GetString(fact)) is { Length: > 0 } kept && IsShort(kept, name))
                return kept;
        }

        return InNote(reference.Note, name);
    }

    // A line of Zotero's field Extra that is not a variable of CSL stays in the note: "shortAuthor: WFO".
    private static string? InNote(string? note, string name)
    {
        if (note is null || !note.Contains(':', StringComparison.Ordinal))
            return null;
        foreach (var line in note.Split('\n', StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Array.Exists(Facts, fact => line.AsSpan(0, colon).Equals(fact, StringComparison.OrdinalIgnoreCase)))
            {
                var text = FieldText.Clean(line[(colon + 1)..]);
                return text.Length > 0 && IsShort(text, name) ? text : null;
            }
        }

        return null;
    }

    // Some repeat the name there, or have several names.
    private static bool IsShort(string text, string name) =>
        text.Length < name.Length && !text.Contains(" and ", StringComparison.Ordinal);
}
