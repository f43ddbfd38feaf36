using System.Buffers;

namespace Citations.Formats.BibTeX;

/// <summary>
/// Gives entries the fields of those they name: all of <c>xdata</c>, and of <c>crossref</c> what they lack themselves,
/// where the parent's title is the child's book title, or its main title (BibLaTeX manual, appendix B).
/// </summary>
internal static class BibTeXInheritance
{
    private const string Crossref = "crossref";
    private const string Data = "xdata";
    private const int DepthLimit = 8;

    // What a field costs beside the characters of its value, and what it costs to look whether it is there.
    private const int CostOfField = 32;
    private const int CostOfLook = 8;

    private static readonly SearchValues<string> Naming = SearchValues.Create([Crossref, Data], StringComparison.OrdinalIgnoreCase);

    // Fields that belong only to the parent.
    private static readonly HashSet<string> Own =
    [
        "ids",
        Crossref,
        Data,
        "xref",
        "entryset",
        "entrysubtype",
        "execute",
        "label",
        "options",
        "presort",
        "related",
        "relatedtype",
        "shorthand",
        "sortkey",
        "title",
        "subtitle",
        "titleaddon",
        "shorttitle",
        "doi",
        "abstract",
        "key",
        "timestamp",
        "file",
    ];

    private static readonly (string Parent, string Child)[] Titles =
    [
        ("title", "booktitle"),
        ("subtitle", "booksubtitle"),
        ("titleaddon", "booktitleaddon"),
    ];

    // Of a work of several volumes.
    private static readonly (string Parent, string Child)[] MainTitles =
    [
        ("title", BibTeXTitles.Main),
        ("subtitle", "mainsubtitle"),
        ("titleaddon", "maintitleaddon"),
    ];

    /// <summary>Whether an entry of a text may inherit from another; quick to see, and false for most texts.</summary>
    internal static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Naming);

    /// <summary>Completes an entry, and those it inherits from; says where one is not among the parents.</summary>
    internal static void Complete(BibTeXEntry entry, BibTeXParents parents, BibTeXExpansion expansion, BibTeXDiagnostics diagnostics)
    {
        if (entry[Crossref] is null && entry[Data] is null)
            return;
        foreach (var key in KeysOf(entry).Where(key => parents.Find(key) is null))
            diagnostics.Warning($"'{entry.Key}' refers to '{key}', {parents.WhereNot}.", entry.Span.Start);
        if (!Complete(entry, parents, expansion, depth: 0))
            diagnostics.Warning(
                $"The entries of this text inherit fields out of proportion to its size; '{entry.Key}' lacks some of them.",
                entry.Span.Start
            );
    }

    /// <summary>The keys of the entries that an entry inherits from.</summary>
    internal static IEnumerable<string> KeysOf(BibTeXEntry entry) =>
        entry[Crossref] is { } parent ? [.. DataOf(entry), parent.Trim()] : DataOf(entry);

    private static string[] DataOf(BibTeXEntry entry) =>
        entry[Data] is { } keys ? keys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    // False if the text may not grow any more.
    private static bool Complete(BibTeXEntry entry, BibTeXParents parents, BibTeXExpansion expansion, int depth)
    {
        if (depth > DepthLimit || entry.IsComplete)
            return true;
        entry.IsComplete = true;
        var isWhole = true;
        foreach (var key in DataOf(entry))
        {
            if (Find(key) is { } data)
                Add(data.Fields.Where(field => field.Name is not (Data or "ids")));
        }

        if (entry[Crossref] is { } parentKey && Find(parentKey.Trim()) is { } parent)
        {
            // BibLaTeX maps no title of a book of several volumes to a part of a collection.
            if (parent.Type == "mvbook" && entry.Type is not ("book" or "inbook" or "bookinbook" or "suppbook"))
                AddTitles([]);
            else if (parent.Type.StartsWith("mv", StringComparison.Ordinal))
                AddTitles(MainTitles);
            else if (BibTeXTypes.IsPart(entry.Type))
                AddTitles(Titles);
            else if (parent.Type == "periodical" && entry["journal"] is null)
                Add(parent.Fields.Where(field => field.Name == "title").Select(field => new BibTeXField("journaltitle", field.Value)));
            // A parent of the child's own type is the same kind of work, and gives its title as any other field, as in BibTeX.
            Add(parent.Fields.Where(field => !Own.Contains(field.Name) || (field.Name == "title" && parent.Type == entry.Type)));

            void AddTitles((string Parent, string Child)[] titles) =>
                Add(
                    parent.Fields.SelectMany(field =>
                        titles.Where(row => row.Parent == field.Name).Select(row => new BibTeXField(row.Child, field.Value))
                    )
                );
        }

        return isWhole;

        BibTeXEntry? Find(string key)
        {
            if (parents.Find(key) is not { } found || ReferenceEquals(found, entry))
                return null;
            isWhole &= Complete(found, parents, expansion, depth + 1) && expansion.TryTake(CostOfLook * found.Fields.Count);
            return isWhole ? found : null;
        }

        void Add(IEnumerable<BibTeXField> fields) => isWhole &= TryAdd(entry, fields, expansion);
    }

    private static bool TryAdd(BibTeXEntry entry, IEnumerable<BibTeXField> fields, BibTeXExpansion expansion)
    {
        var there = entry.Fields.Select(field => field.Name).ToHashSet();
        foreach (var field in fields)
        {
            // A date in one form stands for the other.
            if (
                there.Contains(field.Name)
                || (field.Name is "year" or "month" && there.Contains("date"))
                || (field.Name == "date" && there.Contains("year"))
            )
                continue;
            if (!expansion.TryTake(CostOfField + field.Value.Length))
                return false;
            there.Add(field.Name);
            entry.Fields.Add(field);
        }

        return true;
    }
}
