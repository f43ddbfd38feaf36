using System.Text.RegularExpressions;
using Citations.Articles.InText;
using Citations.Articles.Words;

namespace Citations.Articles.Checking.Form;

/// <summary>Labels of other styles and of older editions of APA (sections 9.16, 9.25).</summary>
internal static partial class WordSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(
            FormKinds.Words,
            FormPart.Source,
            RetrievedFrom,
            "",
            "does not belong before an address without a date of retrieval (APA 7, section 9.16)"
        ),
        new(FormKinds.Words, FormPart.Entry, RetrievedOn, "", "is not written before the date of retrieval (APA 7, section 9.16)"),
        new(FormKinds.Words, FormPart.Address, AccessedAfter, OfDoi, "is a date of retrieval, which a DOI does not need (APA 7, section 9.16)")
        {
            IsProposal = true,
        },
        new(FormKinds.Words, FormPart.Address, AccessedAfter, OfPage, "is a date of retrieval after the address (APA 7, section 9.16)")
        {
            IsProposal = true,
            Advice = "Leave it out; if the page changes, put Retrieved and the date before the address.",
        },
        new(FormKinds.Words, FormPart.Address, LinkLabel, "", "is the label of a link on the page from which the entry was copied") { IsProposal = true },
        new(FormKinds.Words, FormPart.Address, BareLinkLabel, "", "is the label of a link on the page from which the entry was copied") { IsProposal = true },
        new(FormKinds.Words, FormPart.Entry, BareLinkLabel, "", "is the label of a link on the page from which the entry was copied") { IsProposal = true },
        new(FormKinds.Words, FormPart.Source, RetrievedBefore, OfDoi, "is a date of retrieval, which a DOI does not need (APA 7, section 9.16)")
        {
            IsProposal = true,
        },
        new(FormKinds.Words, FormPart.Source, RetrievedTwice, "", "says twice that the work was retrieved (APA 7, section 9.16)"),
        new(LeftOutRule.LeftOut, FormPart.Address, NumberAfterDoi, "", "is a number that APA 7 does not give (section 9.4)") { IsProposal = true },
        new(LeftOutRule.LeftOut, FormPart.Source, Company, OfPublisher, "is the legal form of the publisher, which APA 7 leaves out (section 9.29)")
        {
            IsProposal = true,
        },
        new(LeftOutRule.LeftOut, FormPart.Source, Medium, "", "is the medium, which MLA used to give and APA 7 does not (section 9.4)") { IsProposal = true },
        new(LeftOutRule.LeftOut, FormPart.Location, Database, "", "is a database, which APA 7 does not give for an article (section 9.30)")
        {
            IsProposal = true,
        },
        new(LeftOutRule.LeftOut, FormPart.Address, ShopAddress, "", "is the address of a shop, where the work cannot be read (APA 7, section 9.34)")
        {
            Advice = "Give the DOI if the work has one; if not, leave the address out.",
            HasEdits = false,
        },
        new(LeftOutRule.LeftOut, FormPart.Address, DatabaseAddress, OfArticle, "is the address of a database, where the article itself cannot be read (APA 7, sections 9.30 and 9.34)")
        {
            Advice = "Give the DOI if the work has one; if not, leave the address out.",
            HasEdits = false,
        },
        new(LeftOutRule.LeftOut, FormPart.Source, TotalPages, "", "is the number of pages, which APA 7 does not give (section 9.4)") { IsProposal = true },
        new(LeftOutRule.LeftOut, FormPart.Source, SecondYear, OfPublisher, "repeats the year (APA 7, section 9.4)") { IsProposal = true },
        new(LeftOutRule.LeftOut, FormPart.Source, PlaceAfter, TownAfterPublisher, "is the place of the publisher, which APA 7 leaves out (section 9.29)")
        {
            IsProposal = true,
        },
        new(LeftOutRule.LeftOut, FormPart.Source, Number, "", "is a number that APA 7 does not give (section 9.4)") { IsProposal = true },
        new(FormKinds.Words, FormPart.Location, Pages, "", "has a label before the pages of an article (APA 7, section 9.25)"),
        new(FormKinds.Words, FormPart.Location, Volume, "", "has a label before the volume of an article (APA 7, section 9.25)"),
        new(FormKinds.Words, FormPart.Location, Issue, "(${issue})", "is not in parentheses after the volume (APA 7, section 9.25)"),
        new(FormKinds.Words, FormPart.Location, BareArticleNumber, "Article ", "is the number of an article without the word Article (APA 7, section 9.27)")
        {
            // A journal may have pages of six digits.
            IsProposal = true,
        },
        new(FormKinds.Words, FormPart.Location, ArticleNumber, "Article", "has the wrong label before the number of an article (APA 7, section 9.27)"),
    ];

    private static string? OfPublisher(Match match, FormParts parts) =>
        parts.Work.Type is ReferenceType.Book or ReferenceType.Chapter or ReferenceType.Report
        && parts.Entry.Parsed.Field("publisher") is { Span: var publisher }
        && publisher.Start < match.Groups["slip"].Index
            ? ""
            : null;

    /// <summary>The town of a university is a part of its name, and a work of art is where its museum is.</summary>
    private static string? TownAfterPublisher(Match match, FormParts parts) =>
        CitationCertainty.IsPlace(match.Groups["place"].Value)
        && !match.Groups["place"].Value.Contains(" of ", StringComparison.Ordinal)
        && !parts.Text.Contains('[', StringComparison.Ordinal)
            ? OfPublisher(match, parts)
            : null;

    /// <summary>Whether an entry ends in what another finding takes away: the label of a link, the number of a book.</summary>
    internal static bool EndsInWhatIsLeftOut(string entry) => BareLinkLabel.IsMatch(entry) || NumberAtEnd.IsMatch(entry);

    private static string? OfPage(Match match, FormParts parts) => parts.Work.Doi is null ? "" : null;

    private static string? OfArticle(Match match, FormParts parts) => parts[FormPart.Periodical] is null ? null : "";

    private static string? OfDoi(Match match, FormParts parts) => parts.Work.Doi is null ? null : "";

    [GeneratedRegex(@"\bRetrieved\s(?<slip>on\s)(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8})\b", RegexOptions.CultureInvariant)]
    private static partial Regex RetrievedOn { get; }

    [GeneratedRegex(
        @"(?<=^://\S{1,600})[\w/](?<slip>[,.;]?\s[\[(]?(?:[Ll]ast\s)?(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed):?\s(?:on\s)?[\w\s,./-]{4,24}[\])]?\.?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AccessedAfter { get; }

    [GeneratedRegex(@"(?<=[.)\]/\w])(?<slip>(?:[\s|]{1,3}(?:(?i:" + LinkLabels.Actions + ")|" + LinkLabels.Databases + @")){1,5}\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex BareLinkLabel { get; }

    [GeneratedRegex(
        @"(?<=[.?!)\]”""]\s)(?<slip>(?:Retrieved|Accessed)\s(?:on\s)?[\w\s,]{4,24},?\s(?:from|at)\s)https?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RetrievedBefore { get; }

    [GeneratedRegex(@"\bRetrieved\s[\w\s,]{4,24},?\sfrom\s(?<slip>Retrieved\sfrom\s)", RegexOptions.CultureInvariant)]
    private static partial Regex RetrievedTwice { get; }

    [GeneratedRegex(@"(?<=\p{L})(?<slip>,?\s(?:Inc|(?:Pty\.?|Pvt\.?)\sLtd|(?:Co\.,?\s)?Ltd|LLC|L\.L\.C|LLP|GmbH|PLC|[BN]\.V))(?=\.?(?:\shttps?|\s\[[^\[\]]{1,60}\]\.?)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Company { get; }

    [GeneratedRegex(@"(?<=\.)(?<slip>\s(?:Print|Web|PDF(?:\sfile)?|E-?book|Hardcover|Paperback)\.?)(?=(?:\shttps?)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Medium { get; }

    [GeneratedRegex(
        @"(?<=[\d)]\.)(?<slip>\s(?:(?:Retrieved|Available)\sfrom\s)?(?:the\s)?(?:APA\s)?(?:Psyc(?:INFO|Info|ARTICLES|Articles|NET|Net)|JSTOR|ProQuest(?:\sCentral)?|EBSCO(?:\s?[Hh]ost)?|ScienceDirect|PubMed(?:\sCentral)?|MEDLINE|Medline|CINAHL|Scopus|Web\sof\sScience|Google\sScholar|Academic\sSearch\s\p{Lu}\p{Ll}+|Gale(?:\sAcademic\sOneFile)?|LexisNexis|Project\sMUSE|Wiley\sOnline\sLibrary|SpringerLink|Taylor\s(?:&|and)\sFrancis\sOnline|SAGE\sJournals)(?:\sdatabase)?\.?)(?=(?:\shttps?)?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Database { get; }

    [GeneratedRegex(
        @"^://(?<slip>(?:www\.)?(?:amazon\.(?:com|ca|de|fr|it|es|in|co\.uk|co\.jp|com\.au)/(?:[^\s/]{1,120}/)?(?:dp|gp/product)/|(?:goodreads\.com/book/show|barnesandnoble\.com/w|audible\.com/pd|abebooks\.com)/|amzn\.to/|a\.co/d/))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShopAddress { get; }

    [GeneratedRegex(
        @"^://(?<slip>(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed/|pubmed\.ncbi\.nlm\.nih\.gov/|(?:[a-z]+\.)?(?:psycnet\.apa\.org/record/|scholar\.google\.[a-z.]{2,6}/)|(?:web|search|eds)\.[a-z]\.ebscohost\.com/|search\.ebscohost\.com/|search\.proquest\.com/|www\.proquest\.com/docview/|[\w.-]{0,60}(?:ezproxy|libproxy|proxy\.lib)[\w.-]{0,60}/)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DatabaseAddress { get; }

    [GeneratedRegex(@"(?<=\.)(?<slip>\s\d{2,4}\s(?:pp?\.|pages\.?))(?=(?:\shttps?)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPages { get; }

    [GeneratedRegex(@"(?<=\p{L})(?<slip>,\s(?:1[5-9]|20)\d\d)(?=\.?(?:\shttps?)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex SecondYear { get; }

    [GeneratedRegex(
        @"(?<slip>\s\[\s?(?i:" + LinkLabels.Marked + @")\s?\])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LinkLabel { get; }

    [GeneratedRegex(
        @"(?<=[.\]\d)])(?<slip>" + BookNumber + @"\.?)(?=\s|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number { get; }

    [GeneratedRegex(BookNumber + "$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtEnd { get; }

    private const string BookNumber =
        @"\s(?:e?ISSN|e?ISBN(?:-1[03])?):?\s?\d(?:[\dXx–-]{4,16}|\d{2}(?:\s\d{1,7}){3}\s[\dXx])(?![\w-])|\sASIN:?\s?B[\dA-Z]{9}\b";

    [GeneratedRegex(@"(?<=\w)(?<slip>[.;]?\s(?:PMID:?\s?\d{5,9}|PMCID:?\s?PMC\d{4,9})[.;]?)(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfterDoi { get; }

    private const string VolumeNumber = @"(?:[Vv]ol(?:ume|\.)?\s?)?\d{1,4}";

    [GeneratedRegex(
        @"(?<=[.?!)\]”""]\s)(?<slip>(?:Retrieved|Available|Accessed)(?:\sonline)?\s(?:from|at)\s?:?\s*)(?:https?$|www\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RetrievedFrom { get; }

    [GeneratedRegex(
        @"(?<=^,\s|[\d)][,:]\s?)(?<slip>(?:pp?|pgs?|pages?)(?:\.\s?|\s))[A-Za-z]{0,2}\d+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pages { get; }

    [GeneratedRegex(@"(?<=^,\s)(?<slip>[Vv]ol(?:ume\s|\.\s?|\s))\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Volume { get; }

    [GeneratedRegex(
        @"(?<=^,\s" + VolumeNumber + @")(?<slip>,?\s?\(?(?:[Nn]os?|[Ii]ss|[Ii]ssue|[Nn]r|[Nn]um)[.\s]\s?(?<issue>\d{1,4}(?:[–/-]\d{1,4})?)\)?)(?=[,:.\s]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Issue { get; }

    // Pages have at most five digits.
    [GeneratedRegex(
        @"(?<=^,\s" + VolumeNumber + @"(?:\([^()]{1,20}\))?,\s)(?<slip>)(?:\d{6,8}|e\d{3,8})(?=\.?(?:\shttps?)?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareArticleNumber { get; }

    [GeneratedRegex(
        @"(?<=\.\s(?![^.,:;]*(?:Universit|College|School|Institut|Museum|Gallery|Archiv|Librar|Collection|\[))\p{Lu}[^.,:;]{2,60})(?<slip>,\s(?<place>\p{Lu}[\p{L} ]{2,25})(?:,\s(?:\p{Lu}{2}|\p{Lu}\p{Ll}{3,12}))?)(?=\.?(?:\shttps?)?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceAfter { get; }

    [GeneratedRegex(@"(?<=[\d)],\s)(?<slip>(?:Article|Art\.)\s(?:[Nn]o\.|[Nn]umber)|Art\.)\s\w+", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleNumber { get; }
}
