using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// The words that stand for the authors of the entry before in German, Latin and Romance lists: <c>Dies.: Vita activa</c>,
/// <c>Id., Opera omnia</c>.
/// </summary>
internal static partial class SameAuthor
{
    private const int FewestLetters = 4;

    /// <summary>The length of such words at the start of a text, without what follows them; 0 if there are none.</summary>
    internal static int LengthIn(ReadOnlySpan<char> text)
    {
        foreach (var match in Pattern.EnumerateMatches(text[..Math.Min(text.Length, 24)]))
            return match.Length;
        return 0;
    }

    /// <summary>
    /// Whether a text names another work of these authors: words and a year follow. <c>Ders., S. 12</c> names the work of the note before.
    /// </summary>
    internal static bool BeginsWork(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (LengthIn(text) is not (> 0 and var length) || !EntryShape.HasYear(text[length..]))
            return false;
        var letters = 0;
        foreach (var c in text[length..])
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == FewestLetters)
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"^(?:(?:[Dd]ers|[Dd]ies|[Ii]d|[Ee]ad|[Ii]id)\.|[Dd]erselbe|[Dd]ieselben?|[Ii]dem|[Ee]adem|[Ii]idem)(?=\s?[:,(])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern { get; }
}
