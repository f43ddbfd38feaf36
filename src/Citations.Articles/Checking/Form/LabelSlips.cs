using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Styles;

namespace Citations.Articles.Checking.Form;

/// <summary>Labels of roles, editions, pages and the book of a chapter (APA 7, sections 9.10, 9.19 and 9.28).</summary>
internal static partial class LabelSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Labels, FormPart.Names, Role, RoleOfNames, "does not match the number of editors: (Ed.) is for one, (Eds.) for more (APA 7, section 9.10)"),
        new(FormKinds.Labels, FormPart.Names, NoPeriodAfterRole, ".", "has no period after the editor label (APA 7, section 9.10)"),
        new(FormKinds.Labels, FormPart.Source, Role, RoleInSource, "does not match the number of editors: (Ed.) is for one, (Eds.) for more (APA 7, section 9.10)"),
        new(FormKinds.Labels, FormPart.Source, InColon, "", "has a colon before the editors or the book (APA 7, section 9.28)"),
        new(FormKinds.Labels, FormPart.Entry, NoIn, InOfEnglish, "has no In before the editors of the book (APA 7, section 9.28)"),
        new(FormKinds.Labels, FormPart.Source, BareRole, BareRoleOfChapter, "has the editor label without parentheses (APA 7, section 9.10)"),
        new(FormKinds.Labels, FormPart.Source, SurnameFirst, InitialsFirst, "has the initials of editors last (APA 7, section 9.28)"),
        new(FormKinds.Labels, FormPart.Source, Edition, EditionOfBook, "is an edition; APA 7 writes ed. (section 9.19)"),
        new(FormKinds.Labels, FormPart.Source, WordedEdition, Numbered, "is an edition; APA 7 gives its number (section 9.19)"),
        new(FormKinds.Labels, FormPart.Title, EditionInTitle, EditionOfBook, "is an edition; APA 7 writes ed. (section 9.19)"),
        new(FormKinds.Labels, FormPart.Entry, Ordinal, RightOrdinal, "has the wrong ending for its number (APA 7, section 9.19)"),
        new(FormKinds.Labels, FormPart.Source, NoOrdinal, OrdinalOfEnglish, "is an edition; APA 7 gives its number as an ordinal (section 9.19)")
        {
            // Other languages write a number and a period.
            IsProposal = true,
            IsOfEnglish = true,
        },
        new(FormKinds.Labels, FormPart.Entry, PeopleInverted, InitialsFirstAfterTitle, "has the initials last; in parentheses after the title they come first (APA 7, section 9.28)"),
        new(FormKinds.Labels, FormPart.Source, AndOfEditors, "${comma} &", "joins editors with a word; APA 7 joins them with an ampersand (section 9.28)"),
        new(FormKinds.Labels, FormPart.Entry, TranslatorFirst, "${names}, Trans.", "is the translator label before the names (APA 7, section 9.28)"),
        new(FormKinds.Labels, FormPart.Entry, TranslatorInFull, "Trans.", "is the translator label, which APA 7 writes Trans. (section 9.28)"),
        new(FormKinds.Labels, FormPart.Source, OnePage, "p.", "is one page; its label is p. (APA 7, section 9.28)"),
        new(FormKinds.Labels, FormPart.Source, FirstEdition, OfBook, "names the first edition, which APA 7 leaves out (section 9.19)")
        {
            IsProposal = true,
        },
        new(FormKinds.Labels, FormPart.Source, CommaBefore, "", "has a comma between a title and its parentheses (APA 7, section 9.19)"),
        new(FormKinds.Labels, FormPart.Source, BareEdition, InParentheses, "is an edition outside parentheses (APA 7, section 9.19)"),
        new(FormKinds.Labels, FormPart.Title, Medium, "[${genre}]", "is a description outside brackets (APA 7, section 9.21)"),
        new(FormKinds.Labels, FormPart.Source, Thesis, "[${genre}]", "is a description outside brackets (APA 7, section 10.6)"),
        new(FormKinds.Labels, FormPart.Source, PeriodBefore, Nothing, "has a period between a title and its parentheses (APA 7, section 9.19)"),
        new(FormKinds.Labels, FormPart.Source, PageRange, PagesOfChapter, "are the pages of a chapter; their label is pp. (APA 7, section 9.28)")
        {
            IsOfEnglish = true,
        },
    ];

    private static string? RoleOfNames(Match match, FormParts parts) =>
        Right(parts.Work.Editor.IsEmpty ? parts.Work.Author : parts.Work.Editor, parts.Text[..match.Index]);

    private static string? RoleInSource(Match match, FormParts parts)
    {
        var start = parts.Text.LastIndexOf("In", match.Index, StringComparison.Ordinal);
        return parts.Work.Type == ReferenceType.Chapter && start >= 0 && parts.Entry.Parsed.Field("editor") is not null
            ? Right(parts.Work.Editor, parts.Text[start..match.Index])
            : null;
    }

    /// <summary>The label for as many editors as were read, where the marks between them say the same.</summary>
    private static string? Right(EquatableArray<Contributor> editors, string text)
    {
        var areMany = text.Contains('&', StringComparison.Ordinal) || text.Contains(" and ", StringComparison.Ordinal);
        return editors.IsEmpty || areMany != editors.Count > 1 || editors.Any(editor => editor.Literal is not null) ? null
            : areMany ? "Eds."
            : "Ed.";
    }

    private static string? InitialsFirst(Match match, FormParts parts)
    {
        string[] names =
        [
            .. match.Groups["family"].Captures.Zip(match.Groups["given"].Captures, (family, given) => $"{given.Value} {family.Value}"),
        ];
        return names.Length switch
        {
            1 => names[0],
            2 => $"{names[0]} & {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, & {names[^1]}",
        };
    }

    /// <summary>Other languages have a separate word there, or one after the title: <c>içinde</c>.</summary>
    private static string? InOfEnglish(Match match, FormParts parts) =>
        TitleLanguage.Guess(parts.Work.Title) == TitleLanguages.English
        && !parts.Text.AsSpan(0, match.Index).TrimEnd().EndsWith(" and", StringComparison.Ordinal)
            ? "In "
            : null;

    private static string? BareRoleOfChapter(Match match, FormParts parts) => match.Result(" (${role}.),");

    private static string? Numbered(Match match, FormParts parts)
    {
        if (!IsBook(parts))
            return null;
        var number = 2 + Array.FindIndex(Ordinals, word => word.Equals(match.Groups["word"].Value, StringComparison.OrdinalIgnoreCase));
        return $"{EnglishOrdinal.Of(number)} ed.";
    }

    private static readonly string[] Ordinals = ["Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    private static string? EditionOfBook(Match match, FormParts parts) =>
        IsBook(parts) && RightOrdinal(match, parts) == match.Groups["number"].Value ? match.Result("${number} ed.") : null;

    /// <summary>The number of an edition with the ending that English gives it.</summary>
    private static string RightOrdinal(Match match, FormParts parts)
    {
        var written = match.Groups["number"].Value;
        return int.TryParse(written.TrimEnd([.. "stndrh"]), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? EnglishOrdinal.Of(number)
            : written;
    }

    private static string? OrdinalOfEnglish(Match match, FormParts parts) =>
        TitleLanguage.Guess(parts.Work.Title) == TitleLanguages.English ? RightOrdinal(match, parts) : null;

    private static string InitialsFirstAfterTitle(Match match, FormParts parts) => InitialsFirst(match, parts)!;

    private static string? OfBook(Match match, FormParts parts) => IsBook(parts) ? "" : null;

    private static string? InParentheses(Match match, FormParts parts) => IsBook(parts) ? match.Result(" (${number} ed.).") : null;

    /// <summary>The edition of a book that an article reviews is a part of its title.</summary>
    private static bool IsBook(FormParts parts) => parts.Work.Type is ReferenceType.Book or ReferenceType.Chapter;

    // A title of several sentences may end in the period of the last.
    private static string? Nothing(Match match, FormParts parts) =>
        (parts.Work.ContainerTitle ?? parts.Work.Title)?.Contains('.', StringComparison.Ordinal) == true ? null : "";

    // In French the label is p. for several pages: Dans A. Taupe (dir.), Terriers (p. 77–98).
    private static string? PagesOfChapter(Match match, FormParts parts) =>
        parts.Text.AsSpan(0, match.Index).Contains(" In ", StringComparison.Ordinal)
        && parts.Work.Type is ReferenceType.Chapter or ReferenceType.PaperConference
        && parts.Entry.Parsed.Field("page") is { Span: var pages }
        && pages.Start <= match.Groups["first"].Index
        && match.Groups["first"].Index < pages.End
            ? "pp. "
            : null;

    private const string Name = "(?<family>" + NamePatterns.Surname + @"),\s(?<given>" + NamePatterns.Initials + ")";

    [GeneratedRegex(
        @"(?<=\((?:1[5-9]|20)\d\d[a-z]?\)\.\s[^()]{8,300}[\p{Ll}?!]{2}\.?\s)(?<slip>)(?:" + NamePatterns.Initials + @"\s\p{Lu}[\p{L}'’-]+(?:,\s|,?\s&\s)?){1,6}\s\(Eds?\.\),\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoIn { get; }

    [GeneratedRegex(
        @"(?<=[.?!”""]\sIn\s(?:" + NamePatterns.Initials + @"\s\p{Lu}[\p{L}'’-]+(?:,\s|,?\s&\s)?){1,6})(?<slip>,\s(?<role>Eds?)\.,)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareRole { get; }

    [GeneratedRegex(@"\((?<slip>[Ee]d(?:itor)?s?\.?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Role { get; }

    [GeneratedRegex(@"\([Ee]d(?:itor)?s?\.?\)(?<slip>,?)(?=\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoPeriodAfterRole { get; }

    [GeneratedRegex(@"(?<=[.?!”""]\s)In(?<slip>:)(?=\s\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex InColon { get; }

    [GeneratedRegex(
        @"(?<=[.?!”""]\s)In:?\s(?<slip>" + Name + @"(?:(?:,\s|,?\s(?:&|and)\s)" + Name + @"){0,7})(?=,?\s?\([Ee]ds?\.?\))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SurnameFirst { get; }

    [GeneratedRegex(
        @"\((?<slip>(?<number>\d{1,2}(?:st|nd|rd|th))\.?\s(?:[Ee]dition|[Ee]dn\.?|[Ee]d\.?))(?=[,;)])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Edition { get; }

    [GeneratedRegex(
        @"\((?<slip>(?<number>\d{1,2}(?:st|nd|rd|th))\.?\s(?:[Ee]dition|[Ee]dn\.?|[Ee]d\.?))\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EditionInTitle { get; }

    [GeneratedRegex(
        @"\((?<slip>(?<word>Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\s(?:edition|edn\.?|ed\.?))(?=[,;)])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WordedEdition { get; }

    private const string EditionWord = @"\s(?:[Rr]ev(?:ised|\.)?\s)?[Ee]d(?:ition|n\.?|\.)?(?=[,;)])";

    [GeneratedRegex(@"(?<=\()(?<slip>(?<number>\d{1,2}(?:st|nd|rd|th|d)))" + EditionWord, RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(@"(?<=\()(?<slip>(?<number>(?!0)\d{1,2})\.?)" + EditionWord, RegexOptions.CultureInvariant)]
    private static partial Regex NoOrdinal { get; }

    [GeneratedRegex(
        @"(?<=\()(?<slip>" + Name + @"(?:(?:,\s|,?\s&\s)" + Name + @"){0,3})(?=,?\s(?:Trans|Eds?)\.(?:\s&\s(?:Trans|Eds?)\.)?[);,])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeopleInverted { get; }

    private const string NameInText = NamePatterns.Initials + @"\s" + NamePatterns.Surname;

    [GeneratedRegex(
        @"(?<=\sIn\s(?:" + NameInText + @",\s){0,6}" + NameInText + @")(?<slip>(?<comma>,?)\sand)(?=\s" + NameInText + @"\s\(Eds\.\))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AndOfEditors { get; }

    [GeneratedRegex(@"(?<=\()(?<slip>[Tt]rans(?:\.|lated\sby)\s(?<names>" + NameInText + @"(?:\s&\s" + NameInText + @")?))(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex TranslatorFirst { get; }

    [GeneratedRegex(@"(?<=\(" + NameInText + @"(?:\s&\s" + NameInText + @")?,?\s)(?<slip>[Tt]ranslators?|trans\.?|Trans)(?=[);])", RegexOptions.CultureInvariant)]
    private static partial Regex TranslatorInFull { get; }

    [GeneratedRegex(@"(?<=\((?:\d{1,2}\w\w\sed\.,\s)?)(?<slip>pp\.)\s\d{1,4}(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex OnePage { get; }

    [GeneratedRegex(@"(?<slip>\s\((?:1st|[Ff]irst)\s[Ee]d(?:ition|n)?\.?\))", RegexOptions.CultureInvariant)]
    private static partial Regex FirstEdition { get; }

    [GeneratedRegex(@"^(?<slip>,)\s\((?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev\.)\s[Ee]d", RegexOptions.CultureInvariant)]
    private static partial Regex CommaBefore { get; }

    [GeneratedRegex(
        @"^(?<slip>[,.]\s(?<number>\d{1,2}(?:st|nd|rd|th))\s[Ee]d(?:ition|n)?[.,]{0,2})(?=\s\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareEdition { get; }

    [GeneratedRegex(@"\s(?<slip>\((?<genre>[Cc]omputer\s[Ss]oftware|[Dd]ata\s[Ss]et|[Mm]obile\s[Aa]pp)\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Medium { get; }

    [GeneratedRegex(
        @"^\s(?<slip>\((?<genre>(?:[Uu]npublished\s)?(?:[Dd]octoral|[Mm]aster['’]s)\s(?:dissertation|thesis)(?:,\s[^()]{3,80})?)\))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Thesis { get; }

    [GeneratedRegex(
        @"(?<=^|\p{Ll}\p{Ll})(?<slip>\.)\s(?:\[(?:Video|Film|Data set|Blog post|Photograph|Painting|Computer software|Tweet|Podcast|Map)\b|\(\d{1,2}(?:st|nd|rd|th)\s[Ee]d|\(pp?\.\s?\d|\(Vols?\.\s\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PeriodBefore { get; }

    [GeneratedRegex(
        @"(?<=\(|\(\d{1,2}\w\w\sed\.,\s)(?<slip>(?:(?:pp?|pgs?|[Pp]ages)(?:\.\s?|\s))?)(?<first>\d{1,4})\s?[–-]\s?\d{1,4}(?=\))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PageRange { get; }
}
