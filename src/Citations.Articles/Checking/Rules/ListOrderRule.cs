using System.Text;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0222: an alphabetical list in which an entry is out of order.</summary>
internal static class ListOrderRule
{
    internal static readonly DiagnosticDescriptor Order = new(
        "CIT0222",
        "The list is not in order",
        DiagnosticSeverity.Information,
        "A list by author and date is alphabetical by the first author (APA 7, section 9.44), and works of the same authors are in the order of their years (section 9.46). The finding names the first entry that comes before its place; a list that follows a completely different order is not reported."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    private const int ShortestList = 3;

    // Characters that sort after z.
    private const char AfterAlphabet = '{';
    private const char AfterLetter = '}';

    // Arabic and Hawaiian write letters with these, which lists do not count.
    private static readonly char[] LetterMarks = ['ʿ', 'ʾ', 'ʻ', 'ʼ', '‘', '’', '\'', '`'];

    private const string NordicLetters = "åäæöø";
    private const string NordicOrder = "01122";

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var entries = examined.Listed;
        if (ByYear(examined) is { } years)
            yield return years;
        else if (ByCoAuthors(examined) is { } coAuthors)
            yield return coAuthors;
        if (entries.Count < ShortestList || !examined.Style.IsAlphabetical() || IsCitedByNumber(examined))
            yield break;
        var names = FirstNames(entries);
        var keys = names.ConvertAll(TextFolding.Fold);
        // The order starts again in each list and in each part of one.
        var parts = entries.Select(examined.Sections.PartOf).ToList();
        var misplaced = Misplaced(keys, parts);
        // A list with more than a third out of order follows a different order.
        if (misplaced.Count == 0 || misplaced.Count * 3 > keys.Count || Misplaced(names.ConvertAll(LettersOfTheirOwn), parts).Count == 0)
            yield break;
        var (before, after) = (entries[misplaced[0] - 1], entries[misplaced[0]]);
        yield return Order.At(
            misplaced.Count == 1
                ? $"{Wording.Entry(after)} comes after {Wording.Entry(before)}; the list is alphabetical."
                : $"{Wording.Number(misplaced.Count)} entries are out of alphabetical order; the first is {Wording.Entry(after)}.",
            after.Span,
            "Sort the list by first author."
        ) with
        {
            Edits = ListEdits.Sort(
                examined.Article.Document,
                entries,
                [
                    .. entries
                        .Zip(keys)
                        .OrderBy(pair => examined.Sections.PartOf(pair.First))
                        .ThenBy(pair => pair.Second, StringComparer.Ordinal)
                        .Select(pair => pair.First),
                ]
            ),
        };
    }

    private static Diagnostic? ByYear(ExaminedArticle examined)
    {
        var entries = examined.Listed;
        if (!examined.Style.IsApa() || IsCitedByNumber(examined) || YearOrder.Of(entries) is not { } years)
            return null;
        return Order.At(
            $"{Wording.Entry(years.Later)} comes after {Wording.Entry(years.Earlier)}; works of the same authors are in the order of their years.",
            years.Later.Span,
            "Sort the works of the same authors by year."
        ) with
        {
            Edits = ListEdits.Sort(examined.Article.Document, entries, years.Sorted),
        };
    }

    private static Diagnostic? ByCoAuthors(ExaminedArticle examined) =>
        !examined.Style.IsApa() || IsCitedByNumber(examined) || CoAuthorOrder.Of(examined.Listed) is not var (before, after, reason)
            ? null
            : Order.At(
                $"{Wording.Entry(after)} comes after {Wording.Entry(before)}; {reason} (APA 7, section 9.46).",
                after.Span,
                "Sort the works with the same first author."
            );

    /// <summary>Numbers that lead to a third of the entries say that these are in the order of the text.</summary>
    private static bool IsCitedByNumber(ExaminedArticle examined) =>
        examined
            .Links.Where(link => link.Citation.Number is not null && link.Entry is not null)
            .Select(link => link.Entry!.Id)
            .Distinct()
            .Count() * 3
        >= examined.Listed.Count;

    private static List<int> Misplaced(List<string> keys, List<int> parts) =>
        [
            .. Enumerable
                .Range(1, keys.Count - 1)
                .Where(i =>
                    parts[i] == parts[i - 1]
                    && string.CompareOrdinal(keys[i], keys[i - 1]) < 0
                    && IsLatin(keys[i]) == IsLatin(keys[i - 1])
                ),
        ];

    /// <summary>In lists of other alphabets the works in Latin letters are after the others, or before them.</summary>
    private static bool IsLatin(string key) => key.Length == 0 || char.IsAscii(key[0]);

    /// <summary>
    /// The names by which the entries are sorted. Lists do not agree where "3M" belongs: it counts as the entry before it.
    /// </summary>
    private static List<string> FirstNames(EquatableArray<ReferenceEntry> entries)
    {
        var isInverted = entries.Count(StartsWithSurname) * 2 > entries.Count;
        List<string> names = [];
        foreach (var name in entries.Select(entry => FirstName(entry, isInverted)))
            names.Add(char.IsAsciiDigit(name.FirstOrDefault()) ? names.LastOrDefault("") : name);
        return names;
    }

    /// <summary>The name by which an entry is filed in a list that gives surnames first.</summary>
    internal static string KeyOf(ReferenceEntry entry) => TextFolding.Fold(FirstName(entry, isInverted: true));

    /// <summary>
    /// Where lists give the surname first, a name that begins with another word is filed by that: Icelandic names, titles before editors.
    /// </summary>
    private static string FirstName(ReferenceEntry entry, bool isInverted)
    {
        var work = entry.Reference;
        var names = work.Author.IsEmpty ? work.Editor : work.Author;
        var isTitleFirst = work.Author.IsEmpty && work.Title is { Length: > 0 } title && Starts(entry.Text, title);
        var name =
            names is not [var first, ..] || isTitleFirst ? work.Title
            : isInverted && first.Given is [_, _, ..] given && given[1] != '.' && Starts(entry.Text, given) ? $"{given} {first.Family}"
            : NameMatch.Surname(first);
        return WithoutArticle(WithoutLetterMarks((name ?? "").TrimStart(LetterMarks)));
    }

    /// <summary>They are after the article too, <c>al-ʿAqqād</c>, where an apostrophe is a part of the name.</summary>
    private static string WithoutLetterMarks(string name) =>
        name.AsSpan().ContainsAny("ʿʾʻʼ") ? string.Concat(name.Where(c => c is not ('ʿ' or 'ʾ' or 'ʻ' or 'ʼ'))) : name;

    private static bool StartsWithSurname(ReferenceEntry entry) =>
        (entry.Reference.Author.IsEmpty ? entry.Reference.Editor : entry.Reference.Author) is [var first, ..]
        && Starts(entry.Text, NameMatch.Surname(first));

    private static bool Starts(string text, string start) =>
        text.AsSpan().TrimStart("*“\"‘'[ ").StartsWith(start.TrimStart(LetterMarks), StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart("*“\"‘'[ ").StartsWith(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>A title or an organisation is filed by its first word that is not an article (APA 7, section 9.49).</summary>
    private static string WithoutArticle(string title) =>
        title.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
        && char.IsUpper(title[0])
        && SortText.IsArticle(title.AsSpan(0, end))
            ? title[(end + 1)..]
            : title;

    /// <summary>The Nordic languages have å, ä, ö, æ and ø after z; Czech, Polish and Turkish have č, ł and ş after c, l and s.</summary>
    private static string LettersOfTheirOwn(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant().Where(char.IsLetter))
        {
            var nordic = NordicLetters.IndexOf(c, StringComparison.Ordinal);
            var plain = TextFolding.Fold(c.ToString());
            key.Append(
                nordic >= 0 ? $"{AfterAlphabet}{NordicOrder[nordic]}"
                : plain.Length == 1 && plain[0] != c ? $"{plain}{AfterLetter}"
                : plain
            );
        }

        return key.ToString();
    }
}
