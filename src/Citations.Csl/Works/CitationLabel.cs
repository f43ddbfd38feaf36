using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// The label of a work that has none: letters of the names of its creators and two digits of its year, such as <c>Ferr78</c>
/// (CSL 1.0.2, Standard Variables; the pattern is that of citeproc-js).
/// </summary>
internal static class CitationLabel
{
    // How many letters each of one, two, three or more names lends.
    private static readonly int[][] Patterns =
    [
        [],
        [4],
        [2, 2],
        [2, 1, 1],
        [1, 1, 1, 1],
    ];

    internal static string? Of(Work work)
    {
        var names = Creators(work);
        var pattern = Patterns[Math.Min(names.Length, Patterns.Length - 1)];
        var label = string.Concat(pattern.Zip(names, (letters, name) => Take(name.Literal ?? name.Family, letters)));
        if (label.Length == 0)
            label = Take(work.Reference.Title ?? "", 4);
        return label.Length == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{label}{Math.Abs(work.Reference.Issued?.Year ?? 0) % 100:00}");
    }

    private static PersonName[] Creators(Work work)
    {
        foreach (var variable in Enum.GetValues<NameVariable>())
        {
            if (work.Names(variable) is { Length: > 0 } names)
                return names;
        }

        return [];
    }

    private static string Take(string text, int count)
    {
        var letters = new StringBuilder(count);
        foreach (var c in text)
        {
            if (letters.Length == count)
                break;
            if (char.IsLetterOrDigit(c))
                letters.Append(letters.Length == 0 ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
