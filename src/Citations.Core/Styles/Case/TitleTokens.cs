namespace Citations.Styles;

/// <summary>Reads the words of a title for the tagger.</summary>
internal static class TitleTokens
{
    private static readonly System.Buffers.SearchValues<char> Brackets = System.Buffers.SearchValues.Create("()[]“”\"‘«»");

    private static readonly uint The = WordHash.Of("the");

    // A quotation of three words and more can be a title, shorter ones are terms.
    private const int FewestSpaces = 2;

    /// <summary>Reads as many words as there is room for.</summary>
    /// <returns>How many words were read.</returns>
    internal static int Read(ReadOnlySpan<char> title, CaseModel model, Span<TitleToken> tokens)
    {
        var words = new TitleWords(title);
        var (count, end) = (0, 0);
        while (count < tokens.Length && words.MoveNext())
        {
            var word = words.Word;
            var stem = WithoutPossessive(word);
            var hash = WordHash.Of(word);
            var stemHash = stem.Length == word.Length ? hash : WordHash.Of(stem);
            var gap = words.StartsSentence ? WordGap.Start : GapOf(title, end, words.Start);
            tokens[count++] = new(
                words.Start,
                word.Length,
                hash,
                stemHash,
                ShapeOf(word),
                gap,
                model.ClassOf(stem, stemHash),
                PhraseMark.None
            );
            end = words.Start + word.Length;
        }

        MarkArticles(tokens[..count]);
        NamePhrases.Mark(tokens[..count], model.Phrases);
        WordLinks.Mark(tokens[..count]);
        return count;
    }

    // Title Case lowers inner articles, so that one with a capital says something where the title follows that rule.
    private static void MarkArticles(Span<TitleToken> tokens)
    {
        var lowersSmallWords = false;
        foreach (var token in tokens)
            lowersSmallWords |= token.Shape == WordShape.Lower && FunctionWords.Contains(token.Hash);
        foreach (ref var token in tokens)
        {
            if (lowersSmallWords && token.IsOpen && token.Hash == The)
                token.Shape = WordShape.Article;
        }
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is '’' or '\'' ? word[..^2]
        : word.Length > 3 && word[^1] is '’' or '\'' ? word[..^1]
        : word;

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
            else if (char.IsDigit(c))
                digits++;
        }

        if (digits > 0)
            return upper + lower == 0 ? WordShape.Digits : WordShape.Mixed;
        if (upper == 0)
            return WordShape.Lower;
        // The article in titles that capitalise every word; as a letter (hepatitis A) it is decided like a word.
        if (word is "A")
            return WordShape.Capital;
        if (lower == 0)
            return upper == 1 ? WordShape.Letter : WordShape.Upper;
        return upper == 1 && char.IsUpper(word[0]) && !word.Contains('.') ? WordShape.Capital : WordShape.Mixed;
    }

    private static WordGap GapOf(ReadOnlySpan<char> title, int start, int end)
    {
        var between = title[start..end];
        if (between is [' '] or ['.', ' '] or ['\u00A0'])
            return WordGap.Space;
        if (between is ['-' or '‐' or '‑' or '–' or '/'])
            return WordGap.Joined;
        if (between.ContainsAny('“', '"', '«') && OpensLongQuotation(title[end..]))
            return WordGap.Quote;
        if (between.ContainsAny(',', ';'))
            return WordGap.Comma;
        return between.ContainsAny(Brackets) ? WordGap.Bracket
            : between.IsWhiteSpace() ? WordGap.Space
            : WordGap.Other;
    }

    private static bool OpensLongQuotation(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('”', '"', '»');
        return end > 0 && rest[..end].Count(' ') >= FewestSpaces;
    }
}
