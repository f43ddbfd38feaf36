namespace Citations.Styles;

/// <summary>One word of a title as the tagger sees it.</summary>
/// <param name="Start">Where the word begins in the title.</param>
/// <param name="Length">Its length.</param>
/// <param name="Hash">The hash of the whole word.</param>
/// <param name="Stem">The hash of the word without a possessive ending.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Gap">The text before it.</param>
/// <param name="Class">What dictionaries say about it.</param>
/// <param name="Phrase">What a name of several words that it belongs to says about it.</param>
/// <param name="Link">What links it to the word of weight before it.</param>
internal record struct TitleToken(
    int Start,
    int Length,
    uint Hash,
    uint Stem,
    WordShape Shape,
    WordGap Gap,
    WordClass Class,
    PhraseMark Phrase,
    WordLink Link = WordLink.Space
)
{
    /// <summary>Whether the word has a possessive ending.</summary>
    internal readonly bool IsPossessive => Hash != Stem;

    /// <summary>Whether nothing but the style decides on its capital: it is written with one and starts no sentence.</summary>
    internal readonly bool IsOpen => Shape is WordShape.Capital or WordShape.Article && Gap != WordGap.Start;
}
