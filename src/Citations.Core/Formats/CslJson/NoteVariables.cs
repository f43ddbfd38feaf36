using Citations.Formats.Values;

namespace Citations.Formats.CslJson;

/// <summary>
/// Variables that Zotero's users write into the note because their program has no field for them, one per line:
/// <c>PMID: 11797025</c>, <c>original-date: 1910</c>, <c>reviewed-author: Hall || W. C.</c> (citeproc-js manual, "cheater syntax").
/// </summary>
internal static class NoteVariables
{
    /// <summary>
    /// Moves such lines at the start of the note to their variables; a variable that the item has itself stays, and so does its line.
    /// </summary>
    internal static ReferenceBuilder Expand(ReferenceBuilder item)
    {
        if (item[TextVariable.Note] is not { } note || !note.Contains(':', StringComparison.Ordinal))
            return item;
        var names = new Dictionary<NameVariable, List<Contributor>>();
        var (isHead, term, value) = (true, "", "");
        List<string> kept = [];
        foreach (var line in note.Split('\n'))
        {
            isHead = isHead && TrySplit(line, out term, out value);
            if (!isHead || !TryTake(item, names, term, value))
                kept.Add(line);
        }

        foreach (var (variable, contributors) in names)
            item[variable] = contributors.ToEquatableArray();
        item[TextVariable.Note] = string.Join('\n', kept);
        return item;
    }

    private static bool TrySplit(string line, out string term, out string value)
    {
        line = line.Trim();
        if (line.StartsWith("{:", StringComparison.Ordinal) && line.EndsWith('}'))
            line = line[2..^1];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        (term, value) = colon <= 0 ? ("", "") : (line[..colon], line[(colon + 1)..].Trim());
        return term.Length > 0 && value.Length > 0 && term.All(c => char.IsAsciiLetter(c) || c is '-' or '_');
    }

    private static bool TryTake(ReferenceBuilder item, Dictionary<NameVariable, List<Contributor>> names, string term, string value)
    {
        if (Vocabulary.TryParse(term, out TextVariable text) && text != TextVariable.Note && item[text] is null)
        {
            item[text] = value;
            return true;
        }

        if (Vocabulary.TryParse(term, out DateVariable date) && item[date] is null)
        {
            item[date] = DateWords.Read(value);
            return true;
        }

        if (!Vocabulary.TryParse(term, out NameVariable name) || !item[name].IsEmpty)
            return false;
        if (!names.TryGetValue(name, out var contributors))
            names[name] = contributors = [];
        contributors.Add(
            value.Split("||", 2, StringSplitOptions.TrimEntries) is [var family, var given]
                ? Contributor.Person(family, given)
                : Contributor.Organization(value)
        );
        return true;
    }
}
