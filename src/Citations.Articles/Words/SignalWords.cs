namespace Citations.Articles.Words;

/// <summary>The words before a work that send the reader to it, as alternatives of a pattern.</summary>
internal static class SignalWords
{
    /// <summary>The forms of English notes: "See", "but see also", "see, e.g.,".</summary>
    internal const string See = @"(?:[Bb]ut\s)?[Ss]ee(?:,?\s(?:also|e\.?\s?g\.?|for\sexample|for\sinstance|especially|generally))?(?:,\se\.?g\.?)?";
}
