using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Takes the marks of Pandoc's bracketed spans out of Markdown and leaves their text: <c>[Mole, A.]{.csl-right-inline}</c> (Pandoc's
/// manual, Bracketed spans).
/// </summary>
internal static partial class BracketedSpans
{
    private const int ShortestComment = 7;
    private const int LongestAttributes = 210;

    /// <summary>The text with comments of HTML and spaces in place of the marks, so that all positions stay.</summary>
    internal static string Blank(string text)
    {
        if (!text.Contains("]{", StringComparison.Ordinal))
            return text;
        var blanked = text.ToCharArray();
        // Where the brackets open that are not closed yet.
        Stack<int> open = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '\n' && IsBlankLine(text, at + 1))
                open.Clear();
            else if (text[at] == '[')
                open.Push(at);
            else if (text[at] == ']' && open.TryPop(out var start) && IsSpan(text, start) && AttributesAt(text, at) is > 0 and var length)
                BlankMarks(blanked, start, at, length);
        }

        return new(blanked);
    }

    private static void BlankMarks(char[] text, int start, int close, int length)
    {
        if (text[start] == '[')
            text[start] = ' ';
        // The next span begins where this one ends.
        var mark = text.AsSpan(close, length + (text.AsSpan(close + length).StartsWith("[") ? 1 : 0));
        mark.Fill(' ');
        if (mark.Length >= ShortestComment)
        {
            "<!--".CopyTo(mark);
            "-->".CopyTo(mark[^3..]);
        }
    }

    /// <summary>Whether a bracket does not open an image, the address of a link or a reference to a note.</summary>
    private static bool IsSpan(string text, int start) => (start == 0 || text[start - 1] is not ('!' or ']')) && text[start + 1] != '^';

    private static bool IsBlankLine(string text, int at) => text.AsSpan(at) is ['\n', ..] or ['\r', '\n', ..];

    /// <summary>The length of a closing bracket with the attributes after it; 0 if it has none.</summary>
    private static int AttributesAt(string text, int close)
    {
        foreach (var match in Attributes.EnumerateMatches(text.AsSpan(close, Math.Min(text.Length - close, LongestAttributes))))
            return match.Length;
        return 0;
    }

    [GeneratedRegex(@"^\]\{[.#][A-Za-z][^{}\n\r]{0,200}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes { get; }
}
