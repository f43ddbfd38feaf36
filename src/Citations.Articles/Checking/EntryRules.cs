namespace Citations.Articles;

/// <summary>A rule that looks at one entry and its record.</summary>
internal delegate IEnumerable<Diagnostic> EntryRule(ExaminedEntry entry);

/// <summary>The rules for entries, in the order in which their findings are reported.</summary>
internal static class EntryRules
{
    internal static IReadOnlyList<EntryRule> All { get; } =
    [
        RegistrationRule.Check,
        SearchRule.Check,
        WrongWorkRule.Check,
        RetractionRule.Check,
        AuthorRule.Check,
        AuthorDetailRule.Check,
        YearRule.Check,
        TitleRule.Check,
        ContainerRule.Check,
        PreprintContainerRule.Check,
        VolumeRule.Check,
        IssueRule.Check,
        PagesRule.Check,
        DoiRule.Check,
        DoiCheckRule.Check,
        DoiHyphenRule.Check,
        AuthorListStyleRule.Check,
        RangeDashRule.Check,
        VolumeItalicsRule.Check,
    ];
}
