using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0205: a source that should be cited only in the text is listed: a work that the text cites through another, as if it had been read
/// (APA 7, section 8.6), and a personal communication (section 8.9).
/// </summary>
internal static partial class SecondaryCitationRule
{
    internal static readonly DiagnosticDescriptor Listed = new(
        "CIT0205",
        "A source that should be cited only in the text is listed",
        DiagnosticSeverity.Information,
        "The text cites the work as cited in another, and the list has both. The list gives the work that was read; if the original was read too, it is cited itself (APA 7, section 8.6). A personal communication cannot be looked up; it is cited in the text and not listed (section 8.9)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var read = examined.Links.Where(link => link.IsLinked).Select(link => link.Entry!.Id).ToHashSet();
        return examined
            .Links.Where(link => link is { Citation.IsSecondary: true, Entry: { } entry } && !read.Contains(entry.Id))
            .DistinctBy(link => link.Entry!.Id)
            .Select(link =>
                Listed.At(
                    $"{Wording.Citation(link.Citation)} is cited only through another work, but {Wording.Entry(link.Entry!)} is listed.",
                    link.Citation.Span,
                    "Cite the work itself if it was read; if not, remove the entry."
                )
            )
            .Concat(Communications(examined));
    }

    private static IEnumerable<Diagnostic> Communications(ExaminedArticle examined) =>
        !examined.Style.IsApa()
            ? []
            : examined.Article.Entries
                .Where(entry => entry.Kind == EntryKind.Listed && IsPersonalCommunication(entry))
                .Select(entry =>
                    Listed.At(
                        "A personal communication is listed; it is cited only in the text (APA 7, section 8.9).",
                        entry.Span,
                        "Remove the entry; in the text give the initials, the surname, “personal communication” and the day."
                    )
                );

    /// <summary>Whether an entry is of a conversation, a letter or a message that nobody else can read.</summary>
    internal static bool IsPersonalCommunication(ReferenceEntry entry) =>
        entry.Library is null && entry.Text.Length < LongestCommunication && Communication.IsMatch(entry.Text);

    private const int LongestCommunication = 240;

    // Letters and interviews that an archive or a site keeps have their place after these words.
    [GeneratedRegex(
        @"(?:[.,]|\))\s[\[(]?(?:[Pp]ersonal|[Pp]rivate)\s(?:communication|correspondence|conversation|interview|e-?mail|letter)(?:\s(?:with|to|by)\s[^\[\]()]{1,60}?)?[\])]?"
            + @"(?:[.,]?\s\(?(?:\d{1,2}\s)?(?:\p{Lu}\p{L}{2,8}\.?\s)?(?:\d{1,2},\s)?(?:19|20)\d\d\)?)?\.?$"
            + @"|^[^()]{3,80}\s\([Pp]ersonal\scommunication,[^()]{4,40}\)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Communication { get; }
}
