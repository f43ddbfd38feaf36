using Citations.Articles.InText;
using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>The abbreviations by which organisations are cited.</summary>
internal static class Acronyms
{
    /// <summary>The acronyms of an entry's authors: a name that is one, and the initials of a name of several words.</summary>
    internal static List<string> Of(Reference reference)
    {
        List<string> acronyms = [];
        foreach (var author in reference.Author)
        {
            var name = author.Literal ?? (author.Given is null ? author.Family : null);
            if (name is null)
                continue;
            if (CitedAbbreviations.IsAcronym(name))
                acronyms.Add(name);
            var initials = NameMatch.Acronym(name);
            if (initials.Length > 1)
                acronyms.Add(initials);
            acronyms.AddRange(BesideName(name));
        }

        if (reference.Author.IsEmpty && reference.Title is { } title)
            acronyms.AddRange(BesideName(title));
        return acronyms;
    }

    // "BMG – Bundesministerium für Gesundheit": German lists put the abbreviation first, and the text cites by either.
    private static string[] BesideName(string name)
    {
        var dash = name.AsSpan().IndexOfAny('–', '-', '—');
        if (dash < 2 || name[dash - 1] != ' ' || dash + 2 >= name.Length || name[dash + 1] != ' ')
            return [];
        var (acronym, whole) = (name[..(dash - 1)], name[(dash + 2)..]);
        return CitedAbbreviations.IsAcronym(acronym) ? [acronym, whole] : [];
    }
}
