using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Parsing;
using Citations.Matching;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds the notes and entries that stand for an earlier one: <c>Ibid., 490</c>, <c>Luna, op. cit., p. 5</c>, <c>Luna, "Sleep", 5</c>.
/// </summary>
internal static partial class RepeatedWorks
{
    private const int LongestShortForm = 200;
    private const int LongestIbid = 80;

    // Initials and surnames of the first authors.
    private const int FirstWords = 6;

    /// <summary>Whether a note stands for the work of the note before it.</summary>
    internal static bool IsIbid(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestIbid || SameAuthor.BeginsWork(text))
            return false;
        var words = Words(text);
        return words.Count > 0
            && (
                StartsWith(words, ListWords.Ibid, at: 0)
                || (words[0] is "see" or "cf" or "vgl" or "voir" && StartsWith(words, ListWords.Ibid, at: 1))
            );
    }

    /// <summary>The earlier work that a short note names, as an index; -1 where it names none.</summary>
    /// <param name="text">The note.</param>
    /// <param name="earlier">The works before it.</param>
    internal static int Find(ReadOnlySpan<char> text, IReadOnlyList<Reference> earlier)
    {
        if (text.Length > LongestShortForm)
            return -1;
        var words = Words(text);
        var isOpCit = IsOpCit(text, words);
        var folded = words.Select(word => TextFolding.Fold(word)).ToHashSet();
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var names = earlier[i].Author.IsEmpty ? earlier[i].Editor : earlier[i].Author;
            // "Marchand No 1, supra note 1" names a decision by its title.
            if (names.IsEmpty ? !isOpCit : !TextFolding.Words(NameMatch.Surname(names[0])).All(folded.Contains))
                continue;
            if (names.IsEmpty && !HasTitleWord(folded, earlier[i].Title))
                continue;
            if (isOpCit || HasTitleWord(folded, earlier[i].Title))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// What an item has that gives only the names and the year of a work, <c>Luna 1972, p. 12</c>, <c>Luna &amp; Sol (2003), 5</c>: the
    /// year and what may be the first surname, its first words, folded; null for another item.
    /// </summary>
    internal static (IEnumerable<string> Names, int Year)? DatedForm(ReadOnlySpan<char> text)
    {
        if (!DatedFormPattern.IsMatch(text) || DatedFormPattern.Match(text.ToString()) is not { Success: true } match)
            return null;
        var words = TextFolding.Words(match.Groups["names"].Value);
        return (
            Enumerable.Range(1, words.Length).Select(count => string.Concat(words.Take(count))),
            int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
        );
    }

    [GeneratedRegex(
        @"^(?<names>(?:(?:van|von|de|der|le|la|di|du)\s)*\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,\s(?:and\s|&\s)?|\s(?:and|&|et|und|y)\s|\s)\p{Lu}[\p{L}\p{M}’'-]+){0,4}(?:\set\sal\.)?),?\s\(?(?<year>(?:1[5-9]|20)\d{2})[a-z]?\)?(?:[,:]?\s(?:pp?\.|ss?\.|S\.|ch\.|chap\.)?\s?\d[\d–, -]{0,20})?\.?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DatedFormPattern { get; }

    /// <summary>
    /// Whether a text stands for a work that was given before by words that say so, <c>Luna, op. cit., p. 5</c>, <c>supra note 5</c>, and
    /// is not the work itself.
    /// </summary>
    internal static bool IsShort(ReadOnlySpan<char> text) =>
        text.Length <= LongestShortForm && !EntryShape.HasYear(text) && IsOpCit(text, Words(text));

    /// <summary>The name that a short form begins with, folded; null if it has none.</summary>
    internal static string? OpeningName(ReadOnlySpan<char> text)
    {
        const int shortestName = 3;
        return Words(text).Find(word => word.Length >= shortestName && char.IsLetter(word[0])) is { } name ? TextFolding.Fold(name) : null;
    }

    /// <summary>The first words of a work, folded, among which are its first authors.</summary>
    internal static IEnumerable<string> Opening(string work) => TextFolding.Words(work).Take(FirstWords);

    private static bool IsOpCit(ReadOnlySpan<char> text, List<string> words) =>
        NoteNumber.IsMatch(text) || Enumerable.Range(0, words.Count).Any(i => StartsWith(words, ListWords.OpCit, i));

    // supra note 5, (n 1), (wie Anm. 3), (przyp. 4)
    [GeneratedRegex(
        @"\b[Ss]upra,?\s(?:note|nota|n)\.?\s?\d|[(\[](?:wie\s|see\s|voir\s|jak\sw\s|cit\.\s)?(?:nn?|note|nota|Anm|Fn|FN|przyp|pozn|noot|not)\.?\s\d{1,3}[)\]]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoteNumber { get; }

    /// <summary>The surname by which a full note and its entry in the bibliography are found together; null if there is none.</summary>
    internal static string? FirstSurname(Reference work) =>
        work.Author is [var first, ..] ? TextFolding.Fold(NameMatch.Surname(first)) : null;

    /// <summary>Whether a note and an entry of one author have one title; either may be followed by a subtitle or a page.</summary>
    internal static bool HaveOneTitle(Reference note, Reference listed)
    {
        const int shortestTitle = 8;
        if (note.Author.IsEmpty)
            return false;
        var (title, other) = (TextFolding.Fold(note.Title ?? ""), TextFolding.Fold(listed.Title ?? ""));
        if (title.Length > 0 && title == other)
            return true;
        return Math.Min(title.Length, other.Length) >= shortestTitle
            && (title.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(title, StringComparison.Ordinal));
    }

    /// <summary>A short form gives the first words of the title.</summary>
    private static bool HasTitleWord(HashSet<string> words, string? title)
    {
        const int firstWords = 6;
        const int longWord = 5;
        const int shortWord = 3;
        var first = TextFolding.Words(title).Take(firstWords).ToList();
        // "Ink" has no long word that would distinguish it.
        var length = first.Exists(word => word.Length >= longWord) ? longWord : shortWord;
        return first.Exists(word => word.Length >= length && words.Contains(word));
    }

    private static bool StartsWith(List<string> words, FrozenSet<string> phrases, int at)
    {
        const int longestPhrase = 3;
        for (var length = Math.Min(longestPhrase, words.Count - at); length > 0; length--)
        {
            if (phrases.Contains(string.Join(' ', words.GetRange(at, length))))
                return true;
        }

        return false;
    }

    private static List<string> Words(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && text[i] is '\'' or '’'));
            if (isLetter && start < 0)
                start = i;
            if (isLetter || start < 0)
                continue;
            words.Add(text[start..i].ToString().ToLowerInvariant());
            start = -1;
        }

        return words;
    }
}
