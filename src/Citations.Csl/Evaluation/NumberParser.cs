using System.Buffers;

namespace Citations.Csl;

/// <summary>
/// Takes the contents of number variables apart: numbers with letters around them, joined by hyphens, commas and ampersands (CSL 1.0.2,
/// Choose, is-numeric).
/// </summary>
internal static class NumberParser
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("-–—‑,;&");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,;&-–");

    private static readonly SearchValues<char> DigitsAndSlash = SearchValues.Create("0123456789/");

    private static readonly SearchValues<char> DigitsAndColon = SearchValues.Create("0123456789:.");

    private static readonly SearchValues<char> LowerRoman = SearchValues.Create("ivxlcdm");

    /// <summary>Whether the text is nothing but numbers, as <c>2nd</c>, <c>2, 3</c>, <c>2-4</c> and <c>D2 &amp; D3</c> are.</summary>
    internal static bool IsNumeric(string text)
    {
        if (text.Length == 0)
            return false;
        // A full stop after a range was left over from a sentence.
        if (text[^1] == '.' && text.AsSpan().ContainsAny(Joints))
            text = text[..^1];
        var isJoined = text.AsSpan().ContainsAny(Joints);
        foreach (var range in text.AsSpan().SplitAny(Joints))
        {
            var part = text.AsSpan(range).Trim();
            if (!(isJoined ? IsPart(part) : IsNumber(part)))
                return false;
        }

        return true;
    }

    /// <summary>Whether the text is one number, maybe with letters around it.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyInRange('0', '9');
        if (digits < 0)
            return IsRoman(text);
        var last = text.LastIndexOfAnyInRange('0', '9');
        return IsLetters(text[..digits]) && IsLetters(text[(last + 1)..]) && !text[digits..last].ContainsAnyExcept(DigitsAndSlash);
    }

    // One letter is a numeral where it is beside other numbers: i-xii.
    private static bool IsPart(ReadOnlySpan<char> text) => IsNumber(text) || text is ['i' or 'v' or 'x' or 'l' or 'c'];

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether the text is one number with its thousands set apart: <c>9,367,592</c>.</summary>
    internal static bool HasThousands(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(',');
        if (first is < 1 or > 3 || text[..first].ContainsAnyExceptInRange('0', '9'))
            return false;
        for (text = text[first..]; text.Length >= 4; text = text[4..])
        {
            if (text[0] != ',' || text[1..4].ContainsAnyExceptInRange('0', '9'))
                return false;
        }

        return text.IsEmpty;
    }

    /// <summary>
    /// Whether the text names more than one thing: a range, or several joined by a comma, an ampersand or the language's word for and.
    /// </summary>
    internal static bool IsPlural(string text, Locale locale)
    {
        if (HasThousands(text))
            return false;
        text = LocatorLabel.WithoutOthers(text).TrimEnd('.');
        for (var i = 1; i < text.Length; i++)
        {
            if (!Joints.Contains(text[i]))
                continue;
            // A backslash keeps a hyphen from making a range.
            if (text[i - 1] == '\\')
                continue;
            var before = text.AsSpan(0, i).TrimEnd();
            var after = text.AsSpan(i + 1).TrimStart("-–—‑ ");
            if (before.Length > 0 && after.Length > 0 && IsCounted(LastWord(before)) && IsNumberStart(after, locale))
                return true;
        }

        return HasAnd(text, " and ") || HasAnd(text, $" {locale.And} ");
    }

    /// <summary>Whether the dash at a place is between numbers of one kind, such as <c>A1-A5</c>; <c>A1-5</c> is not a range.</summary>
    internal static bool IsRange(string text, int dash)
    {
        var first = LastWord(text.AsSpan(0, dash).TrimEnd());
        return LettersBefore(first).SequenceEqual(LettersBefore(text.AsSpan(dash + 1).TrimStart("-–—‑ ")));

        static ReadOnlySpan<char> LettersBefore(ReadOnlySpan<char> number) =>
            number.IndexOfAnyInRange('0', '9') is var digit and >= 0 && IsLetters(number[..digit]) ? number[..digit] : "";
    }

    private static bool HasAnd(string text, string and) =>
        text.IndexOf(and, StringComparison.Ordinal) is var index and > 0
        && IsPart(LastWord(text.AsSpan(0, index).TrimEnd(", ")))
        && index + and.Length < text.Length;

    // A place such as 2:3 is one thing of several, though it is no number.
    private static bool IsCounted(ReadOnlySpan<char> word) =>
        IsPart(word) || (word.Length > 0 && !word.ContainsAnyExcept(DigitsAndColon) && char.IsAsciiDigit(word[0]));

    private static bool IsNumberStart(ReadOnlySpan<char> text, Locale locale)
    {
        var end = text.IndexOfAny(WordEnds);
        var word = end < 0 ? text : text[..end];
        return IsCounted(word) || word.SequenceEqual(locale.And);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOfAny(WordEnds);
        return text[(start + 1)..];
    }

    // Capitals may be anything; a single letter is not a numeral.
    private static bool IsRoman(ReadOnlySpan<char> text) => text.Length > 1 && !text.ContainsAnyExcept(LowerRoman);
}
