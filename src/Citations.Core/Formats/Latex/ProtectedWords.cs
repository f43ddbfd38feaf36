using System.Buffers;
using System.Text;
using Citations.Styles;

namespace Citations.Formats.Latex;

/// <summary>
/// Words whose capitals a style must not change though nobody marked them: acronyms, formulas and names with a capital inside (<c>RNA</c>,
/// <c>H2O</c>, <c>rrnA</c>), and each word with a capital in titles that are in sentence case or in another language. In BibTeX they are
/// in braces, because its styles set titles in sentence case and ignore the language.
/// </summary>
internal static class ProtectedWords
{
    private const string Around = "([{\"'“”‘’.,;:?!)]}";

    // No-break spaces part words too.
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \n" + RecordMarkup.WideSpaces);

    /// <summary>The title with such words marked.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of the work; null if it is not known.</param>
    internal static string Mark(string title, string? language = null)
    {
        if (
            title.Contains(SpanTags.NoCase, StringComparison.Ordinal)
            && title.StartsWith(SpanTags.NoCase, StringComparison.Ordinal)
            && title.IndexOf(SpanTags.Close, StringComparison.Ordinal) == title.Length - SpanTags.Close.Length
        )
            return title;
        var keepsCapitals = KeepsCapitals(title, language);
        StringBuilder? text = null;
        var (copied, position) = (0, 0);
        var isMarked = title.Contains('<', StringComparison.Ordinal);
        while (position < title.Length)
        {
            var hasSpan = false;
            var end = isMarked ? EndOfWord(title, position, out hasSpan) : EndOfWord(title, position);
            if (!hasSpan)
            {
                var (start, stop) = (position, end);
                while (start < stop && Around.Contains(title[start], StringComparison.Ordinal))
                    start++;
                while (stop > start && Around.Contains(title[stop - 1], StringComparison.Ordinal))
                    stop--;
                var word = title.AsSpan(start, stop - start);
                if (NeedsProtection(word) || (keepsCapitals && IsCapital(word) && !StartsTitle(title, position)))
                {
                    text ??= new StringBuilder(title.Length + 32);
                    text.Append(title, copied, start - copied)
                        .Append(SpanTags.NoCase)
                        .Append(title, start, stop - start)
                        .Append(SpanTags.Close);
                    copied = stop;
                }
            }

            position = end + 1;
        }

        return text is null ? title : text.Append(title, copied, title.Length - copied).ToString();
    }

    /// <summary>The title without marks that <see cref="Mark"/> would set, for comparing.</summary>
    internal static string Unmark(string title) =>
        CaseSpans.Remove(title, word => NeedsProtection(word) || (IsCapital(word) && !word.ContainsAny(Spaces)));

    // In sentence case and outside English a capital within a title is that of a name, or of a noun in German.
    private static bool KeepsCapitals(string title, string? language)
    {
        if (language is { Length: > 0 } && TitleLanguage.Of(language) != TitleLanguages.English)
            return true;
        return TitleCaseDetector.HasLowercase(title) && TitleCaseDetector.Detect(title, language) == TitleLanguages.None;
    }

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && !word.Contains('<');

    // BibTeX leaves the first letter and the one after a colon.
    private static bool StartsTitle(string title, int position) => position == 0 || (position > 1 && title[position - 2] == ':');

    private static bool IsSpace(char c) => c == ' ' || Spaces.Contains(c);

    private static int EndOfWord(string title, int start) =>
        title.AsSpan(start).IndexOfAny(Spaces) is var length and >= 0 ? start + length : title.Length;

    // A space inside a tag belongs to it; what is in a span is marked already, or is not for this to change.
    private static int EndOfWord(string title, int start, out bool hasSpan)
    {
        hasSpan = false;
        var depth = 0;
        var i = start;
        for (; i < title.Length && (!IsSpace(title[i]) || depth > 0); i++)
        {
            if (title.AsSpan(i).StartsWith("<span"))
                (depth, hasSpan) = (depth + 1, true);
            else if (title.AsSpan(i).StartsWith(SpanTags.Close))
                depth--;
        }

        return i;
    }

    private static bool NeedsProtection(ReadOnlySpan<char> word)
    {
        // Only what follows the first letter can ask for it.
        if (word.Length < 2 || !word[1..].ContainsAnyExceptInRange('a', 'z') || word.ContainsAny(Spaces))
            return false;
        var (inTag, letters, opened) = (false, 0, 0);
        var (hasInner, hasUpper, hasDigit) = (false, false, false);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c == '<')
            {
                opened += i + 1 < word.Length && word[i + 1] == '/' ? -1 : 1;
                // A tag that closes what another word opened: the word is a part of marked text.
                if (opened < 0)
                    return false;
                inTag = true;
            }

            if (c == '>')
                inTag = false;
            if (inTag || c == '>')
                continue;
            if (c is '-' or '/' or '–' or '’')
                letters = 0;
            if (char.IsDigit(c))
                hasDigit = true;
            if (!char.IsLetter(c))
                continue;
            hasInner |= char.IsUpper(c) && letters > 0;
            hasUpper |= char.IsUpper(c);
            letters++;
        }

        return opened == 0 && (hasInner || (hasUpper && hasDigit));
    }
}
