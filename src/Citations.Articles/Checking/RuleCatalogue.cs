using Citations.Articles.Checking;
using Citations.Articles.Checking.Form;
using Citations.Articles.Checking.Rules;
using Citations.Articles.Documents;

namespace Citations.Articles;

/// <summary>
/// All rules for articles, in the order of their codes: what <c>citations explain</c> prints and docs/diagnostics.md lists.
/// </summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        new DiagnosticDescriptor[]
        {
            Findings.CannotRead,
            Findings.EmptyArticle,
            Findings.NoReferenceList,
            Findings.NotUnicode,
            Findings.NestedTooDeep,
            Findings.NotIncludedFile,
            Findings.UnreadLibrary,
            Findings.ReadInPart,
            Findings.UnreadList,
            Findings.NotChanged,
            RuleFaults.NotChecked,
            UnreadEntryRule.Unread,
            WrongWorkRule.WrongWork,
            AuthorRule.Strangers,
            WrongWorkRule.Chimera,
            AuthorRule.Omitted,
            AuthorDetailRule.Misspelled,
            AuthorDetailRule.Reordered,
            AuthorDetailRule.Suffix,
            YearRule.OtherYear,
            YearRule.Appeared,
            TitleRule.OtherTitle,
            ContainerRule.OtherContainer,
            VolumeRule.OtherVolume,
            IssueRule.OtherIssue,
            PagesRule.OtherPages,
            PreprintContainerRule.PreprintContainer,
            RegistrationRule.NotRegistered,
            RegistrationRule.NotFound,
            RegistrationRule.CouldNotCheck,
            RegistrationRule.Incomplete,
            AuthorRule.RecordIncomplete,
            RetractionRule.Retracted,
            RetractionRule.Questioned,
            RetractionRule.Corrected,
            DoiRule.NoDoi,
            DoiRule.NoDoiName,
            DoiCheckRule.CheckCharacter,
            DoiHyphenRule.Dash,
            AddressRule.Form,
            AddressRule.Gone,
            TrackingRule.Tracking,
            SearchRule.Found,
            SearchRule.NotFound,
            SearchRule.Ambiguous,
            SearchRule.Unregistered,
            SearchRule.Namesake,
            SearchRule.Indexed,
            NotListedRule.NotListed,
            NotCitedRule.NotCited,
            NotCitedRule.NothingCited,
            NotListedRule.NoList,
            SecondaryCitationRule.Listed,
            PlaceholderRule.Open,
            NumberedNamesRule.OtherNumber,
            BackwardNumbersRule.Backward,
            CitationTargetRule.OtherTarget,
            NoteRule.LeadsNowhere,
            LinkSlipRule.OtherYear,
            LinkSlipRule.Spelling,
            LinkSlipRule.OtherAuthors,
            LinkSlipRule.Ambiguous,
            AuthorListStyleRule.Cut,
            RangeDashRule.Hyphen,
            VolumeItalicsRule.Upright,
            ClaimRule.Uncited,
            TrialRule.NoId,
            FutureYearRule.Future,
            VersionRule.Published,
            VersionRule.Newer,
            CitationNamesRule.EtAl,
            CitationNamesRule.And,
            EtAlFormRule.Slip,
            CitationPagesRule.Pages,
            CitationOrderRule.Order,
            OtherSystemRule.OtherSystem,
            DuplicateRule.Duplicate,
            ListOrderRule.Order,
            YearLetterRule.Letters,
            EntryNumberRule.Numbers,
            EntryNumberRule.Mentions,
            DoiLinkRule.Form,
            DoubleAddressRule.Both,
            TitleCaseRule.Capitals,
            FormKinds.Authors,
            FormKinds.Dates,
            FormKinds.Words,
            FormKinds.Marks,
            FormKinds.Labels,
            FormKinds.Titles,
            LeftOutRule.LeftOut,
            ItalicsRule.Elsewhere,
            BackwardPagesRule.Backward,
            SharedDoiRule.Shared,
            IncompleteEntryRule.Incomplete,
            PagesOutsideRule.Outside,
            DateCommaRule.NoComma,
            BrokenEntryRule.Broken,
            EntryRemnantRule.Remnant,
            CitationPlaceRule.Place,
            CitationPlaceRule.Quotation,
            CitationMarksRule.Marks,
            CitationInitialsRule.Initials,
            AbbreviationRule.Abbreviation,
            OtherStyleRule.OtherStyle,
            ListFormRule.Form,
        }
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToArray();

    /// <summary>The rule of a code; null if there is none.</summary>
    /// <param name="code">The code, such as <c>CIT0102</c>, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static DiagnosticDescriptor? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
    }
}
