using Citations.Articles.InText;
using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>Compares the authors that a citation names with those of an entry.</summary>
internal static class CitedAuthors
{
    /// <summary>Whether the authors after the first agree: the second where both name it, and how many there are.</summary>
    internal static bool Agree(InTextCitation citation, EntryNames entry)
    {
        if (citation.Authors.IsEmpty || (citation.Authors is [var whole] && entry.Heads.Contains(TextFolding.Fold(whole))))
            return true;
        if (citation.HasEtAl && entry.Surnames.Length == 1 && !IsCut(entry))
            return entry.Entry.Reference.Author is [{ IsLiteral: true }];
        var both = Math.Min(citation.Authors.Count, entry.Surnames.Length);
        for (var i = 1; i < both; i++)
        {
            if (!IsListed(Surname(citation, i), entry, i) && !IsInCase(citation.Authors[i], entry))
                return false;
        }

        var hasMore = citation.Authors.Count > Math.Max(1, entry.Surnames.Length);
        return hasMore ? IsCut(entry) : IsNumberRight(citation, entry);
    }

    /// <summary>Whether a citation names fewer authors than an entry has, which is more than "et al." needs.</summary>
    internal static bool AreFewer(InTextCitation citation, EntryNames entry) =>
        entry.Surnames.Length > Math.Max(2, citation.Authors.Count) || IsCut(entry);

    /// <summary>Whether a citation names the first authors of an entry in their order.</summary>
    internal static bool AreInOrder(InTextCitation citation, EntryNames entry) =>
        citation.Authors.Count <= entry.Surnames.Length
        && citation.Authors.Select((_, i) => Surname(citation, i)).SequenceEqual(entry.Surnames.Take(citation.Authors.Count));

    /// <summary>Whether a citation gives its first author initials, <c>L. Mole (2015)</c>, and the entry others.</summary>
    internal static bool HaveOtherInitial(InTextCitation citation, EntryNames entry) =>
        citation.Authors is [[var initial, '.', ' ', ..], ..] && entry.FirstInitial is { } own && own != char.ToUpperInvariant(initial);

    /// <summary>Whether an author is spelled differently in the entry.</summary>
    internal static bool AreSpelledDifferently(InTextCitation citation, EntryNames entry) =>
        AreOthersNear(citation, entry) || IsFirstNear(citation, entry);

    private static bool IsListed(string cited, EntryNames entry, int place) =>
        AreAlike(cited, entry.Surnames[place])
        || AreAlike(cited, entry.Bare[place])
        || entry.Surnames.Contains(cited)
        || cited == entry.Whole[place];

    private static bool IsNumberRight(InTextCitation citation, EntryNames entry) =>
        citation.HasEtAl
        || IsCut(entry)
        || entry.Surnames.Length == citation.Authors.Count
        || entry.Acronyms.Length > 0
        // A work without authors is cited by its title.
        || (entry.Surnames.Length == 0 && citation.Authors.Count == 1)
        // Some writers shorten every list to its first author; two names for three authors is a slip.
        || (citation.Year is null && citation.Authors.Count == 1);

    /// <summary>
    /// Whether the first name differs though a part of it is the same: <c>van den Mole</c> and <c>van der Mole</c>, or an organisation
    /// whose abbreviation is beside it, <c>World Mole Organization (WMO, 2015)</c> and <c>World Mole Organisation</c>.
    /// </summary>
    private static bool IsFirstNear(InTextCitation citation, EntryNames entry)
    {
        if (citation.Authors is not [var first, ..] || entry.Surnames is not [var listed, ..])
            return false;
        var cited = Surname(citation, 0);
        var hasParticles = NameParticles.Without(first) != first && entry.Bare[0] != listed;
        return cited != listed && (hasParticles || citation.Abbreviation is not null) && AreAlike(cited, listed);
    }

    private static bool AreOthersNear(InTextCitation citation, EntryNames entry)
    {
        for (var i = 1; i < Math.Min(citation.Authors.Count, entry.Surnames.Length); i++)
        {
            var cited = Surname(citation, i);
            if (
                !entry.Surnames.Contains(cited)
                && !entry.Bare.Contains(cited)
                && !IsInCase(citation.Authors[i], entry)
                && AreAlike(cited, entry.Surnames[i])
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a name is that of an author of the entry, in a case of its sentence.</summary>
    private static bool IsInCase(string name, EntryNames entry) =>
        SlavicCases.Nominatives(PersonName.WithoutInitials(name)).Any(nominative => entry.Surnames.Contains(TextFolding.Fold(nominative)));

    private static bool IsCut(EntryNames entry) => entry.Entry.Parsed.AuthorsCut != AuthorListCut.None;

    private static string Surname(InTextCitation citation, int place) =>
        TextFolding.Fold(PersonName.WithoutInitials(citation.Authors[place]));

    private static bool AreAlike(string cited, string listed) => Spelling.AreAlike(cited, listed, EntryNames.ShortestNear);
}
