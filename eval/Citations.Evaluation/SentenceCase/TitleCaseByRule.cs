using System.Text;

namespace Citations.Evaluation.SentenceCase;

/// <summary>
/// Title Case by rule: every word has a capital but for those of three letters and fewer that are articles, conjunctions and prepositions.
/// The first word, the one after a colon and the last have one always, and so has each part of words joined by a hyphen. Symbols and
/// words with a capital or a digit of their own stay as they are. The length stays.
/// </summary>
internal static class TitleCaseByRule
{
    private static readonly HashSet<string> Minor = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "the",
        "and",
        "as",
        "but",
        "for",
        "if",
        "nor",
        "or",
        "so",
        "yet",
        "at",
        "by",
        "in",
        "of",
        "off",
        "on",
        "per",
        "to",
        "up",
        "via",
        "vs",
        "v",
        "et",
        "al",
        "de",
        "la",
        "le",
        "du",
        "des",
        "von",
        "van",
    };

    /// <summary>The title in Title Case.</summary>
    internal static string Apply(string title)
    {
        var text = new StringBuilder(title);
        var starts = true;
        foreach (var (start, length) in Words(title))
        {
            starts |=
                start > 1 && title[start - 2] is ':' or '.' or '?' or '!' or '—' || (start > 0 && title[start - 1] is '(' or '“' or '"');
            var isLast = start + length >= title.TrimEnd(' ', '.', '?', '!', ')', '”').Length;
            if (!IsTerm(title.AsSpan(start, length)) && (starts || isLast || !Minor.Contains(title.Substring(start, length))))
                text[start] = char.ToUpperInvariant(title[start]);
            starts = false;
        }

        return text.ToString();
    }

    // Nobody raises mRNA, pH, n-convex or α.
    private static bool IsTerm(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return word[0] != 'a';
        foreach (var c in word)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>Where the words of a title stand: letters and digits, with apostrophes and periods within.</summary>
    internal static IEnumerable<(int Start, int Length)> Words(string title)
    {
        for (var i = 0; i < title.Length;)
        {
            if (!char.IsLetterOrDigit(title[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (
                i < title.Length
                && (
                    char.IsLetterOrDigit(title[i])
                    || (i + 1 < title.Length && title[i] is '’' or '\'' or '.' && char.IsLetterOrDigit(title[i + 1]))
                )
            )
                i++;
            yield return (start, i - start);
        }
    }
}
