using System.Text.RegularExpressions;

namespace Citations.Formats.Values;

/// <summary>
/// Persons whom commas divide as well as their own parts: <c>Smith, J., Jones, K. L.</c> Each second part is initials, which no suffix is.
/// </summary>
internal static partial class InvertedPairs
{
    /// <summary>The persons, two or more, or null if the text is not such a list.</summary>
    internal static List<Contributor>? Read(ReadOnlySpan<char> text)
    {
        if (text.Count(',') < 3 || text.ContainsAny('{', '\\', '='))
            return null;
        var parts = text.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length % 2 != 0)
            return null;
        List<Contributor> names = new(parts.Length / 2);
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (!Initials().IsMatch(parts[i + 1]) || Initials().IsMatch(parts[i]))
                return null;
            names.Add(Contributor.Person(parts[i], parts[i + 1]));
        }

        return names;
    }

    [GeneratedRegex(@"^(?:\p{Lu}\.?[ -]?){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
