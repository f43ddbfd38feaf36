using Citations.Evaluation.SentenceCase;

namespace Citations.Training.SentenceCase;

/// <summary>The ways in which publishers put a title into Title Case.</summary>
internal static class Casing
{
    private const int RaisedArticles = 50;

    private static readonly HashSet<string> Prepositions =
    [
        "about",
        "after",
        "among",
        "between",
        "before",
        "during",
        "from",
        "into",
        "over",
        "through",
        "under",
        "upon",
        "with",
        "within",
        "without",
        "toward",
        "towards",
        "against",
        "across",
        "around",
        "than",
    ];

    /// <summary>
    /// A text in Title Case: mostly by APA's rule, at times with an article raised by mistake, with long prepositions or words after a
    /// hyphen in lowercase, or with every word in capitals.
    /// </summary>
    internal static string Vary(string text, Random random)
    {
        var title = TitleCaseByRule.Apply(text);
        var choice = random.Next(10);
        if (choice < 7 && random.Next(RaisedArticles) != 0)
            return title;
        var letters = title.ToCharArray();
        foreach (var (start, length) in TitleCaseByRule.Words(text))
        {
            if (start == 0)
                continue;
            if (choice < 7)
                letters[start] = text.AsSpan(start, length) is "the" ? 'T' : letters[start];
            else if (choice == 7)
                letters[start] = char.ToUpperInvariant(text[start]);
            else if (Prepositions.Contains(text.Substring(start, length)) || (choice == 8 && text[start - 1] == '-'))
                letters[start] = text[start];
        }

        return new(letters);
    }
}
