using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Rules;

namespace Citations.Articles.Checking;

/// <summary>A rule that looks at a whole article and its links.</summary>
internal delegate IEnumerable<Diagnostic> ArticleRule(ExaminedArticle examined);

/// <summary>The rules for articles.</summary>
internal static class ArticleRules
{
    internal static IReadOnlyList<ArticleRule> All { get; } =
    [
        NotListedRule.Check,
        NotCitedRule.Check,
        UncheckedKeysRule.Check,
        PlaceholderRule.Check,
        NumberedNamesRule.Check,
        BackwardNumbersRule.Check,
        CitationTargetRule.Check,
        NoteRule.Check,
        SecondaryCitationRule.Check,
        LinkSlipRule.Check,
        CitationNamesRule.Check,
        EtAlFormRule.Check,
        CitationPagesRule.Check,
        CitationOrderRule.Check,
        DateCommaRule.Check,
        CitationPlaceRule.Check,
        CitationMarksRule.Check,
        CitationInitialsRule.Check,
        AbbreviationRule.Check,
        PagesOutsideRule.Check,
        OtherSystemRule.Check,
        DuplicateRule.Check,
        SharedDoiRule.Check,
        ListOrderRule.Check,
        YearLetterRule.Check,
        EntryNumberRule.Check,
        ListFormRule.Check,
        BrokenEntryRule.Check,
        ClaimRule.Check,
        TrialRule.Check,
    ];
}
