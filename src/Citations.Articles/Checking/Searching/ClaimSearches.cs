using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Rules;
using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles.Checking.Searching;

/// <summary>
/// Searches for the works of claims without a citation that name the journal of a study: "A recent study, published in the journal Brain,
/// has found …". A record is a candidate if it is of that journal and most words of its title are in the article.
/// </summary>
internal static partial class ClaimSearches
{
    /// <summary>An article names few studies so; more would be a list.</summary>
    private const int MostClaims = 10;

    private const int LongestQuery = 400;
    private const int LeastShared = 4;
    private const int ContentWord = 4;

    /// <summary>The part of a word that its forms share: dyskinesia, dyskinetic.</summary>
    private const int Stem = 6;

    internal static async Task<IReadOnlyDictionary<SourceSpan, ClaimCandidate>> FindAsync(
        Article article,
        IReferenceFinder finder,
        CancellationToken cancellationToken
    )
    {
        Dictionary<SourceSpan, ClaimCandidate> candidates = [];
        HashSet<string>? stems = null;
        foreach (var (claim, paragraph) in ClaimRule.Find(article, CitationLinker.Link(article)).Take(MostClaims))
        {
            var text = article.Document.Text;
            if (Journal.Match(claim.In(text).ToString()) is not { Success: true } match)
                continue;
            stems ??= [.. TextFolding.Words(text).Where(word => word.Length >= ContentWord).Select(StemOf)];
            var found = await finder
                .FindAsync(Query(article.Document, SourceSpan.FromBounds(claim.Start, paragraph.End)), cancellationToken)
                .ConfigureAwait(false);
            var best = found
                .Candidates.Select(candidate => candidate.Record)
                .Where(record =>
                    record.ContainerTitle is { } container && ContainerMatch.AreSame(match.Groups["name"].Value.Trim(), container)
                )
                .Select(record => Weigh(record, stems))
                .Where(candidate => candidate.SharedWords >= LeastShared && candidate.SharedWords * 2 > candidate.TitleWords)
                .OrderByDescending(candidate => (double)candidate.SharedWords / candidate.TitleWords)
                .FirstOrDefault();
            if (best is not null)
                candidates[claim] = best;
        }

        return candidates;
    }

    /// <summary>The sentence says who and where; what the article is about is in its title and in what follows.</summary>
    private static string Query(ArticleDocument document, SourceSpan claim)
    {
        var title =
            document.Metadata.Title
            ?? document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading)?.Span.In(document.Text).ToString();
        return TextStart.Of($"{title} {claim.In(document.Text)}".Trim(), LongestQuery);
    }

    private static ClaimCandidate Weigh(Reference record, HashSet<string> stems)
    {
        string[] words = [.. TextFolding.Words(record.Title).Where(word => word.Length >= ContentWord).Select(StemOf).Distinct()];
        return new(record, words.Count(stems.Contains), words.Length);
    }

    private static string StemOf(string word) => word.Length <= Stem ? word : word[..Stem];

    [GeneratedRegex(
        @"\b(?:published|appeared|appearing)\sin\s(?:the\s)?(?:[a-z-]{1,20}\s){0,2}(?<name>\p{Lu}[\p{L}&' -]{2,80}?)(?:[,.;:)]|\s(?:has|have|had|found|finds?|shows?|showed|suggests?|suggested|reveals?|in)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Journal { get; }
}
