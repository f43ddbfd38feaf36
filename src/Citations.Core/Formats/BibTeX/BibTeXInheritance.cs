namespace Citations.Formats.BibTeX;

/// <summary>
/// Gives entries the fields of those they name: all of <c>xdata</c>, and of <c>crossref</c> what they lack themselves,
/// where the parent's title is the child's book title (BibLaTeX manual, appendix B).
/// </summary>
internal static class BibTeXInheritance
{
    private const int DepthLimit = 8;

    // Fields that belong to the parent alone.
    private static readonly HashSet<string> Own =
        ["ids", "crossref", "xdata", "xref", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedtype", "shorthand", "sortkey",
         "title", "subtitle", "titleaddon", "shorttitle", "doi", "abstract", "key", "timestamp", "file"];

    private static readonly (string Parent, string Child)[] Titles =
        [("title", "booktitle"), ("subtitle", "booksubtitle"), ("titleaddon", "booktitleaddon")];

    internal static void Apply(IReadOnlyList<BibTeXEntry> entries, BibTeXDiagnostics diagnostics)
    {
        if (!entries.Any(entry => entry["crossref"] is not null || entry["xdata"] is not null)) return;
        var byKey = new Dictionary<string, BibTeXEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries) byKey.TryAdd(entry.Key, entry);
        var done = new HashSet<BibTeXEntry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in entries) Complete(entry, byKey, done, diagnostics, depth: 0);
    }

    private static void Complete(BibTeXEntry entry, Dictionary<string, BibTeXEntry> byKey, HashSet<BibTeXEntry> done, BibTeXDiagnostics diagnostics, int depth)
    {
        if (depth > DepthLimit || !done.Add(entry)) return;
        foreach (var key in (entry["xdata"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(key) is { } data) Add(entry, data.Fields.Where(field => field.Name is not ("xdata" or "ids")));
        }

        if (entry["crossref"] is { } parentKey && Find(parentKey.Trim()) is { } parent)
        {
            var isPart = entry.Type is "incollection" or "inproceedings" or "conference" or "inbook" or "inreference" or "bookinbook" or "suppbook" or "suppcollection";
            if (isPart) Add(entry, parent.Fields.SelectMany(field => Titles.Where(row => row.Parent == field.Name).Select(row => new BibTeXField(row.Child, field.Value))));
            else if (parent.Type == "periodical" && entry["journal"] is null) Add(entry, parent.Fields.Where(field => field.Name == "title").Select(field => new BibTeXField("journaltitle", field.Value)));
            // A parent of the child's own type is the same kind of work, and gives its title as any other field, as in BibTeX.
            Add(entry, parent.Fields.Where(field => !Own.Contains(field.Name) || (field.Name == "title" && parent.Type == entry.Type)));
        }

        BibTeXEntry? Find(string key)
        {
            if (!byKey.TryGetValue(key, out var found)) diagnostics.Warning($"'{entry.Key}' refers to '{key}', which is not in this file.", entry.Span.Start);
            else Complete(found, byKey, done, diagnostics, depth + 1);
            return found;
        }
    }

    private static void Add(BibTeXEntry entry, IEnumerable<BibTeXField> fields)
    {
        foreach (var field in fields.ToList())
        {
            // A date in one form stands for the other.
            var isThere = entry[field.Name] is not null || (field.Name is "year" or "month" && entry["date"] is not null) || (field.Name == "date" && entry["year"] is not null);
            if (!isThere) entry.Fields.Add(field);
        }
    }
}
