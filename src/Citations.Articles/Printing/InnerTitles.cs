using System.Text.RegularExpressions;

namespace Citations.Articles.Printing;

/// <summary>
/// The titles that are italic inside the brackets and the notes of an entry: the work under review, the journal of a retraction or a
/// reprint, and the "et seq." of a statute (APA 7, sections 10.1 to 10.7 and 11.5).
/// </summary>
internal static partial class InnerTitles
{
    private static readonly Regex[] Patterns = [Reviewed, Retraction, ReprintedArticle, ReprintedBook, EtSeq, History];

    internal static IEnumerable<SourceSpan> In(string text) =>
        Patterns
            .Select(pattern => pattern.Match(text))
            .SelectMany(match => match.Groups.Values)
            .Where(part => part.Success && part.Name is "work" or "volume")
            .Select(part => new SourceSpan(part.Index, part.Length));

    // Episodes are in quotation marks.
    [GeneratedRegex(
        @"\[Review of the (?:[\p{L}-]+ ){0,3}?(?:book|film|movie|album|novel|play|musical|opera|documentary|exhibition|series|game|podcast|software|app)s?\s(?<work>[\p{Lu}\p{Lt}\p{Lo}\d][^\[\]“”]{1,300}?)(?=,\s(?:by|edited by|directed by|ed\.)\s|\])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Reviewed { get; }

    [GeneratedRegex(
        @"\(Retraction published (?:1[89]|20)\d\d(?:, \p{Lu}\p{L}+(?: \d{1,2})?)?, (?<work>\p{Lu}[^\[\]()]{1,120}?), (?<volume>\d{1,4})(?=[\[,)(])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Retraction { get; }

    [GeneratedRegex(
        @"\(Reprinted from “[^“”]{2,300}[,?!]” (?:1[89]|20)\d\d(?:, \p{Lu}\p{L}+(?: \d{1,2})?)?, (?<work>\p{Lu}[^\[\]()]{1,120}?), (?<volume>\d{1,4})(?=[\[,)(])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ReprintedArticle { get; }

    [GeneratedRegex(@"\(Reprinted from (?<work>\p{Lu}[^\[\]()“”]{1,200}?)(?=, pp?\. \d|, by \p{Lu}\. )", RegexOptions.CultureInvariant)]
    private static partial Regex ReprintedBook { get; }

    [GeneratedRegex(@"§{1,2}\s?[\w.–-]+(?:\([\w]+\))*\s(?<work>et seq\.)", RegexOptions.CultureInvariant)]
    private static partial Regex EtSeq { get; }

    // Mole v. Vole, 563 F. Supp. 322 (D. Kan. 1981), aff'd, 727 F.2d 888 (10th Cir. 1984).
    [GeneratedRegex(@"\d{4}\), (?<work>(?:aff|rev)['’]d|cert\. denied|overruled by)[, ]", RegexOptions.CultureInvariant)]
    private static partial Regex History { get; }
}
