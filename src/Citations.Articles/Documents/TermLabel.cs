using System.Text.RegularExpressions;

namespace Citations.Articles.Documents;

/// <summary>The terms of a definition list that are labels of entries: <c>[Har15]</c>, <c>1</c>, <c>[2].</c>; a year is a term.</summary>
internal static partial class TermLabel
{
    /// <summary>Whether a term is a label.</summary>
    internal static bool Is(string term) => Pattern.IsMatch(term);

    /// <summary>The label without its brackets and its period.</summary>
    internal static string IdOf(string label) => label.Trim('[', ']', '.', ')');

    [GeneratedRegex(@"^(?:\[[\p{L}\d][\p{L}\d+:.\- ]{0,30}\]|(?!(?:1[5-9]|20)\d\d)\[?\d{1,4}[\].)]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
