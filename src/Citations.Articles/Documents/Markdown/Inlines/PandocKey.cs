using System.Buffers;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>
/// Reads the key of a citation after its at sign (Pandoc's manual, Citation syntax): letters, digits and underscores, single marks between
/// them, or anything in braces.
/// </summary>
internal static class PandocKey
{
    private const int Longest = 400;
    private static readonly SearchValues<char> Inner = SearchValues.Create(":.#$%&-+?<>~/");

    /// <summary>The key at a position, and the position after it; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position after the at sign.</param>
    /// <param name="end">The position after the last character that may be read.</param>
    internal static (string Key, int End)? Read(string text, int at, int end)
    {
        var stop = Math.Min(end, at + Longest);
        if (at < stop && text[at] == '{')
            return InBraces(text, at, stop);
        if (at >= stop || !(IsLetter(text[at]) || text[at] == '*'))
            return null;
        var last = at + 1;
        while (last < stop)
        {
            if (IsLetter(text[last]))
                last++;
            else if (Inner.Contains(text[last]) && last + 1 < stop && IsLetter(text[last + 1]))
                last += 2;
            else if (text[last] is ':' or '/' && last + 1 < stop && text[last + 1] == '/')
                last++;
            else
                break;
        }

        return (text[at..last], last);
    }

    /// <summary>Whether an at sign at a position can begin a key: it is not within a word or an address, and not escaped.</summary>
    internal static bool CanBegin(string text, int at, int start) =>
        at == start || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\\' or '/' or '@' or '_');

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);

    private static (string Key, int End)? InBraces(string text, int at, int stop)
    {
        var depth = 0;
        for (var i = at; i < stop; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i > at + 1 ? (text[(at + 1)..i], i + 1) : null;
            else if (text[i] is '\n' or '\r')
                return null;
        }

        return null;
    }
}
