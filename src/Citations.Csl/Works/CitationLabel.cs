using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// The label of a work that has none: letters of its authors' names and two digits of its year, such as <c>Ferr78</c>.
/// Four letters of one author, two of each of two, one of each of three or four (a convention of citeproc-js).
/// </summary>
internal static class CitationLabel
{
    internal static string? Of(Work work)
    {
        var names = work.Names(NameVariable.Author);
        var letters = names.Length switch { 0 => 0, 1 => 4, 2 or 3 => 2, _ => 1 };
        var label = new StringBuilder();
        foreach (var name in names.AsSpan(0, Math.Min(names.Length, 4)))
        {
            var family = name.Literal ?? name.Family;
            label.Append(family.AsSpan(0, Math.Min(letters, family.Length)));
        }

        if (label.Length == 0 && work.Reference.Title is { } title) label.Append(title.AsSpan(0, Math.Min(4, title.Length)));
        if (work.Reference.Issued?.Year is { } year) label.Append((Math.Abs(year) % 100).ToString("00", CultureInfo.InvariantCulture));
        return label.Length == 0 ? null : label.ToString();
    }
}
