using System.Collections.Frozen;

namespace Citations;

/// <summary>
/// Spaces that publishers lost around italics when they deposited a title: <c>&lt;i&gt;Clostridium difficile&lt;/i&gt;with
/// moxifloxacin</c>.
/// Only what cannot be a part of a word is taken for one: a small word next to a Latin name.
/// </summary>
internal static class LostSpaces
{
    // Shorter words may be the ending of one word in italics.
    private const int LongWord = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = FrozenSet
        .ToFrozenSet(
            [
                "after",
                "against",
                "and",
                "are",
                "as",
                "at",
                "between",
                "by",
                "during",
                "for",
                "from",
                "in",
                "is",
                "of",
                "on",
                "or",
                "the",
                "through",
                "to",
                "using",
                "with",
                "within",
            ],
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a small word follows an element without a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the element ends.</param>
    /// <param name="inner">The written content of the element, with its tags.</param>
    internal static bool IsAfter(string text, int at, string inner)
    {
        // Anthocephalus indicus</i>Root: after a name of two words a capital begins another one.
        if (
            at + 2 < text.Length
            && char.IsAsciiLetterUpper(text[at])
            && char.IsAsciiLetterLower(text[at + 1])
            && char.IsAsciiLetterLower(text[at + 2])
            && IsBinomial(inner)
        )
            return true;
        var end = at;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            end++;
        var word = text.AsSpan(at, end - at);
        if (word.IsEmpty || (end < text.Length && text[end] is not (' ' or '\n')) || !SmallWords.Contains(word))
            return false;
        var isName = inner.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && char.IsLetter(inner[space - 1]);
        return (isName || word.Length >= LongWord) && inner.Length > 4 && char.IsLetter(inner[^5]);
    }

    // <i>Genus species</i>
    private static bool IsBinomial(string inner)
    {
        var name = inner.AsSpan();
        if (name.StartsWith("<i>"))
            name = name[3..];
        if (name.EndsWith("</i>"))
            name = name[..^4];
        var space = name.IndexOf(' ');
        return space > 2
            && char.IsAsciiLetterUpper(name[0])
            && name.Length - space > 3
            && !name[1..space].ContainsAnyExceptInRange('a', 'z')
            && !name[(space + 1)..].ContainsAnyExceptInRange('a', 'z');
    }

    /// <summary>Whether a small word is before an element without a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the element starts.</param>
    /// <param name="inside">Where its text starts.</param>
    internal static bool IsBefore(string text, int at, int inside)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetterLower(text[start - 1]))
            start--;
        // A word of two letters and a capital: "in" before "Vitis".
        return start < at
            && start > 0
            && text[start - 1] is ' ' or '\n'
            && inside < text.Length
            && char.IsAsciiLetterUpper(text[inside])
            && SmallWords.Contains(text.AsSpan(start, at - start));
    }
}
