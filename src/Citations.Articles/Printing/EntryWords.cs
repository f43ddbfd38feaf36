using System.Collections.Frozen;
using System.Text;

namespace Citations.Articles.Printing;

/// <summary>The words and numbers of an entry, which show whether printing it loses or invents any.</summary>
internal static class EntryWords
{
    // What a style prints in its own way: labels, conjunctions and the address of the DOI resolver.
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        [
            "doi",
            "http",
            "https",
            "org",
            "www",
            "dx",
            "p",
            "pp",
            "pages",
            "vol",
            "volume",
            "no",
            "issue",
            "in",
            "ed",
            "eds",
            "editor",
            "editors",
            "and",
            "available",
            "from",
            "at",
            "retrieved",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// Whether two texts are the same but for the shape of quotes, dashes, ellipses and spaces, the form of a DOI and the final period.
    /// </summary>
    internal static bool AreSame(string entry, string printed) => Fold(entry) == Fold(printed);

    /// <summary>The words and numbers of one text that another lacks, labels apart.</summary>
    /// <param name="text">The text whose words must be kept.</param>
    /// <param name="other">The text that should have them.</param>
    internal static IEnumerable<string> Missing(string text, string other)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Of(other))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        foreach (var word in Of(text))
        {
            if (counts.TryGetValue(word, out var count) && count > 0)
                counts[word] = count - 1;
            else if (!Labels.Contains(word))
                yield return word;
        }
    }

    /// <summary>Whether every parenthesis and bracket that opens closes: where one does not, a part was cut in its middle.</summary>
    internal static bool AreClosed(string text) => text.Count('(') == text.Count(')') && text.Count('[') == text.Count(']');

    /// <summary>
    /// Runs of letters and runs of digits. Short words in capitals are read letter by letter, for initials are written together and apart.
    /// </summary>
    private static IEnumerable<string> Of(string text)
    {
        const int longestInitials = 4;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var isDigit = char.IsDigit(text[at]);
            while (at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsDigit(text[at]) == isDigit)
                at++;
            var word = text[start..at];
            if (word.Length > longestInitials || !word.All(char.IsUpper))
                yield return word;
            else
                foreach (var letter in word)
                    yield return letter.ToString();
        }
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isSpace = true;
        foreach (var c in text.Replace("…", "...", StringComparison.Ordinal).Replace(". . .", "...", StringComparison.Ordinal))
        {
            if (char.IsWhiteSpace(c))
            {
                if (!isSpace)
                    folded.Append(' ');
                isSpace = true;
                continue;
            }

            isSpace = false;
            folded.Append(
                c switch
                {
                    '’' or '‘' or '´' or '`' => '\'',
                    '“' or '”' or '„' or '«' or '»' => '"',
                    '–' or '—' or '‑' or '‐' or '−' => '-',
                    _ => c,
                }
            );
        }

        return DoiForms.ToAddress(folded.ToString()).TrimEnd(' ', '.');
    }
}
