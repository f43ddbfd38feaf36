using System.Globalization;

namespace Citations.Articles.Linking;

/// <summary>
/// Links a citation by its names and year. Of the entries whose first author it names, those of its year remain, then those whose other
/// authors agree, then those with its letter; what is left over at each step says how the citation and the list differ.
/// </summary>
internal static class LinksByName
{
    internal static CitationLink Of(InTextCitation citation, EntryIndex index)
    {
        var named = index.Find(citation, out var isNear);
        var ofYear = OfYear(citation, named);
        if (ofYear.Count == 0)
            return OtherOrder(citation, index) ?? (named.Count == 0 ? ByTitle(citation, index) : OtherYear(citation, named, isNear));
        var fitting = ofYear.FindAll(entry => CitedAuthors.Agree(citation, entry));
        if (fitting.Count == 0)
            return isNear ? new(citation, LinkKind.Missing) : new(citation, LinkKind.OtherAuthors, ofYear[0].Entry);
        fitting = Nearest(citation, fitting);
        var exact = fitting.FindAll(entry => citation.YearSuffix is null || entry.Suffix == citation.YearSuffix);
        return exact.Count == 0 ? OtherLetter(citation, fitting)
            : AreSeveral(citation, exact) ? new(citation, LinkKind.Ambiguous, exact[0].Entry)
            : new(citation, KindOf(citation, exact, isNear), exact[0].Entry);
    }

    /// <summary>The work of the year itself goes before one that was first published in it.</summary>
    private static List<EntryNames> OfYear(InTextCitation citation, IReadOnlyList<EntryNames> named) =>
        Preferring([.. named.Where(entry => IsYear(citation, entry))], entry => IsOwnYear(citation, entry));

    private static CitationLink? OtherOrder(InTextCitation citation, EntryIndex index) =>
        index.FindInOtherOrder(citation) is { } shuffled ? new(citation, LinkKind.OtherAuthors, shuffled.Entry) : null;

    private static CitationLink ByTitle(InTextCitation citation, EntryIndex index) =>
        index.FindByTitle(citation) is [var titled] ? new(citation, LinkKind.Exact, titled.Entry) : new(citation, LinkKind.Missing);

    private static CitationLink OtherYear(InTextCitation citation, IReadOnlyList<EntryNames> named, bool isNear)
    {
        if (isNear)
            return new(citation, LinkKind.Missing);
        // A work with an author is not cited by its title: another year after it is that of the thing it is about.
        var likeliest = named
            .Where(entry => !citation.Authors.IsEmpty || entry.Entry.Reference.Author.IsEmpty)
            .Where(entry => CitedAuthors.Agree(citation, entry))
            .MinBy(entry => Distance(citation, entry));
        return likeliest is null ? new(citation, LinkKind.Missing) : new(citation, LinkKind.OtherYear, likeliest.Entry);
    }

    private static CitationLink OtherLetter(InTextCitation citation, List<EntryNames> fitting)
    {
        var haveNoLetters = fitting.Count > 1 && fitting.TrueForAll(entry => entry.Suffix is null);
        return new(citation, haveNoLetters ? LinkKind.Ambiguous : LinkKind.OtherYear, fitting[0].Entry);
    }

    /// <summary>
    /// Of the entries that fit those that fit best. <c>Mole et al.</c> is not a work by only Mole, or by only the authors named, if there
    /// is one by more; <c>(Mole, Hare, et al., 2023)</c> is the work whose second author is Hare (APA 7, section 8.18).
    /// </summary>
    private static List<EntryNames> Nearest(InTextCitation citation, List<EntryNames> fitting)
    {
        var longer = citation.HasEtAl ? Preferring(fitting, entry => CitedAuthors.AreFewer(citation, entry)) : fitting;
        return citation.Authors.Count > 1 ? Preferring(longer, entry => CitedAuthors.AreInOrder(citation, entry)) : longer;
    }

    private static bool AreSeveral(InTextCitation citation, List<EntryNames> exact) =>
        exact.Count > 1
        && citation.Year is not null
        && exact.DistinctBy(entry => EntryNames.WorkOf(entry.Entry) ?? entry.Entry.Id).Count() > 1;

    private static LinkKind KindOf(InTextCitation citation, List<EntryNames> exact, bool isNear) =>
        isNear || CitedAuthors.AreSpelledDifferently(citation, exact[0]) ? LinkKind.SpelledDifferently
        : exact.TrueForAll(entry => CitedAuthors.HaveOtherInitial(citation, entry)) ? LinkKind.OtherAuthors
        : LinkKind.Exact;

    /// <summary>The entries with a property; all if none has it.</summary>
    private static List<EntryNames> Preferring(List<EntryNames> entries, Predicate<EntryNames> isPreferred) =>
        entries.FindAll(isPreferred) is { Count: > 0 } preferred ? preferred : entries;

    private static bool IsOwnYear(InTextCitation citation, EntryNames entry) =>
        Folded(citation.Year) is { } year
        && year == entry.Year
        && (citation.OriginalYear is null || citation.OriginalYear == entry.OriginalYear);

    private static bool IsYear(InTextCitation citation, EntryNames entry) =>
        Folded(citation.Year) is not { } year
        || year == entry.Year
        || year == entry.OriginalYear
        || (citation.OriginalYear is { } original && original == entry.Year)
        || (entry.Year is null && year == "n.d");

    private static string? Folded(string? year) => year?.ToLowerInvariant().TrimEnd('.');

    private static int Distance(InTextCitation citation, EntryNames entry) =>
        Number(citation.Year) is { } cited && Number(entry.Year) is { } listed ? Math.Abs(cited - listed) : int.MaxValue;

    private static int? Number(string? year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
