using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Names that the tagger ends after initials, <c>A. Marlow, B. | Reyes</c>: the surname after them is theirs, and not the first word of
/// what follows. An abbreviated word is not a surname: <c>A. Marlow, J. | Phys.</c>
/// </summary>
internal static partial class CutNames
{
    private const int LongestSurname = 40;

    /// <summary>Where the surname ends after names of which the last is only initials; null if there is no such surname.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="end">Where the names end.</param>
    /// <param name="names">The names.</param>
    internal static int? EndOf(string text, int end, NameList names)
    {
        // An acronym has no periods.
        if (names.Names is not [.., { Literal: { } last }] || !NamePiece.IsInitials(last) || !NamePiece.EndsInInitial(last))
            return null;
        foreach (var surname in Surname.EnumerateMatches(text.AsSpan(end, Math.Min(LongestSurname, text.Length - end))))
            return end + surname.Length;
        return null;
    }

    /// <summary>Where the next word starts, or the end.</summary>
    internal static int NextWord(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        return start;
    }

    [GeneratedRegex(
        @"^\.?\s?(?:(?:van|von|de[nrl]?|di|da|la|le|ter|['’]t)\s){0,2}\p{Lu}[\p{L}\p{M}'’-]+(?![\p{L}.])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Surname { get; }
}
