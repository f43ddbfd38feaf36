using System.Buffers;
using System.Text;

namespace Citations.Formats.CslYaml;

/// <summary>
/// The Markdown of pandoc, as which the texts of a CSL-YAML item are read, and CSL's inline markup: <c>*italic*</c>, <c>**bold**</c>,
/// <c>^up^</c>, <c>~down~</c>, <c>[kept]{.nocase}</c>, <c>[small]{.smallcaps}</c>, and a backslash before a character that would mean
/// something.
/// </summary>
internal static class PandocMarkup
{
    // A mark is looked for so far and no farther, which keeps the time linear.
    private const int Reach = 1_000;
    private const int MaxDepth = 8;
    private const string Special = "\\*_^~`$<[]@";

    private static readonly SearchValues<char> SpecialCharacters = SearchValues.Create(Special);

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace),
    ]);

    private static readonly (string Open, string Close, string Tag, string EndTag)[] Marks =
    [
        ("***", "***", "<b><i>", "</i></b>"),
        ("**", "**", "<b>", "</b>"),
        ("*", "*", "<i>", "</i>"),
        ("^", "^", "<sup>", "</sup>"),
        ("~", "~", "<sub>", "</sub>"),
        ("[", "]{.nocase}", SpanTags.NoCase, SpanTags.Close),
        ("[", "]{.smallcaps}", SpanTags.SmallCaps, SpanTags.Close),
        ("[", "]{.smallcaps}", "<span style=\"font-variant: small-caps;\">", SpanTags.Close),
    ];

    internal static string Read(string text) => text.AsSpan().ContainsAny(SpecialCharacters) ? Read(text, 0) : text;

    internal static string Write(string text)
    {
        var written = new StringBuilder();
        Write(text, written, 0);
        // What would begin a list, a quotation or a heading.
        var marker = MarkerEnd(text);
        return marker < 0 ? written.ToString() : written.Insert(marker, '\\').ToString();
    }

    private static string Read(string text, int depth)
    {
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is >= ' ' and <= '~' && !char.IsAsciiLetterOrDigit(text[i + 1]))
            {
                read.Append(text[++i]);
            }
            else if (depth < MaxDepth && MarkAt(text, i) is var (mark, end))
            {
                read.Append(mark.Tag).Append(Read(text[(i + mark.Open.Length)..end], depth + 1)).Append(mark.EndTag);
                i = end + mark.Close.Length - 1;
            }
            else
            {
                read.Append(text[i]);
            }
        }

        return read.ToString();
    }

    // A mark that opens before a word and closes after one.
    private static ((string Open, string Close, string Tag, string EndTag) Mark, int End)? MarkAt(string text, int at)
    {
        foreach (var mark in Marks)
        {
            if (string.CompareOrdinal(text, at, mark.Open, 0, mark.Open.Length) != 0)
                continue;
            var start = at + mark.Open.Length;
            if (start >= text.Length || char.IsWhiteSpace(text[start]))
                continue;
            var isWord = mark.Open is "^" or "~";
            var limit = Math.Min(text.Length, start + Reach);
            for (var end = start; end < limit; end++)
            {
                var next = text.AsSpan(end, limit - end).IndexOfAny('\\', mark.Close[0]);
                if (next < 0 || (isWord && text.AsSpan(end, next).ContainsAny(WhiteSpace)))
                    break;
                end += next;
                if (text[end] == '\\')
                    end++;
                else if (
                    end > start
                    && !char.IsWhiteSpace(text[end - 1])
                    && string.CompareOrdinal(text, end, mark.Close, 0, mark.Close.Length) == 0
                )
                    return (mark, end);
            }
        }

        return null;
    }

    private static void Write(string text, StringBuilder written, int depth)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && depth < MaxDepth && TagAt(text, i) is var (mark, end))
            {
                var inner = new StringBuilder();
                Write(text[(i + mark.Tag.Length)..end], inner, depth + 1);
                // Within words raised or lowered a space would end them.
                if (mark.Open is "^" or "~")
                    inner.Replace(" ", "\\ ");
                written.Append(mark.Open).Append(inner).Append(mark.Close);
                i = end + mark.EndTag.Length - 1;
                continue;
            }

            if (Special.Contains(text[i], StringComparison.Ordinal))
                written.Append('\\');
            written.Append(text[i]);
        }
    }

    private static ((string Open, string Close, string Tag, string EndTag) Mark, int End)? TagAt(string text, int at)
    {
        foreach (var mark in Marks)
        {
            if (string.CompareOrdinal(text, at, mark.Tag, 0, mark.Tag.Length) != 0)
                continue;
            var start = at + mark.Tag.Length;
            var end = text.IndexOf(mark.EndTag, start, Math.Min(Reach, text.Length - start), StringComparison.Ordinal);
            var isMark = end > start && !char.IsWhiteSpace(text[start]) && !char.IsWhiteSpace(text[end - 1]);
            return isMark ? (mark, end) : null;
        }

        return null;
    }

    // The position of the character that makes the start of a text a block: "2. ed.", "- x", "# x", "> x".
    private static int MarkerEnd(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        var at =
            digits > 0 || text.Length == 0 ? digits
            : text[0] is '-' or '+' or '#' or '>' or '|' or ':' ? 0
            : -1;
        if (at < 0 || at + 1 >= text.Length || (digits > 0 && text[at] is not ('.' or ')')))
            return -1;
        return text[at + 1] is ' ' or '\t' || text[at] == '>' ? at : -1;
    }
}
