using System.Buffers;
using System.Globalization;
using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>
/// The names by which the sentence cites listed works, where only the list shows where such a name begins: titles of works without
/// authors, such as <c>the Clean Moles Act (2009)</c>, <c>Mole v. Vole (1954)</c>, <c>"Burrows" (2022)</c>, organisations with lower-case
/// words, such as <c>Statens beredning för sömn (2017)</c>, surnames such as <c>Ortega y Gasset (1930)</c>,
/// <c>St. Mole (2012)</c> and <c>hooks (2000)</c>, and titles of books whose author is before them: <c>Mole's Digging the Hedge
/// (2006)</c>.
/// </summary>
internal sealed class ListedNames
{
    private const int FewestWords = 3;
    private static readonly SearchValues<char> Subtitle = SearchValues.Create(":?!–—");

    // Of those that one name may end in both, the longer first: 等人, 等.
    private static readonly string[] Others =
    [
        .. CitationCertainty.EtAl.Where(phrase => EastAsianText.Is(phrase[0])).OrderByDescending(phrase => phrase.Length),
    ];

    private readonly string[] _titles;
    private readonly ILookup<string, string> _authoredTitles;
    private readonly string[] _wholeNames;
    private readonly HashSet<string> _surnames;
    private readonly HashSet<string> _lowerSurnames;
    private readonly HashSet<string> _oldDates;
    private readonly HashSet<string> _originals;
    private readonly HashSet<string> _earlyYears;
    private readonly HashSet<(string Surname, string Year)> _works;
    private readonly HashSet<(string Surname, string Year)> _openedWorks;

    internal ListedNames(IReadOnlyList<ReferenceEntry> entries)
    {
        var known = entries.Select(entry => entry.Reference).ToList();
        Heads = new(entries);
        // A short form in a list of notes is a label of the entry that it repeats.
        HighestNumber = entries
            .SelectMany(entry => entry.Labels.Select(label => int.TryParse(label, out var number) ? number : 0).Append(entry.Number ?? 0))
            .DefaultIfEmpty()
            .Max();
        _titles = LongestFirst(
            known
                .Where(work => work.Author.IsEmpty && work.Editor.IsEmpty)
                .Select(work => work.Title)
                .OfType<string>()
                .SelectMany(title => LegalName.ShortForms(title).Prepend(title))
        );
        _authoredTitles = known
            .Where(work => !work.Author.IsEmpty || !work.Editor.IsEmpty)
            .SelectMany(work => MainTitles(work.Title))
            .ToLookup(LastWord, TextFolding.Fold);
        var names = known.SelectMany(work => work.Author.Concat(work.Editor)).ToList();
        _wholeNames = LongestFirst(names.Select(WholeName).OfType<string>());
        _surnames = [.. names.Select(name => TextFolding.Fold(NameMatch.Surname(name)))];
        _lowerSurnames =
        [
            .. names.Select(NameMatch.Surname).Where(name => name is [_, _, ..] && char.IsLower(name[0])).Select(TextFolding.Fold),
        ];
        Laws = new(known, _surnames);
        _works = WorksBy(known, work => work.Author);
        _openedWorks = WorksBy(known, work => (work.Author.IsEmpty ? work.Editor : work.Author).Take(1));
        _oldDates = [.. known.Select(work => work.Issued?.Literal).OfType<string>().Where(OldDate.Is).Select(OldDate.Key)];
        _earlyYears =
        [
            .. known
                .Select(work => work.Issued?.Year)
                .OfType<int>()
                .Where(year => year is > 99 and < 1400)
                .Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];
        _originals =
        [
            .. known.Select(work => work.OriginalDate?.Year).OfType<int>().Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>The highest number of an entry; 0 if none has one.</summary>
    internal int HighestNumber { get; }

    /// <summary>The text before the dates of entries that begin with a group or a title.</summary>
    internal ListedHeads Heads { get; }

    /// <summary>The decisions and laws of the list.</summary>
    internal ListedLaws Laws { get; }

    /// <summary>The title that ends before a position of running text, or null.</summary>
    internal CitedNames? TitleBefore(TextBlock block, int end)
    {
        var last = end - 1;
        while (last > 0 && block.KindAt(last) == TokenKind.Mark)
            last--;
        if (last < 0)
            return null;
        var start = StartOf(block, last, _titles) ?? StartOf(block, last, _authoredTitles[TextFolding.Fold(block[last].ToString())]);
        return start is { } from ? new() { Title = block.Slice(from, last + 1), Start = from } : null;
    }

    /// <summary>A title with its subtitle and without it, where it is too long for a name.</summary>
    private static IEnumerable<string> MainTitles(string? title)
    {
        if (title is null)
            return [];
        var end = title.AsSpan().IndexOfAny(Subtitle);
        string[] forms = end < 0 ? [title] : [title, title[..end].TrimEnd()];
        return forms.Where(form => form.Count(c => c == ' ') >= FewestWords - 1);
    }

    private static string LastWord(string title) => TextFolding.Fold(title[(title.TrimEnd().LastIndexOf(' ') + 1)..]);

    /// <summary>
    /// Where the organisation or the surname with a conjunction begins that ends before a position of running text; null if none does.
    /// </summary>
    internal int? WholeNameBefore(TextBlock block, int end) => StartOf(block, end - 1, _wholeNames);

    /// <summary>
    /// A name without the words before it, which Chinese does not separate from it: <c>根据张建国（2019）</c>. The list says whether it is one.
    /// </summary>
    internal string WithoutWordsBefore(string name)
    {
        if (!EastAsianText.Is(name[0]) || _surnames.Contains(TextFolding.Fold(name)))
            return name;
        for (var start = 1; start < name.Length; start++)
        {
            if (_surnames.Contains(TextFolding.Fold(name[start..])))
                return name[start..];
        }

        return name;
    }

    /// <summary>
    /// A name without the word for the others, which Chinese and Japanese write right after it: <c>张伟等（2019）</c>, <c>西村ほか（2015）</c>. One
    /// character may be the end of a name, unless the list says otherwise.
    /// </summary>
    internal string? WithoutOthers(string name)
    {
        if (!EastAsianText.Is(name[^1]) || _surnames.Contains(TextFolding.Fold(name)))
            return null;
        foreach (var others in Others)
        {
            if (!name.EndsWith(others, StringComparison.Ordinal) || name.Length == others.Length)
                continue;
            var rest = name[..^others.Length].TrimEnd();
            if (others.Length > 1 || _surnames.Contains(TextFolding.Fold(WithoutWordsBefore(rest))))
                return rest;
        }

        return null;
    }

    /// <summary>
    /// A surname without the ending of its case, which Turkish writes after an apostrophe, <c>Demir'e (2015)</c>, and German before a noun:
    /// <c>Müllers (2012) Studie</c>. The list says whether it is one.
    /// </summary>
    internal string WithoutCaseEnding(string name, bool isBeforeNoun)
    {
        if (isBeforeNoun && name is [_, _, .., 's'] && IsSurname(name[..^1]) && !IsSurname(name))
            return name[..^1];
        const int longestEnding = 4;
        var mark = name.AsSpan().LastIndexOfAny('\'', '’');
        var ending = name.AsSpan(mark + 1);
        return
            mark > 1
            && ending.Length is > 0 and <= longestEnding
            && char.IsLower(ending[0])
            && _surnames.Contains(TextFolding.Fold(name[..mark]))
            && !_surnames.Contains(TextFolding.Fold(name))
            ? name[..mark]
            : name;
    }

    /// <summary>Whether a listed work has an author or editor of a surname.</summary>
    internal bool IsSurname(string name) => _surnames.Contains(TextFolding.Fold(name));

    /// <summary>Whether a listed surname in lower case begins at a token: <c>boyd &amp; Vole</c>, <c>wa Thiong'o</c>.</summary>
    internal bool LowerSurnameAt(TextBlock block, int start, int end)
    {
        const int mostTokens = 5;
        if (_lowerSurnames.Count == 0 || block[start] is not [var first, ..] || !char.IsLower(first))
            return false;
        for (var to = start + 1; to <= Math.Min(end, start + mostTokens); to++)
        {
            if (_lowerSurnames.Contains(TextFolding.Fold(block.Slice(start, to))))
                return true;
        }

        return false;
    }

    /// <summary>Whether an author of a surname has a listed work of a year.</summary>
    internal bool HasWork(string surname, string year) => _works.Contains((TextFolding.Fold(surname), year));

    /// <summary>Whether a listed work is of a year.</summary>
    internal bool HasYear(string year) => _works.Any(work => work.Year == year);

    /// <summary>Whether the first author of a listed work of a year has a surname.</summary>
    internal bool OpensWork(string surname, string year) => _openedWorks.Contains((TextFolding.Fold(surname), year));

    private static HashSet<(string Surname, string Year)> WorksBy(List<Reference> works, Func<Reference, IEnumerable<Contributor>> names) =>
        [
            .. from work in works
            where work.Issued?.Year is not null
            from name in names(work)
            select (TextFolding.Fold(NameMatch.Surname(name)), work.Issued!.Year!.Value.ToString(CultureInfo.InvariantCulture)),
        ];

    /// <summary>Whether a listed work has a date that is not a year of our era.</summary>
    internal bool HasOldDate(string key) => _oldDates.Contains(key);

    /// <summary>Whether a listed work was first published in a year.</summary>
    internal bool HasOriginal(string year) => _originals.Contains(year);

    /// <summary>Whether a listed work is of a year before 1400, which is a number elsewhere.</summary>
    internal bool HasEarlyYear(string year) => _earlyYears.Contains(year);

    private static string? WholeName(Contributor name) =>
        name.Literal is { Length: > 0 } literal && (literal.AsSpan().ContainsAny(" '’") || !char.IsUpper(literal[0])) ? literal
        : name.Family is { Length: > 1 } family && HasFormOfItsOwn(family) ? NameMatch.Surname(name)
        : null;

    private static bool HasFormOfItsOwn(string family) =>
        family.Contains(" y ", StringComparison.Ordinal)
        || family.AsSpan().ContainsAny("'’") && family.Contains(' ', StringComparison.Ordinal)
        || family.StartsWith("St. ", StringComparison.Ordinal)
        || (char.IsLower(family[0]) && (family.All(char.IsLower) || !NameParticles.Contains(family.Split(' ')[0])));

    // A name may end in another one.
    private static string[] LongestFirst(IEnumerable<string> names) =>
        [.. names.Select(TextFolding.Fold).Where(name => name.Length > 0).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>Where the first of some folded names begins that ends with a token; null if none does.</summary>
    internal static int? StartOf(TextBlock block, int last, IEnumerable<string> names)
    {
        if (last < 0)
            return null;
        var end = TextFolding.Fold(block[last].ToString());
        foreach (var name in names)
        {
            if (name.EndsWith(end, StringComparison.Ordinal) && StartOf(block, last, name) is { } start)
                return start;
        }

        return null;
    }

    /// <summary>Where the words begin that are a name; null if others are there.</summary>
    private static int? StartOf(TextBlock block, int last, string name)
    {
        var left = name.AsSpan();
        for (var at = last; at >= 0; at--)
        {
            var word = TextFolding.Fold(block[at].ToString());
            // "L'Institut national" is one word with its article.
            var hasArticle = word.Length == left.Length + 1 && block[at] is ['L' or 'l' or 'D' or 'd', '\'' or '’', ..] or ['ו' or 'و', ..];
            if (hasArticle && word.AsSpan(1).SequenceEqual(left))
                return at;
            if (!left.EndsWith(word, StringComparison.Ordinal))
                return null;
            left = left[..^word.Length];
            if (left.IsEmpty)
                return IsElided(block, at) ? at - 1 : at;
        }

        return null;
    }

    /// <summary>Whether the apostrophe before a word belongs to it: 't Hooft, 's Gravesande.</summary>
    private static bool IsElided(TextBlock block, int at) => block[at] is "t" or "s" or "n" && block[at - 1] is "'" or "’" or "‘";
}
