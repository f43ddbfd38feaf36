using System.Buffers;

namespace Citations.Styles;

/// <summary>
/// Gives the first word of a subtitle its capital in titles that are in sentence case already: <c>Sleep in moles: a review</c> (APA 7,
/// section 6.17; R3.1). Other languages keep it small, and so do symbols and names that begin so: p values, mRNA, iPhone.
/// </summary>
internal static class SubtitleCase
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(":?.");
    private static readonly string[] Parts = ["Part", "Pt.", "Volume", "Vol.", "Book", "Chapter", "Study", "Experiment"];

    /// <summary>The title with the capitals.</summary>
    /// <param name="title">The title, with or without CSL's markup.</param>
    /// <param name="language">The language of the work; null if it is not known.</param>
    internal static string Raise(string title, string? language)
    {
        if (!title.AsSpan().ContainsAny(Marks))
            return title;
        char[]? raised = null;
        var words = new TitleWords(title);
        while (words.MoveNext())
        {
            if (!words.StartsSentence || !IsAfterMark(title, words.Start) || !IsPlain(words.Word))
                continue;
            if (raised is null && !IsEnglish(title, language))
                return title;
            raised ??= title.ToCharArray();
            raised[words.Start] = char.ToUpperInvariant(raised[words.Start]);
        }

        return raised is null ? title : new(raised);
    }

    private static bool IsAfterMark(string title, int start) =>
        start > 2 && title[start - 1] == ' ' && (title[start - 2] is ':' or '?' || IsAfterPart(title.AsSpan(0, start - 1)));

    // "Part 2. Brine": the number of a part, and then its title.
    private static bool IsAfterPart(ReadOnlySpan<char> before)
    {
        if (before is not [.., '.'])
            return false;
        before = before[..^1];
        var number = before[(before.LastIndexOf(' ') + 1)..];
        if (number.IsEmpty || (number.ContainsAnyExceptInRange('0', '9') && number.ContainsAnyExcept("IVX")))
            return false;
        before = before[..^number.Length].TrimEnd(' ');
        foreach (var part in Parts)
        {
            if (before.EndsWith(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return word[0] == 'a';
        foreach (var letter in word)
        {
            if (!char.IsLower(letter))
                return false;
        }

        return true;
    }

    private static bool IsEnglish(string title, string? language) =>
        language is { Length: > 0 }
            ? TitleLanguage.Of(language) == TitleLanguages.English
            : TitleLanguage.Guess(title) is TitleLanguages.English or TitleLanguages.None;
}
