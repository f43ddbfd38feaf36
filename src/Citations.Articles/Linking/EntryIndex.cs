using Citations.Articles.InText;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>The entries of an article by the names they can be cited with.</summary>
internal sealed class EntryIndex
{
    private const int MostNearComparisons = 2_000_000;

    // "In his Art of Digging": the article of a title gives way.
    private static readonly string[] Articles = ["", "the", "a", "an"];

    private readonly List<EntryNames> _entries = [];
    private readonly Dictionary<string, List<EntryNames>> _byName = [];
    private readonly Dictionary<string, List<EntryNames>> _byYear = [];
    private readonly Dictionary<string, List<EntryNames>> _near = [];
    private int _comparisons;

    internal EntryIndex(EquatableArray<ReferenceEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Kind == EntryKind.Link)
                continue;
            var names = new EntryNames(entry);
            _entries.Add(names);
            foreach (var key in names.Keys.Distinct())
                Add(_byName, key, names);
            foreach (var year in new[] { names.Year, names.OriginalYear }.OfType<string>().Distinct())
                Add(_byYear, year, names);
        }
    }

    /// <summary>The entries in their order.</summary>
    internal IReadOnlyList<EntryNames> Entries => _entries;

    /// <summary>The entries whose first author, organisation or title a citation names.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="isNear">Whether the name is spelled differently there.</param>
    internal IReadOnlyList<EntryNames> Find(InTextCitation citation, out bool isNear)
    {
        isNear = false;
        foreach (var name in Names(citation))
        {
            if (_byName.TryGetValue(TextFolding.Fold(name), out var found))
                return ByTitle(citation, ByInitial(citation, found));
        }

        if (citation.Title is { } title && TextFolding.Fold(title) is var start)
            return _byName
                .Where(pair => pair.Value[0].Title.Length > 0 && StartsWith(pair.Key, start))
                .SelectMany(pair => pair.Value)
                .Distinct()
                .ToList();
        isNear = true;
        return citation.Authors.IsEmpty ? [] : Near(TextFolding.Fold(PersonName.WithoutInitials(citation.Authors[0])));
    }

    /// <summary>
    /// The entries of a citation's year whose title begins with what it gives for a name: <c>in his Autobiography (1956)</c>.
    /// </summary>
    internal IReadOnlyList<EntryNames> FindByTitle(InTextCitation citation)
    {
        if (citation is not { Form: CitationForm.Narrative, Authors: [var name], HasEtAl: false, Year: { } year })
            return [];
        var title = TextFolding.Fold(name);
        return [.. OfYear(year).Where(entry => StartsWith(entry.Title, title)).DistinctBy(entry => entry.Entry.Id)];
    }

    /// <summary>An entry of a citation's year that has all authors of the citation, in another order; null if none does.</summary>
    internal EntryNames? FindInOtherOrder(InTextCitation citation)
    {
        if (citation is not { Authors: [_, _, ..], Year: { } year })
            return null;
        var names = citation.Authors.Select(name => TextFolding.Fold(PersonName.WithoutInitials(name))).ToList();
        return OfYear(year).Find(entry => entry.Year == year && names.TrueForAll(name => entry.Surnames.Contains(name)));
    }

    private static void Add(Dictionary<string, List<EntryNames>> entries, string key, EntryNames names)
    {
        if (!entries.TryGetValue(key, out var list))
            entries[key] = list = [];
        list.Add(names);
    }

    /// <summary>The entries that were published, or first published, in a year.</summary>
    private List<EntryNames> OfYear(string year) => _byYear.GetValueOrDefault(year) ?? [];

    private static IEnumerable<string> Names(InTextCitation citation)
    {
        if (citation.Title is { } title)
        {
            yield return title;
            foreach (var form in LegalName.ShortForms(title))
                yield return form;
        }

        if (citation.Abbreviation is { } abbreviation)
            yield return abbreviation;
        if (citation.Authors.IsEmpty)
            yield break;
        var first = citation.Authors[0];
        var surname = PersonName.WithoutInitials(first);
        yield return first;
        yield return surname;
        yield return NameParticles.Without(surname);
        // "Daniel Kahneman (2011)": the given name stays where it is not a frequent one.
        if (surname.Contains(' ', StringComparison.Ordinal) && !OrganizationWords.AnyIn(surname))
            yield return surname[(surname.LastIndexOf(' ') + 1)..];
        if (surname.StartsWith("The ", StringComparison.Ordinal))
            yield return surname[4..];
        if (GermanCases.Stem(first) is { } stem)
            yield return stem;
        // "S Novákovou (2003)" has a preposition that looks like an initial.
        foreach (var nominative in SlavicCases.Nominatives(surname is [_, ' ', ..] ? surname[2..] : surname))
            yield return nominative;
    }

    private static bool StartsWith(string title, string words)
    {
        foreach (var article in Articles)
        {
            if (
                title.StartsWith(article, StringComparison.Ordinal)
                && title.AsSpan(article.Length).StartsWith(words, StringComparison.Ordinal)
            )
                return true;
        }

        return false;
    }

    private static List<EntryNames> ByInitial(InTextCitation citation, List<EntryNames> found)
    {
        if (citation.Authors.IsEmpty || citation.Authors[0] is not [var initial, '.', ..] || !char.IsUpper(initial))
            return found;
        var same = found.Where(entry => entry.FirstInitial is null || entry.FirstInitial == initial).ToList();
        return same.Count > 0 ? same : found;
    }

    /// <summary>
    /// MLA tells the works of one author apart by words of their titles: <c>(Mole, *Bottom* 3)</c>. What one work is called may be a
    /// shorter name of another: <c>H.R. 1100</c> of an act that is a bill with a name.
    /// </summary>
    private static List<EntryNames> ByTitle(InTextCitation citation, List<EntryNames> found)
    {
        if (citation.Title is not { } title || found.Count < 2)
            return found;
        var words = TextFolding.Fold(title);
        if (citation.Authors.IsEmpty)
            return found.FindAll(entry => entry.Title == words) is { Count: > 0 } whole ? whole : found;
        return found.FindAll(entry => entry.Title.Contains(words, StringComparison.Ordinal)) is { Count: > 0 } same ? same : found;
    }

    private List<EntryNames> Near(string name)
    {
        if (_near.TryGetValue(name, out var known))
            return known;
        List<EntryNames> found = [];
        foreach (var (key, entries) in _byName)
        {
            if (++_comparisons > MostNearComparisons)
                break;
            if (Spelling.AreAlike(name, key, EntryNames.ShortestNear))
                found.AddRange(entries);
        }

        return _near[name] = found;
    }
}
