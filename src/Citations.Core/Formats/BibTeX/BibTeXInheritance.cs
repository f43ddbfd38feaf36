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

    /// <summary>Completes an entry, and those it inherits from; says where one is not among the parents.</summary>
    internal static void Complete(BibTeXEntry entry, BibTeXParents parents, BibTeXDiagnostics diagnostics)
    {
        foreach (var key in KeysOf(entry).Where(key => parents.Find(key) is null)) diagnostics.Warning($"'{entry.Key}' refers to '{key}', {parents.WhereNot}.", entry.Span.Start);
        Complete(entry, parents, depth: 0);
    }

    /// <summary>The keys of the entries that an entry inherits from.</summary>
    internal static IEnumerable<string> KeysOf(BibTeXEntry entry) => entry["crossref"] is { } parent ? [.. DataOf(entry), parent.Trim()] : DataOf(entry);

    private static string[] DataOf(BibTeXEntry entry) => entry["xdata"] is { } keys ? keys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static void Complete(BibTeXEntry entry, BibTeXParents parents, int depth)
    {
        if (depth > DepthLimit || entry.IsComplete) return;
        entry.IsComplete = true;
        foreach (var key in DataOf(entry))
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
            var found = parents.Find(key);
            if (found is not null) Complete(found, parents, depth + 1);
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
