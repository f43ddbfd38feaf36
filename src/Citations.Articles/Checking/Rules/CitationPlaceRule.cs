using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0232, CIT0233: a citation whose names belong to the sentence, or that is after its period; a quotation whose citation has no
/// page.
/// </summary>
internal static partial class CitationPlaceRule
{
    internal static readonly DiagnosticDescriptor Place = new(
        "CIT0232",
        "A citation is in the wrong position in its sentence",
        DiagnosticSeverity.Information,
        "If the authors are a part of the sentence, only the year is in parentheses: Mole (2015) showed (APA 7, section 8.11). A citation in parentheses comes before the period of its sentence."
    );

    internal static readonly DiagnosticDescriptor Quotation = new(
        "CIT0233",
        "A quotation has no page",
        DiagnosticSeverity.Information,
        "The citation of a quotation gives its page, or its paragraph where the work has no pages (APA 7, section 8.13)."
    );

    private const int LongestBefore = 600;
    private const int FewestQuotedWords = 6;

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (!examined.Style.IsApa())
            yield break;
        var text = examined.Article.Document.Text;
        var places = examined.Article.Paragraphs;
        var next = 0;
        foreach (var link in examined.Links)
        {
            var citation = link.Citation;
            if (
                link is not { Kind: LinkKind.Exact, Entry: { } entry }
                || citation is not { Form: CitationForm.Parenthetical or CitationForm.Narrative, Year: not null, Prefix: null }
            )
                continue;
            while (next < places.Count && places[next].End <= citation.Span.Start)
                next++;
            if (next == places.Count || places[next].Start > citation.Span.Start)
                continue;
            var (start, end) = (citation.Span.Start, citation.Span.End);
            var from = Math.Max(places[next].Start, start - LongestBefore);
            var before = text.Substring(from, start - from);
            var after = text.AsSpan(end..places[next].End);
            if (citation.Form == CitationForm.Narrative)
            {
                var sentence = after[..Math.Min(after.Length, LongestBefore)].ToString();
                if (QuotedAfter.Match(sentence) is { Success: true } said && LacksPage(citation, entry, said))
                    yield return NoPage(citation, said);
                continue;
            }

            // The parentheses hold only this citation.
            if (before is not [.., '('] || after is not [')', ..])
                continue;
            if (IsPartOfSentence(before.AsSpan(..^1), after[1..]))
                yield return Place.At(
                    $"{Wording.Citation(citation)} is a part of the sentence but is in parentheses (APA 7, section 8.11).",
                    citation.Span,
                    $"Write {Wording.Citation(citation)}."
                );
            else if (SentenceEnd.IsMatch(before) && after is [_, '.', ..])
                yield return Place.At(
                    $"{Wording.Citation(citation)} comes after the period of its sentence (APA 7, section 8.11).",
                    citation.Span,
                    "Remove the period before the citation."
                );
            else if (Quoted.Match(before) is { Success: true } quoted && LacksPage(citation, entry, quoted))
                yield return NoPage(citation, quoted);
        }
    }

    private static bool LacksPage(InTextCitation citation, ReferenceEntry entry, Match quoted) =>
        citation.Locator is null
        && HasPages(entry.Reference.Type)
        // A letter or a diary, described in brackets, has none.
        && !entry.Text.Contains(" [", StringComparison.Ordinal)
        && Words.Count(quoted.Groups["words"].Value) >= FewestQuotedWords
        // A title in quotation marks is not a quotation.
        && !entry.Text.Contains(quoted.Groups["words"].Value.TrimEnd(',', '.'), StringComparison.OrdinalIgnoreCase);

    private static Diagnostic NoPage(InTextCitation citation, Match quoted) =>
        Quotation.At(
            $"The citation of {Wording.Quote(quoted.Groups["words"].Value)} gives no page (APA 7, section 8.13).",
            citation.Span,
            "Add the page of the quotation, or its paragraph."
        );

    /// <summary>Films, songs and posts have a time stamp or nothing.</summary>
    private static bool HasPages(ReferenceType type) =>
        type
            is ReferenceType.Book
                or ReferenceType.Chapter
                or ReferenceType.ArticleJournal
                or ReferenceType.ArticleMagazine
                or ReferenceType.ArticleNewspaper
                or ReferenceType.Report
                or ReferenceType.Thesis;

    /// <summary>"as shown by (Mole, 2015)", and a sentence of which the citation is the subject.</summary>
    private static bool IsPartOfSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        Preposition.IsMatch(before) || (StartOfSentence.IsMatch(before) && Verb.IsMatch(after));

    [GeneratedRegex(@"\b(?:by|according\sto|from|with|see(?:\salso)?)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition { get; }

    [GeneratedRegex(@"(?:^|[.?!][”""]?\s)$", RegexOptions.CultureInvariant)]
    private static partial Regex StartOfSentence { get; }

    [GeneratedRegex(@"^\s(?:\p{Ll}{2,}ed|found|showed|shows|finds|argues|says|said|writes|wrote|reports|saw|held|holds|gave|gives|has|have|was|is|were|are|also)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Verb { get; }

    [GeneratedRegex(@"(?<!\b(?:etc|al|Inc|Ltd|Co|Jr|Sr|vs|cf|ca|approx|\p{L}\.\p{L}))(?<=[\p{L}\p{M})”""])\.[”""]?\s\($", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"[“""](?<words>[^“”""]{20,500})[”""][.,]?\s\($", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted { get; }

    // "Mole (2010) wrote that “…”", in the sentence of the citation, where no parentheses follow.
    [GeneratedRegex(
        @"^\s\p{Ll}[^.?!;()“”""]{0,60}[“""](?<words>[^“”""()]{20,500})[”""](?![.,]?\s?\()(?=[.,;]?(?:\s|$))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex QuotedAfter { get; }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }
}
