using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.InText;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0401: a sentence that says what studies found, in a paragraph without a citation. A sentence that
/// continues an earlier claim ("the same study") is not one.
/// </summary>
internal static partial class ClaimRule
{
    internal static readonly DiagnosticDescriptor Uncited = new(
        "CIT0401",
        "A claim has no citation",
        DiagnosticSeverity.Warning,
        "A sentence says what studies found, but its paragraph has no citation. A sentence that continues an earlier claim (\"the same study\") is not reported. If the sentence names a journal and a search found a work of that journal, the work is offered with its evidence; it is never inserted."
    );

    private const int LongestParagraph = 20_000;

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        foreach (var (claim, _) in Find(examined.Article, examined.Links))
        {
            var words = Shorten(claim.In(examined.Article.Document.Text).ToString());
            yield return examined.Claims.GetValueOrDefault(claim) is { } candidate
                ? Uncited.At(
                    $"“{words}” has no citation in its paragraph; it may be {Work(candidate.Record)}: the sentence names {candidate.Record.ContainerTitle}, and {Wording.Number(candidate.SharedWords)} of {Wording.Number(candidate.TitleWords)} words of its title occur in the text.",
                    claim,
                    "Cite the work; the work named here is a guess."
                )
                : Uncited.At($"“{words}” has no citation in its paragraph.", claim, "Cite the work.");
        }
    }

    private static string Work(Reference record) => $"{Wording.Work(record)}{(record.Doi is { } doi ? $", {doi}" : "")}";

    /// <summary>The claims of paragraphs without a citation, each with its paragraph.</summary>
    internal static IEnumerable<(SourceSpan Claim, SourceSpan Paragraph)> Find(Article article, EquatableArray<CitationLink> links)
    {
        var text = article.Document.Text;
        var next = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            while (next < links.Count && links[next].Citation.Span.Start < paragraph.Start)
                next++;
            var isCited = next < links.Count && links[next].Citation.Span.Start < paragraph.End;
            var words = paragraph.In(text)[..Math.Min(paragraph.Length, LongestParagraph)].ToString();
            if (isCited || Identified.IsMatch(words))
                continue;
            if (ClaimIn(words) is { } claim)
                yield return (new(paragraph.Start + claim.Start, claim.Length), paragraph);
        }
    }

    /// <summary>The first words of a paragraph that name studies and say what they found.</summary>
    private static SourceSpan? ClaimIn(string words)
    {
        for (var studies = Studies.Match(words); studies.Success; studies = studies.NextMatch())
        {
            var found = Found.Match(words, studies.Index + studies.Length);
            if (found.Success)
                return SourceSpan.FromBounds(studies.Index, found.Index + found.Length);
        }

        return null;
    }

    private static string Shorten(string claim)
    {
        const int longest = 100;
        var text = string.Join(' ', claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= longest ? text : text[..longest].TrimEnd() + "…";
    }

    private const string Others =
        @"[Tt]he|[Tt]h[ei]s[e]?|[Tt]hat|[Tt]hose|[Oo]ur|[Mm]y|same|[Ii]ts|[Tt]heir";

    private const string Determiner =
        @"[Aa]n?|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]everal|[Mm]any|[Ss]ome|[Nn]umerous|[Mm]ultiple|[Vv]arious|[Oo]ther|[Rr]ecent|[Nn]ew"
        + @"|[Nn]ewer|[Ee]merging|[Cc]urrent|[Gg]rowing|[Pp]revious|[Pp]rior|[Pp]ast|[Ee]arly|[Ee]arlier|[Pp]reliminary|[Ll]andmark"
        + @"|[Gg]roundbreaking|[Cc]linical|[Ss]cientific|[Ee]xtensive|[Mm]ounting|[Ss]trong|[Ll]arge|[Pp]ublished|[0-9]+";

    private const string Noun =
        @"[Ss]tud(?:y|ies)|[Rr]esearch|(?:[Cc]linical\s)?[Tt]rials?|[Ee]vidence|[Mm]eta-analys[ei]s|[Ss]ystematic\sreviews?|[Ff]indings"
        + @"|[Ee]xperiments?|[Ss]urveys?";

    private const string Verb =
        @"suggest(?:s|ed)?|indicat(?:e|es|ed)|show(?:s|ed|n)?|f(?:ind|inds|ound)(?=\s(?:that|a|an|no|the|evidence|little|significant))"
        + @"|demonstrat(?:e|es|ed)|reveal(?:s|ed)?|report(?:s|ed)|conclud(?:e|es|ed)|confirm(?:s|ed)?|uncover(?:s|ed)?|establish(?:es|ed)"
        + @"|discovered|supports?|prov(?:e|es|ed|en)";

    [GeneratedRegex(
        @"(?<!\b(?:" + Others + @")\s(?:\w+\s)?)\b(?:(?:" + Determiner + @")\s(?:[\w-]+\s){0,4}?)?(?:" + Noun + @")\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Studies { get; }

    // What a study would or may show is not a claim.
    [GeneratedRegex(
        @"\G(?:(?!\b(?:would|could|might|should|will|may|must)\b)[^.!?;]){0,160}?\b(?:" + Verb + @")\b[^.!?]{0,200}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Found { get; }

    /// <summary>A paragraph that gives a DOI or an address names its source.</summary>
    [GeneratedRegex(@"\b10\.\d{4,9}/|https?://", RegexOptions.CultureInvariant)]
    private static partial Regex Identified { get; }
}
