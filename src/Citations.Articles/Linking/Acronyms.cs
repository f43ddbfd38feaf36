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
            if (AuthorDateScanner.IsAcronym(name))
                acronyms.Add(name);
            var initials = NameMatch.Acronym(name);
            if (initials.Length > 1)
                acronyms.Add(initials);
        }

        return acronyms;
    }
}
