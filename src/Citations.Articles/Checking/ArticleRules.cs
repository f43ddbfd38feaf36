namespace Citations.Articles;

/// <summary>A rule that looks at a whole article and its links.</summary>
internal delegate IEnumerable<Diagnostic> ArticleRule(Article article, EquatableArray<CitationLink> links);

/// <summary>The rules for articles.</summary>
internal static class ArticleRules
{
    internal static IReadOnlyList<ArticleRule> All { get; } =
    [
        NotListedRule.Check,
        NotCitedRule.Check,
        LinkSlipRule.Check,
        ClaimRule.Check,
        TrialRule.Check,
    ];
}
