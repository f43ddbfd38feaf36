namespace Citations.Styles;

/// <summary>
/// Gives the first word of a subtitle its capital in titles that are in sentence case already: <c>Sleep in moles: a review</c> (APA 7,
/// section 6.17; R3.1). Other languages keep it small, and so do symbols and names that begin so: p values, mRNA, iPhone.
/// </summary>
internal static class SubtitleCase
{
    /// <summary>The title with the capitals.</summary>
    /// <param name="title">The title, with or without CSL's markup.</param>
    /// <param name="language">The language of the work; null where it is not known.</param>
    internal static string Raise(string title, string? language)
    {
        if (!title.Contains(": ", StringComparison.Ordinal) && !title.Contains("? ", StringComparison.Ordinal))
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

    private static bool IsAfterMark(string title, int start) => start > 2 && title[start - 1] == ' ' && title[start - 2] is ':' or '?';

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
