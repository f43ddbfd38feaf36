using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Markdown;

/// <summary>
/// Takes the marks of Pandoc's bracketed spans out of Markdown and leaves their text: <c>[Mole, A.]{.csl-right-inline}</c> (Pandoc's
/// manual, Bracketed spans).
/// </summary>
internal static partial class BracketedSpans
{
    private const int LongestSpan = 4000;
    private const int ShortestComment = 7;

    /// <summary>The text with comments of HTML and spaces in place of the marks, so that all positions stay.</summary>
    internal static string Blank(string text)
    {
        if (!text.Contains("]{", StringComparison.Ordinal))
            return text;
        char[]? blanked = null;
        foreach (var end in Attributes.EnumerateMatches(text))
        {
            if (OpeningOf(text, end.Index) is not { } open)
                continue;
            blanked ??= text.ToCharArray();
            if (blanked[open] == '[')
                blanked[open] = ' ';
            // The next span begins where this one ends.
            var length = end.Length + (end.Index + end.Length < text.Length && text[end.Index + end.Length] == '[' ? 1 : 0);
            var mark = blanked.AsSpan(end.Index, length);
            mark.Fill(' ');
            if (length >= ShortestComment)
            {
                "<!--".CopyTo(mark);
                "-->".CopyTo(mark[^3..]);
            }
        }

        return blanked is null ? text : new(blanked);
    }

    /// <summary>The bracket that a closing one belongs to, in the same paragraph; null where it is that of an image or a link.</summary>
    private static int? OpeningOf(string text, int close)
    {
        var depth = 0;
        for (var i = close - 1; i >= Math.Max(0, close - LongestSpan); i--)
        {
            if (i > 0 && text[i - 1] == '\\')
                continue;
            if (text[i] == '\n' && i > 0 && text[i - 1] == '\n')
                return null;
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && depth-- == 0)
                return (i > 0 && text[i - 1] is '!' or ']') || text[i + 1] == '^' ? null : i;
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\\)\]\{[.#][A-Za-z][^{}\n\r]{0,200}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes { get; }
}
