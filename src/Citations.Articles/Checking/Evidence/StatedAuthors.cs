using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>
/// Determines whether a text is the author list of a record and nothing else: the surnames in their order, each with its own given names or
/// initials before or after it, and the names of organisations, commas in them included, up to the last author or "et al."
/// </summary>
internal static partial class StatedAuthors
{
    private static readonly string[] Joints = ["and", "und", "et", "y", "with"];

    internal static bool Are(string text, EquatableArray<Contributor> authors)
    {
        if (authors.IsEmpty || authors.Any(name => name is { Family: null, Literal: null }))
            return false;
        var isCut = EtAl.IsMatch(text);
        var words = TextFolding
            .Words(EtAl.Replace(text, " "))
            .Where(IsOfName)
            .ToList();
        var at = 0;
        foreach (var (i, author) in authors.Index())
        {
            if (at == words.Count)
                return isCut && i > 0;
            if (Length(words, at, author) is not { } length)
                return false;
            at += length;
        }

        return at == words.Count;
    }

    /// <summary>How many words from a place on are a name; null if they are not one of the author's.</summary>
    private static int? Length(List<string> words, int at, Contributor author)
    {
        string[] surname = [.. TextFolding.Words(author.Literal ?? NameMatch.Surname(author)).Where(IsOfName)];
        var given = TextFolding.Words(author.Given);
        for (var start = at; start < words.Count && start - at <= given.Length; start++)
        {
            if (!words.Skip(start).Take(surname.Length).SequenceEqual(surname))
            {
                if (!IsGiven(words[start], start == at, given))
                    return null;
                continue;
            }

            var end = start + surname.Length;
            var isInverted = start == at;
            while (
                end < words.Count
                && (NameSuffixes.IsFolded(words[end]) || (isInverted && IsGiven(words[end], end == start + surname.Length, given)))
            )
                end++;
            return end - at;
        }

        return null;
    }

    private static bool IsOfName(string word) => !word.All(char.IsAsciiDigit) && !Joints.Contains(word);

    /// <summary>Whether a word is a given name, its initial, or the initials of several; the first begins with the first name's.</summary>
    private static bool IsGiven(string word, bool isFirst, string[] given)
    {
        if (given.Length == 0 || (isFirst && word[0] != given[0][0]))
            return false;
        if (given.Contains(word) || string.Concat(given) == word)
            return true;
        var at = 0;
        foreach (var name in given)
        {
            if (at < word.Length && name[0] == word[at])
                at++;
        }

        return at == word.Length;
    }

    [GeneratedRegex(@"\bet\s+al\b\.?|\band\s+others\b|…|\.\s?\.\s?\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EtAl { get; }
}
