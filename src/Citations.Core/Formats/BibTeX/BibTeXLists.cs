using Citations.Canonical;

namespace Citations.Formats.BibTeX;

/// <summary>
/// BibLaTeX's literal lists (manual, 2.2.1), whose items <c>and</c> divides: publishers, institutions and places. BibTeX prints the same
/// fields as they are, and people leave the word in the name of one firm in both, so that only what is surely a list is divided.
/// </summary>
internal static class BibTeXLists
{
    private const string And = " and ";
    private const string Divider = "; ";

    // Fields and entry types that only BibLaTeX has; a date beside a year is for both.
    private static readonly string[] Modern = ["location", "journaltitle", "maintitle", "booksubtitle"];
    private static readonly string[] ModernTypes = ["thesis", "report", "collection", "mvbook", "mvcollection"];

    // The names of places that have the word themselves.
    private static readonly string[] Places =
    [
        "Antigua and",
        "Bosnia and",
        "Brighton and",
        "England and",
        "Newfoundland and",
        "Serbia and",
        "Kitts and",
        "Pierre and",
        "Vincent and",
        "Tomé and",
        "Trinidad and",
        "Turks and",
        "Tyne and",
        "Wallis and",
    ];

    /// <summary>The LaTeX of a field with semicolons between its items, as APA prints publishers; any other field as it is.</summary>
    internal static string Read(BibTeXEntry entry, TextVariable variable, string latex)
    {
        if (
            variable is not (TextVariable.Publisher or TextVariable.PublisherPlace)
            || !latex.Contains(And, StringComparison.Ordinal)
            || !IsModern(entry)
            || ItemsOf(latex) is not { Count: > 1 } items
        )
            return latex;
        var isList =
            variable == TextVariable.Publisher ? ArePublishers(items, entry)
            : HasPublisherEach(items, entry) && ArePlaces(latex, items);
        return isList ? string.Join(Divider, items) : latex;
    }

    /// <summary>The LaTeX of one publisher or place in BibLaTeX, so that its "and" divides nothing.</summary>
    internal static string Keep(TextVariable variable, string latex)
    {
        var isList = variable is TextVariable.Publisher or TextVariable.PublisherPlace;
        if (!isList || !latex.Contains(And, StringComparison.Ordinal))
            return latex;
        var items = ItemsOf(latex);
        return items.Count > 1 && (variable == TextVariable.Publisher ? IsWhole(items[0]) : ArePlaces(latex, items))
            ? string.Join(" {and} ", items)
            : latex;
    }

    private static bool IsModern(BibTeXEntry entry) =>
        (entry["date"] is not null && entry["year"] is null)
        || ModernTypes.Contains(entry.Type)
        || Array.Exists(Modern, field => entry[field] is not null);

    private static bool ArePublishers(List<string> items, BibTeXEntry entry) =>
        items.TrueForAll(IsWhole)
        // MIT Press and McGraw-Hill, with a place for each.
        || (IsWhole(items[0]) && (entry["location"] ?? entry["address"]) is { } places && ItemsOf(places).Count == items.Count);

    // "Hammersmith and Fulham" is one place, and so is that of one publisher.
    private static bool HasPublisherEach(List<string> places, BibTeXEntry entry) =>
        (entry["publisher"] ?? entry["institution"]) is { } publishers && ItemsOf(publishers).Count == places.Count;

    private static bool ArePlaces(string latex, List<string> items) =>
        items.TrueForAll(item => char.IsUpper(item[0]))
        && !Array.Exists(Places, place => latex.Contains(place, StringComparison.Ordinal));

    // "Huntington Library and Art Gallery" is one name.
    private static bool IsWhole(string name) =>
        PublisherWords.KindsAndSchools.Ends(name.AsSpan().TrimEnd('.'))
        || (name.Length > 2 && name.All(char.IsAsciiLetterUpper));

    // An "and" in braces is part of a name.
    private static List<string> ItemsOf(string latex)
    {
        List<string> items = [];
        var (depth, start) = (0, 0);
        for (var i = 0; i < latex.Length; i++)
        {
            depth += latex[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth != 0 || !latex.AsSpan(i).StartsWith(And))
                continue;
            items.Add(latex[start..i].Trim());
            start = i + And.Length;
            i = start - 1;
        }

        items.Add(latex[start..].Trim());
        return items.TrueForAll(item => item.Length > 0) ? items : [latex];
    }
}
