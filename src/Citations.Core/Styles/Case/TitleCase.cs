using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Citations.Styles;

/// <summary>
/// Sets a title in Title Case, as APA 7 does where a title stands for an author in the text (R7.5, section 6.17 of the manual).
/// </summary>
internal static class TitleCase
{
    /// <summary>Words of three letters and fewer that stay small within a title.</summary>
    private static readonly FrozenSet<string> Minor = WordLists
        .Read(typeof(TitleCase), "minor-words.txt")["minor"]
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Closing = SearchValues.Create(" .?!”)");

    /// <summary>Whether a word stays small within a title.</summary>
    internal static bool IsMinor(string word) => Minor.Contains(word);

    internal static string Apply(string title)
    {
        var text = new StringBuilder(title.Length);
        var startsPhrase = true;
        var lastTagEnd = title.LastIndexOf('>');
        for (var i = 0; i < title.Length;)
        {
            if (title[i] == '<' && i < lastTagEnd)
            {
                var close = title.IndexOf('>', i);
                text.Append(title, i, close + 1 - i);
                i = close + 1;
                continue;
            }

            if (!char.IsLetterOrDigit(title[i]))
            {
                startsPhrase |= title[i] is ':' or '—' or '.' or '?' or '!' or '“' or '(';
                text.Append(title[i++]);
                continue;
            }

            var end = i + 1;
            while (end < title.Length && (char.IsLetterOrDigit(title[end]) || title[end] is '’' or '\''))
                end++;
            var isLast = !title.AsSpan(end).ContainsAnyExcept(Closing);
            AppendWord(title.AsSpan(i, end - i), startsPhrase || isLast, text);
            startsPhrase = false;
            i = end;
        }

        return text.ToString();
    }

    private static void AppendWord(ReadOnlySpan<char> word, bool isMajor, StringBuilder text)
    {
        var first = !isMajor && Minor.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? word[0] : char.ToUpperInvariant(word[0]);
        text.Append(first).Append(word[1..]);
    }
}
