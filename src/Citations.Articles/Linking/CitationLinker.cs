using System.Globalization;
using Citations.Articles.InText;
using Citations.Articles.Linking;
using Citations.Matching;

namespace Citations.Articles;

/// <summary>
/// Links citations and entries. The key is the first surname, folded, with year and letter; the number of authors and
/// the second author distinguish what the key does not.
/// </summary>
public static class CitationLinker
{
    private static readonly string[] Conjunctions = [" & ", " and "];

    /// <summary>Links every citation of an article.</summary>
    /// <returns>One link for each citation, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static EquatableArray<CitationLink> Link(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var index = new EntryIndex(article.Entries);
        var isNumbered = article.Entries.Any(entry => entry.Number is not null);
        var labels = new EntryLabels(article);
        var hasAuthorDate = article.Citations.Any(citation => citation.Form is CitationForm.Parenthetical or CitationForm.Narrative);
        var links = article
            .Citations.Select(citation =>
                citation.Form switch
                {
                    _ when citation.IsPersonalCommunication => new CitationLink(citation, LinkKind.NotNeeded),
                    // An entry that the list has all the same is reported as cited through another work.
                    _ when citation.IsSecondary => ByName(citation, index) is { Kind: LinkKind.Exact } exact
                        ? exact with
                        {
                            Kind = LinkKind.NotNeeded,
                        }
                        : new(citation, LinkKind.NotNeeded),
                    CitationForm.Narrative
                        when ByName(citation, index) is { Kind: LinkKind.Missing or LinkKind.OtherYear } other
                            && CitationCertainty.IsEvent(article.Document.Text, citation, other.Entry) => new(citation, LinkKind.Uncertain),
                    CitationForm.Parenthetical or CitationForm.Narrative => ByName(citation, index) is var link
                    && link.Kind == LinkKind.Missing
                    && !citation.IsCertain
                    && (
                        citation.Authors is not [var first, ..]
                        || CitationCertainty.IsNoAuthor(first)
                        || CitationCertainty.IsCredited(article.Document.Text, citation)
                    )
                        ? link with
                        {
                            Kind = LinkKind.Uncertain,
                        }
                        : link,
                    CitationForm.Key => labels.ByKey(citation),
                    CitationForm.Footnote => labels.ByNote(citation)
                        // A mark without its note leads to no entry of a list by author and date.
                        ?? (
                            hasAuthorDate && !isNumbered
                                ? new(citation, LinkKind.Missing)
                                : ByNumber(citation, article.Entries, isNumbered)
                        ),
                    // In an article that cites by author and date, numbers are notes of another kind.
                    _ when !isNumbered && (hasAuthorDate || !article.Entries.Any(entry => entry.Kind == EntryKind.Listed)) => new(
                        citation,
                        LinkKind.NotNeeded
                    ),
                    _ => ByNumber(citation, article.Entries, isNumbered),
                }
            )
            .ToList();
        return LinkRevision.Of(WithIntroducedNames(links, index), index);
    }

    /// <summary>
    /// Links the abbreviations that the text introduces, <c>Statens beredning för sömn [SBS] (2017)</c> and then <c>(SBS, 2017)</c> or
    /// <c>das BMG (2017)</c>, whatever letters they take (APA 7, section 8.21).
    /// </summary>
    private static EquatableArray<CitationLink> WithIntroducedNames(List<CitationLink> links, EntryIndex index)
    {
        Dictionary<string, string> introduced = [];
        foreach (var (citation, _, entry) in links)
        {
            if (entry is null)
                continue;
            foreach (var (other, group) in citation.Introduced)
                introduced.TryAdd(other, group);
            if (citation.Abbreviation is { } abbreviation && NameOf(citation) is { } name)
                introduced.TryAdd(abbreviation, name);
        }

        return introduced.Count == 0
            ? links.ToEquatableArray()
            : links
                .Select(link =>
                    link.Kind is LinkKind.Missing or LinkKind.Uncertain or LinkKind.SpelledDifferently or LinkKind.OtherAuthors
                    && link.Citation.Authors.SelectMany(author => NamesOf(author, introduced)).ToEquatableArray() is var names
                    && names != link.Citation.Authors
                    && ByName(link.Citation with { Authors = names }, index) is { Kind: not LinkKind.Missing } whole
                        ? whole with
                        {
                            Citation = link.Citation,
                        }
                        : link
                )
                .ToEquatableArray();
    }

    /// <summary>The name that a citation's abbreviation stands for: an organisation, the last of several, or a law.</summary>
    private static string? NameOf(InTextCitation citation) => citation.Authors is [.., var name] ? name : citation.Title;

    /// <summary>
    /// The names that abbreviations stand for, alone, joined (<c>FAO and WHO</c>) or after a word such as <c>das</c>; other names as they
    /// are.
    /// </summary>
    private static string[] NamesOf(string author, Dictionary<string, string> introduced)
    {
        if (introduced.TryGetValue(author, out var name))
            return [name];
        var parts = author.Split(Conjunctions, StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && Array.Exists(parts, introduced.ContainsKey))
            return [.. parts.Select(part => introduced.GetValueOrDefault(part, part))];
        return [introduced.GetValueOrDefault(author[(author.LastIndexOf(' ') + 1)..], author)];
    }

    private static CitationLink ByNumber(InTextCitation citation, EquatableArray<ReferenceEntry> entries, bool isNumbered)
    {
        if (citation.Number is not { } number)
            return new(citation, LinkKind.Missing);
        var label = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ReferenceEntry? labelled = null;
        foreach (var entry in entries)
        {
            if (isNumbered && entry.Number == number)
                return new(citation, LinkKind.Exact, entry);
            if (isNumbered && entry.Kind == EntryKind.Listed && entry.Labels.Contains(label))
                labelled ??= entry;
        }

        if (labelled is not null)
            return new(citation, LinkKind.Exact, labelled);
        var listed = entries.Where(entry => entry.Kind == EntryKind.Listed).ElementAtOrDefault(isNumbered ? -1 : number - 1);
        return listed is not null ? new(citation, LinkKind.Exact, listed) : new(citation, LinkKind.Missing);
    }

    private static CitationLink ByName(InTextCitation citation, EntryIndex index)
    {
        var candidates = index.Find(citation, out var isNear);
        var ofYear = candidates.Where(entry => IsYear(citation, entry)).ToList();
        // The work of the year itself goes before one that was first published in it.
        if (ofYear.FindAll(entry => IsOwnYear(citation, entry)) is { Count: > 0 } own)
            ofYear = own;
        if (ofYear.Count == 0 && index.FindInOtherOrder(citation) is { } shuffled)
            return new(citation, LinkKind.OtherAuthors, shuffled.Entry);
        if (candidates.Count == 0)
            return index.FindByTitle(citation) is [var titled]
                ? new(citation, LinkKind.Exact, titled.Entry)
                : new(citation, LinkKind.Missing);
        if (ofYear.Count == 0)
        {
            // A work with an author is not cited by its title: another year after it is that of the thing it is about.
            var authored = citation.Authors.IsEmpty
                ? [.. candidates.Where(entry => entry.Entry.Reference.Author.IsEmpty)]
                : candidates;
            var likeliest = isNear ? null : authored.Where(entry => AreOthers(citation, entry)).MinBy(entry => Distance(citation, entry));
            return likeliest is null ? new(citation, LinkKind.Missing) : new(citation, LinkKind.OtherYear, likeliest.Entry);
        }

        var fitting = ofYear.Where(entry => AreOthers(citation, entry)).ToList();
        if (fitting.Count == 0)
            return isNear ? new(citation, LinkKind.Missing) : new(citation, LinkKind.OtherAuthors, ofYear[0].Entry);
        // "Mole et al." is not a work by only Mole, or by only the authors named, if there is one by more.
        if (citation.HasEtAl && fitting.FindAll(entry => HasMore(citation, entry)) is { Count: > 0 } longer)
            fitting = longer;
        // "(Mole, Hare, et al., 2023)" is the work whose second author is Hare (APA 7, section 8.18).
        if (
            fitting.Count > 1
            && citation.Authors.Count > 1
            && fitting.FindAll(entry => IsInOrder(citation, entry)) is { Count: > 0 } inOrder
        )
            fitting = inOrder;
        var exact = citation.YearSuffix is null ? fitting : [.. fitting.Where(entry => entry.Suffix == citation.YearSuffix)];
        if (exact.Count == 0)
            return new(
                citation,
                fitting.All(entry => entry.Suffix is null) && fitting.Count > 1 ? LinkKind.Ambiguous : LinkKind.OtherYear,
                fitting[0].Entry
            );
        if (
            exact.Count > 1
            && citation.Year is not null
            && exact.DistinctBy(entry => EntryNames.WorkOf(entry.Entry) ?? entry.Entry.Id).Count() > 1
        )
            return new(citation, LinkKind.Ambiguous, exact[0].Entry);
        var kind =
            isNear || AreOthersNear(citation, exact[0]) || IsFirstNear(citation, exact[0]) ? LinkKind.SpelledDifferently
            : exact.TrueForAll(entry => HasOtherInitial(citation, entry)) ? LinkKind.OtherAuthors
            : LinkKind.Exact;
        return new(citation, kind, exact[0].Entry);
    }

    /// <summary>
    /// Whether the first name differs though a part of it is the same: <c>van den Mole</c> and <c>van der Mole</c>, or an organisation
    /// whose abbreviation is beside it, <c>World Mole Organization (WMO, 2015)</c> and <c>World Mole Organisation</c>.
    /// </summary>
    private static bool IsFirstNear(InTextCitation citation, EntryNames entry)
    {
        if (citation.Authors is not [var first, ..] || entry.Surnames is not [var listed, ..])
            return false;
        var cited = TextFolding.Fold(PersonName.WithoutInitials(first));
        var hasParticles = NameParticles.Without(first) != first && entry.Bare[0] != listed;
        return cited != listed
            && (hasParticles || citation.Abbreviation is not null)
            && Spelling.AreAlike(cited, listed, EntryNames.ShortestNear);
    }

    private static bool HasMore(InTextCitation citation, EntryNames entry) =>
        entry.Surnames.Length > Math.Max(2, citation.Authors.Count) || entry.Entry.Parsed.AuthorsCut != AuthorListCut.None;

    /// <summary>Whether a citation gives its first author initials, <c>L. Mole (2015)</c>, and the entry others.</summary>
    private static bool HasOtherInitial(InTextCitation citation, EntryNames entry) =>
        citation.Authors is [[var initial, '.', ' ', ..], ..] && entry.FirstInitial is { } own && own != char.ToUpperInvariant(initial);

    /// <summary>Whether an author after the first is spelled differently in the entry.</summary>
    private static bool AreOthersNear(InTextCitation citation, EntryNames entry)
    {
        for (var i = 1; i < Math.Min(citation.Authors.Count, entry.Surnames.Length); i++)
        {
            var cited = TextFolding.Fold(PersonName.WithoutInitials(citation.Authors[i]));
            if (
                !entry.Surnames.Contains(cited)
                && !entry.Bare.Contains(cited)
                && !IsInCase(citation.Authors[i], entry)
                && Spelling.AreAlike(cited, entry.Surnames[i], EntryNames.ShortestNear)
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a name is that of an author of the entry, in a case of its sentence.</summary>
    private static bool IsInCase(string name, EntryNames entry) =>
        SlavicCases
            .Nominatives(PersonName.WithoutInitials(name))
            .Any(nominative => entry.Surnames.Contains(TextFolding.Fold(nominative)));

    private static bool IsOwnYear(InTextCitation citation, EntryNames entry) =>
        citation.Year is { } year
        && year.ToLowerInvariant().TrimEnd('.') == entry.Year
        && (citation.OriginalYear is null || citation.OriginalYear == entry.OriginalYear);

    private static bool IsYear(InTextCitation citation, EntryNames entry)
    {
        if (citation.Year is null)
            return true;
        var year = citation.Year.ToLowerInvariant().TrimEnd('.');
        return year == entry.Year
            || year == entry.OriginalYear
            || (citation.OriginalYear is { } original && original == entry.Year)
            || (entry.Year is null && year == "n.d");
    }

    /// <summary>Whether the authors after the first agree: the second where both name it, and how many there are.</summary>
    private static bool AreOthers(InTextCitation citation, EntryNames entry)
    {
        if (citation.Authors.IsEmpty || (citation.Authors is [var whole] && entry.Heads.Contains(TextFolding.Fold(whole))))
            return true;
        var isCut = entry.Entry.Parsed.AuthorsCut != AuthorListCut.None;
        if (citation.HasEtAl && entry.Surnames.Length == 1 && !isCut)
            return entry.Entry.Reference.Author is [{ IsLiteral: true }];
        for (var i = 1; i < citation.Authors.Count; i++)
        {
            if (i >= entry.Surnames.Length)
                return isCut;
            var cited = TextFolding.Fold(PersonName.WithoutInitials(citation.Authors[i]));
            if (
                !Spelling.AreAlike(cited, entry.Surnames[i], EntryNames.ShortestNear)
                && !Spelling.AreAlike(cited, entry.Bare[i], EntryNames.ShortestNear)
                && !entry.Surnames.Contains(cited)
                && !IsInCase(citation.Authors[i], entry)
                && cited != entry.Whole[i]
            )
                return false;
        }

        return citation.HasEtAl
            || isCut
            || entry.Surnames.Length == citation.Authors.Count
            || entry.Acronyms.Length > 0
            // A work without authors is cited by its title.
            || (entry.Surnames.Length == 0 && citation.Authors.Count == 1)
            // Some writers shorten every list to its first author; two names for three authors is a slip.
            || (citation.Year is null && citation.Authors.Count == 1);
    }

    private static bool IsInOrder(InTextCitation citation, EntryNames entry) =>
        citation.Authors.Count <= entry.Surnames.Length
        && citation
            .Authors.Select(name => TextFolding.Fold(PersonName.WithoutInitials(name)))
            .SequenceEqual(entry.Surnames.Take(citation.Authors.Count));

    private static int Distance(InTextCitation citation, EntryNames entry) =>
        Number(citation.Year) is { } cited && Number(entry.Year) is { } listed ? Math.Abs(cited - listed) : int.MaxValue;

    private static int? Number(string? year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
