using System.Text;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0222: an alphabetical list in which an entry stands out of order.</summary>
internal static class ListOrderRule
{
    internal static readonly DiagnosticDescriptor Order = new(
        "CIT0222",
        "The list is not in order",
        DiagnosticSeverity.Information,
        "A list by author and date is alphabetical by the first author (APA 7, section 9.44), and works of the same authors stand in the order of their years (section 9.46). The finding names the first entry that stands before its place; a list that follows another order altogether is not reported."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    private const int ShortestList = 3;

    // Characters that stand after z.
    private const char AfterAlphabet = '{';
    private const char AfterLetter = '}';

    private const string NordicLetters = "åäæöø";
    private const string NordicOrder = "01122";

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var entries = examined.Listed;
        if (ByYear(examined) is { } years)
            yield return years;
        if (entries.Count < ShortestList || !examined.Style.IsAuthorDate() || IsCitedByNumber(examined))
            yield break;
        var names = FirstNames(entries);
        var keys = names.ConvertAll(TextFolding.Fold);
        var misplaced = Misplaced(keys);
        // More than a third out of order is an order of its own.
        if (misplaced.Count == 0 || misplaced.Count * 3 > keys.Count || Misplaced(names.ConvertAll(LettersOfTheirOwn)).Count == 0)
            yield break;
        var (before, after) = (entries[misplaced[0] - 1], entries[misplaced[0]]);
        yield return Order.At(
            misplaced.Count == 1
                ? $"{Wording.Entry(after)} stands after {Wording.Entry(before)}; the list is alphabetical."
                : $"{Wording.Number(misplaced.Count)} entries stand out of the alphabetical order; the first is {Wording.Entry(after)}.",
            after.Span,
            "Sort the list by first author."
        ) with
        {
            Edits = ListEdits.Sort(
                examined.Article.Document,
                entries,
                [.. entries.Zip(keys).OrderBy(pair => pair.Second, StringComparer.Ordinal).Select(pair => pair.First)]
            ),
        };
    }

    private static Diagnostic? ByYear(ExaminedArticle examined)
    {
        var entries = examined.Listed;
        if (!examined.Style.IsApa() || IsCitedByNumber(examined) || YearOrder.Of(entries) is not { } years)
            return null;
        return Order.At(
            $"{Wording.Entry(years.Later)} stands after {Wording.Entry(years.Earlier)}; works of the same authors follow their years.",
            years.Later.Span,
            "Sort the works of the same authors by year."
        ) with
        {
            Edits = ListEdits.Sort(examined.Article.Document, entries, years.Sorted),
        };
    }

    /// <summary>Numbers that lead to a third of the entries say that these stand in the order of the text.</summary>
    private static bool IsCitedByNumber(ExaminedArticle examined) =>
        examined
            .Links.Where(link => link.Citation.Number is not null && link.Entry is not null)
            .Select(link => link.Entry!.Id)
            .Distinct()
            .Count() * 3
        >= examined.Listed.Count;

    private static List<int> Misplaced(List<string> keys) =>
        [
            .. Enumerable
                .Range(1, keys.Count - 1)
                .Where(i => string.CompareOrdinal(keys[i], keys[i - 1]) < 0 && IsLatin(keys[i]) == IsLatin(keys[i - 1])),
        ];

    /// <summary>In lists of other alphabets the works in Latin letters stand after the others, or before them.</summary>
    private static bool IsLatin(string key) => key.Length == 0 || char.IsAscii(key[0]);

    /// <summary>The names by which the entries are sorted. Lists do not agree where "3M" stands: it counts as the entry before it.</summary>
    private static List<string> FirstNames(IEnumerable<ReferenceEntry> entries)
    {
        List<string> names = [];
        foreach (var name in entries.Select(entry => FirstName(entry.Reference)))
            names.Add(char.IsAsciiDigit(name.FirstOrDefault()) ? names.LastOrDefault("") : name);
        return names;
    }

    private static string FirstName(Reference work) =>
        WithoutArticle(((work.Author.IsEmpty ? work.Editor : work.Author) is [var first, ..] ? NameMatch.Surname(first) : work.Title) ?? "");

    /// <summary>A title or an organisation is filed by its first word that is not an article (APA 7, section 9.49).</summary>
    private static string WithoutArticle(string title) =>
        title.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && title[..end] is "The" or "A" or "An" ? title[(end + 1)..] : title;

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
