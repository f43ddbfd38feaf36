using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Form;
using Citations.Articles.Checking.Rules;

namespace Citations.Articles.Checking;

/// <summary>A rule that looks at one entry and its record.</summary>
internal delegate IEnumerable<Diagnostic> EntryRule(ExaminedEntry entry);

/// <summary>The rules for entries, in the order in which their findings are reported.</summary>
internal static class EntryRules
{
    /// <summary>
    /// The rules for entries of a kind: of a link nothing but its identifier is known; how a library is printed is its style's business.
    /// </summary>
    internal static IReadOnlyList<EntryRule> For(EntryKind kind) =>
        kind switch
        {
            EntryKind.Link => OfLinks,
            EntryKind.Library => OfLibraries,
            _ => All,
        };

    private static IReadOnlyList<EntryRule> Typography { get; } =
    [
        AuthorListStyleRule.Check,
        RangeDashRule.Check,
        VolumeItalicsRule.Check,
        TitleCaseRule.Check,
        FormRule.Check,
        LeftOutRule.Check,
        ItalicsRule.Check,
        OtherStyleRule.Check,
    ];

    private static IReadOnlyList<EntryRule> All { get; } =
    [
        UnreadEntryRule.Check,
        RegistrationRule.Check,
        SearchRule.Check,
        WrongWorkRule.Check,
        RetractionRule.Check,
        VersionRule.Check,
        AuthorRule.Check,
        AuthorDetailRule.Check,
        YearRule.Check,
        FutureYearRule.Check,
        TitleRule.Check,
        ContainerRule.Check,
        PreprintContainerRule.Check,
        VolumeRule.Check,
        IssueRule.Check,
        PagesRule.Check,
        BackwardPagesRule.Check,
        IncompleteEntryRule.Check,
        EntryRemnantRule.Check,
        DoiRule.Check,
        DoiCheckRule.Check,
        DoiHyphenRule.Check,
        AddressRule.Check,
        TrackingRule.Check,
        AuthorListStyleRule.Check,
        RangeDashRule.Check,
        VolumeItalicsRule.Check,
        DoiLinkRule.Check,
        DoubleAddressRule.Check,
        TitleCaseRule.Check,
        FormRule.Check,
        LeftOutRule.Check,
        ItalicsRule.Check,
        OtherStyleRule.Check,
    ];

    private static IReadOnlyList<EntryRule> OfLinks { get; } = [RegistrationRule.Check, RetractionRule.Check];

    private static IReadOnlyList<EntryRule> OfLibraries { get; } = [.. All.Except(Typography)];
}
