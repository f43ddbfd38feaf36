namespace Citations.Styles;

/// <summary>Tells a title in Title Case from one in sentence case, and an English one from others.</summary>
internal static class TitleCaseDetector
{
    // Fewer capitals can be a name (Doctor Fake News), unless each is surely a common word.
    private const int FewestCapitals = 3;

    /// <summary>Whether a title is English and in Title Case beyond doubt.</summary>
    internal static bool IsTitleCase(string title, string? language)
    {
        if (language is not null && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return false;
        var (capitals, lowercase, common, isEnglish) = (0, 0, 0, language is not null);
        var words = new TitleWords(title);
        while (words.MoveNext())
        {
            var word = words.Word;
            if (char.IsLower(word[0]))
            {
                var isSmall = FunctionWords.Classify(word, out var provesEnglish, out var provesForeign);
                if (provesForeign) return false;
                isEnglish |= provesEnglish;
                // Small words say nothing of the case, and neither does what follows a hyphen.
                if (word.Length > 3 && !words.IsJoined && !word.ContainsAnyInRange('A', 'Z') && !isSmall) lowercase++;
            }
            else if (char.IsUpper(word[0]) && !words.StartsSentence && word.Length > 1 && char.IsLower(word[1]))
            {
                capitals++;
                if (!CommonWords.Contains(word) || ProperNouns.Contains(word)) continue;
                common++;
                isEnglish = true;
            }

            // Sentence case shows soon, and most titles have it.
            if (lowercase > 2) return false;
        }

        // Who protects some words means the others to change (R3.2).
        if (title.Contains("<span class=\"nocase\">", StringComparison.Ordinal)) return capitals > 0 && lowercase <= capitals;
        return isEnglish && common > 0 && (capitals >= FewestCapitals ? lowercase * 6 <= capitals : common == capitals && lowercase == 0);
    }

    /// <summary>Whether a title has a word in lowercase that Title Case would have raised.</summary>
    internal static bool HasLowercase(string title)
    {
        var words = new TitleWords(title);
        while (words.MoveNext())
        {
            if (char.IsLower(words.Word[0]) && words.Word.Length > 3 && !FunctionWords.IsEnglish(words.Word)) return true;
        }

        return false;
    }
}
