namespace Citations.Styles;

/// <summary>Distinguishes a title in Title Case from one in sentence case, and decides which language's rules it follows.</summary>
internal static class TitleCaseDetector
{
    // Fewer capitals can be a name, unless each is surely a common word, or a small word in lowercase is among them.
    private const int FewestCapitals = 3;

    // Shorter words are in names of a few words (Doctor Fake News).
    private const int LongWord = 5;

    private static readonly string[] LatinEndings = ["i", "ae", "us", "um", "a", "is", "ens", "oides"];

    // Only Title Case has a capital on them: Data With Errors.
    private const int LongSmallWord = 4;

    // Dictionaries have the epithets of many species, as rare words.
    private const int RareWord = 1;

    // One word in lowercase among so many capitals is an oversight.
    private const int CapitalsForEachLowercase = 6;

    // Small words that no name has with a capital, and that Title Case raises: This Is America.
    private static readonly string[] Raised = ["Is", "Are", "Be", "Was", "Were", "Do", "Does", "Can", "Its", "Our", "My", "Who", "How", "Not"];

    /// <summary>The language whose sentence case a title in Title Case is to be set in; none if it is to stay as it is.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of the work; null if it is not known.</param>
    /// <param name="isSentence">Whether the work is of a type whose titles say something, so that a short one is not taken for a name:
    /// Sleep Loss as the title of an article.</param>
    internal static TitleLanguages Detect(string title, string? language, bool isSentence = false)
    {
        var given = TitleLanguage.Of(language);
        if (language is { Length: > 0 } && given != TitleLanguages.English && !TitleLanguage.HasOwnRules(given))
            return TitleLanguages.None;
        var (capitals, lowercase, common, isShort, small) = (0, 0, 0, false, TitleLanguages.None);
        var hasSmallCapital = false;
        var model = CaseModel.Default;
        var words = new TitleWords(title);
        var followsCapital = false;
        while (words.MoveNext())
        {
            var word = words.Word;
            if (char.IsLower(word[0]))
            {
                var languages = FunctionWords.Of(word);
                small |= languages;
                // Small words say nothing about the case, and neither does what follows a hyphen or names a species.
                var tells = word.Length > 3 && !words.IsJoined && !word.ContainsAnyInRange('A', 'Z') && languages == TitleLanguages.None;
                if (tells && !(followsCapital && MayNameSpecies(word)))
                    lowercase++;
            }
            // A quotation begins with a capital in either case.
            else if (
                char.IsUpper(word[0])
                && !words.StartsSentence
                && word.Length > 1
                && char.IsLower(word[1])
                && !(words.Start > 0 && title[words.Start - 1] is '“' or '"' or '„' or '«')
            )
            {
                capitals++;
                isShort |= word.Length < LongWord && !isSentence;
                hasSmallCapital |= word.Length >= LongSmallWord ? FunctionWords.IsEnglish(word) : isSentence && IsRaised(word);
                if (model.ClassOf(word).IsCommon)
                    common++;
            }

            followsCapital = char.IsUpper(word[0]);
            // Sentence case shows soon, and most titles have it.
            if (lowercase > 2 && given is TitleLanguages.None or TitleLanguages.English)
                return TitleLanguages.None;
        }

        if (given == TitleLanguages.None)
            given = LanguageOf(title, small, common, hasSmallCapital);
        // Who protects some words means the others to change (R3.2).
        if (title.Contains(SpanTags.NoCase, StringComparison.Ordinal))
            return capitals > 0 && lowercase <= capitals ? given : TitleLanguages.None;
        if (capitals < FewestCapitals)
        {
            var isSure =
                lowercase == 0
                && given == TitleLanguages.English
                && (hasSmallCapital || small.HasFlag(TitleLanguages.English) ? common > 0 : common > 0 && common == capitals && !isShort);
            return isSure ? given : TitleLanguages.None;
        }

        return lowercase * CapitalsForEachLowercase <= capitals && (common > 0 || given != TitleLanguages.English)
            ? given
            : TitleLanguages.None;
    }

    private static bool IsRaised(ReadOnlySpan<char> word)
    {
        foreach (var raised in Raised)
        {
            if (word.SequenceEqual(raised))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a word may be the second of a Latin name, as in Chlamydomonas reinhardtii: no usual English word, with a Latin ending.
    /// </summary>
    private static bool MayNameSpecies(ReadOnlySpan<char> word)
    {
        if (CaseModel.Default.ClassOf(word).Lower > RareWord)
            return false;
        foreach (var ending in LatinEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }

        return false;
    }

    /// <summary>Whether a title in sentence case shows it: it has words in lowercase that Title Case would have raised.</summary>
    internal static bool HasLowercase(string title)
    {
        var words = new TitleWords(title);
        while (words.MoveNext())
        {
            if (char.IsLower(words.Word[0]) && words.Word.Length > 3 && FunctionWords.Of(words.Word) == TitleLanguages.None)
                return true;
        }

        return false;
    }

    private static TitleLanguages LanguageOf(string title, TitleLanguages small, int common, bool hasSmallCapital)
    {
        // Words that only English has among its small ones, or none but common English words, need no counting.
        if (small == TitleLanguages.English || (small == TitleLanguages.None && common > 0))
            return TitleLanguages.English;
        var guess = TitleLanguage.Guess(title);
        // "In" and "of" are Dutch too: where no language has more small words than another, the other words decide.
        if (guess == TitleLanguages.None && (hasSmallCapital || small.HasFlag(TitleLanguages.English)) && common > 0)
            return TitleLanguages.English;
        return guess == TitleLanguages.English || TitleLanguage.HasOwnRules(guess) ? guess : TitleLanguages.None;
    }
}
