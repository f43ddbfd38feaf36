using System.Collections.Frozen;
using System.Text;
using Citations.Styles;

namespace Citations.Canonical;

/// <summary>
/// Titles that came in capitals, which say nothing about the case of their words: proper nouns, acronyms and formulas are known by what
/// they are.
/// </summary>
internal static class CapitalTitles
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("AEIOUY");

    /// <summary>
    /// Letters of Czech, Polish, Turkish, Hungarian, Romanian and others, whose names nothing here knows: their titles have a capital only
    /// on the first word.
    /// </summary>
    private static readonly System.Buffers.SearchValues<char> LettersOfOthers = System.Buffers.SearchValues.Create(
        "ĄĆČĎĐĖĘĚĞĢĮİĶŁĻŃŅŇŐŘŚŞȘŠŢȚŤŪŮŰŲŹŻŽ"
    );

    private const int ShortestTitle = 2;

    private static readonly Reference NoRecord = new();

    private static readonly FrozenSet<string> Acronyms = WordLists.Read(typeof(CapitalTitles), "acronym-words.txt")["acronym"];

    /// <summary>Whether a title is of several words, all in capitals, of which at least one is too long for an acronym.</summary>
    internal static bool AreCapitals(string title)
    {
        // The second letter of most titles is small.
        if (title.Length < ShortestTitle || (char.IsLower(title[1]) && title[0] != '<'))
            return false;
        var (letters, longest, run, words, isTag) = (0, 0, 0, 0, false);
        foreach (var c in title)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (isTag || c == '>')
                continue;
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
            {
                letters++;
                if (run++ == 0)
                    words++;
                longest = Math.Max(longest, run);
            }
            else
            {
                run = 0;
            }
        }

        return longest >= 5 && (words > 1 || longest >= 6) && letters > 5;
    }

    /// <summary>The title in sentence case.</summary>
    internal static string ToSentence(string title)
    {
        var told = TitleLanguage.Guess(title.ToLowerInvariant());
        // An English title on Žižek has the capitals of English.
        if (told != TitleLanguages.English && title.AsSpan().ContainsAny(LettersOfOthers))
            return InSmallLetters(title);
        var language = TitleLanguage.HasOwnRules(told) ? told : TitleLanguages.English;
        return new SentenceCaser(isOn: true, null, null).Convert(ToTitleCase(title, keepsLastA: true), language, NoRecord, null);
    }

    /// <summary>The name of a journal, book or series in Title Case.</summary>
    internal static string ToContainer(string title) => TitleCase.Apply(ToTitleCase(title, keepsLastA: false));

    private static string ToTitleCase(string title, bool keepsLastA) =>
        Recase(title, (word, isFirst) => isFirst || !FunctionWords.IsEnglish(word) ? word : word.ToLowerInvariant(), keepsLastA);

    private static string Recase(string title, Func<string, bool, string> decide, bool keepsLastA)
    {
        var text = new StringBuilder(title.Length);
        var isFirst = true;
        for (var i = 0; i < title.Length;)
        {
            if (title[i] == '<' && title.IndexOf('>', i) is var close and > 0)
            {
                text.Append(title, i, close + 1 - i);
                i = close + 1;
                continue;
            }

            if (!char.IsLetterOrDigit(title[i]))
            {
                isFirst |= title[i] is ':' or '?' or '!' || (title[i] == '.' && i + 1 < title.Length && title[i + 1] == ' ');
                text.Append(title[i++]);
                continue;
            }

            var end = i;
            while (
                end < title.Length
                && (
                    char.IsLetterOrDigit(title[end])
                    || (title[end] is '\'' or '’' && end + 1 < title.Length && char.IsLetter(title[end + 1]))
                )
            )
                end++;
            var word = title[i..end];
            var isKept =
                Acronyms.Contains(word)
                || word.AsSpan().ContainsAnyInRange('0', '9')
                || (word.Length == 1 && (word[0] != 'A' || (keepsLastA && EndsPhrase(title, end))))
                || IsAbbreviation(title, i, end)
                || (word.Length is > 1 and < 5 && !word.AsSpan().ContainsAny(Vowels) && !word.AsSpan().ContainsAnyExceptInRange('A', 'Z'));
            text.Append(isKept ? word : decide(Capitalized(word), isFirst));
            isFirst = false;
            i = end;
        }

        return text.ToString();
    }

    /// <summary>
    /// The title in small letters but for its first word, that of its subtitle, and acronyms. Turkish has a dotless i, which its dotted
    /// capital is evidence.
    /// </summary>
    private static string InSmallLetters(string title)
    {
        var isTurkish = title.AsSpan().ContainsAny('İ', 'Ğ');
        var text = title.ToCharArray();
        foreach (var word in title.AsSpan().SplitAny(' ', '-', '/'))
        {
            if (Acronyms.Contains(title[word].Trim(',', '.', ':', ';', '(', ')')))
                continue;
            for (var i = word.Start.Value + (IsStart(title, word.Start.Value) ? 1 : 0); i < word.End.Value; i++)
                text[i] =
                    title[i] == 'İ' ? 'i'
                    : isTurkish && title[i] == 'I' ? 'ı'
                    : char.ToLowerInvariant(title[i]);
        }

        return new(text);
    }

    private static bool IsStart(string title, int at) => at == 0 || (at > 1 && title[at - 1] == ' ' && title[at - 2] is ':' or '?' or '!');

    private static bool EndsPhrase(string title, int end) =>
        end == title.Length || title[end] is '.' or ',' or ':' or ';' or ')' or '-' or '?';

    // U.S.A.: letters with periods between them.
    private static bool IsAbbreviation(string title, int start, int end) =>
        end - start == 1
        && end < title.Length
        && title[end] == '.'
        && ((end + 1 < title.Length && char.IsUpper(title[end + 1])) || (start > 1 && title[start - 1] == '.'));

    private static string Capitalized(string word)
    {
        var lower = word.ToLowerInvariant();
        var isMc = lower.Length > 4 && lower.StartsWith("mc", StringComparison.Ordinal);
        return isMc && CaseModel.Default.ClassOf(word) is { Capital: > 0, Lower: 0 }
            ? "Mc" + char.ToUpperInvariant(lower[2]) + lower[3..]
            : char.ToUpperInvariant(lower[0]) + lower[1..];
    }
}
