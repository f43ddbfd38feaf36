using System.Text.RegularExpressions;

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
        new(FormKinds.Words, FormPart.Address, LinkLabel, "", "is the label of a link on the page from which the entry was copied") { IsProposal = true },
        new(LeftOutRule.LeftOut, FormPart.Source, Number, "", "is a number that APA 7 does not give (section 9.4)") { IsProposal = true },
        new(FormKinds.Words, FormPart.Location, Pages, "", "has a label before the pages of an article (APA 7, section 9.25)"),
        new(FormKinds.Words, FormPart.Location, Volume, "", "has a label before the volume of an article (APA 7, section 9.25)"),
        new(FormKinds.Words, FormPart.Location, Issue, "(${issue})", "is not in parentheses after the volume (APA 7, section 9.25)"),
        new(FormKinds.Words, FormPart.Location, ArticleNumber, "Article", "has another label before the number of an article (APA 7, section 9.27)"),
    ];

    private static string? OfDoi(Match match, FormParts parts) => parts.Work.Doi is null ? null : "";

    [GeneratedRegex(@"\bRetrieved\s(?<slip>on\s)(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8})\b", RegexOptions.CultureInvariant)]
    private static partial Regex RetrievedOn { get; }

    [GeneratedRegex(
        @"(?<=^://\S{1,600})[\w/](?<slip>[,.;]?\s[\[(]?(?:[Ll]ast\s)?(?:[Aa]ccessed|[Rr]etrieved|[Vv]iewed):?\s(?:on\s)?[\w\s,./-]{4,24}[\])]?\.?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AccessedAfter { get; }

    [GeneratedRegex(
        @"(?<slip>\s\[\s?(?:Google\sScholar|[Cc]ross[Rr]ef|PubMed|Web\sof\sScience|Scopus|Medline|PMC\sfree\sarticle|Free\sFull\sText)\s?\])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LinkLabel { get; }

    [GeneratedRegex(
        @"(?<=[.\]\d)])(?<slip>\s(?:ISSN|ISBN(?:-1[03])?):?\s?[\d][\dXx-]{4,16}\.?)(?=\s|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number { get; }

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

    [GeneratedRegex(@"(?<=[\d)],\s)(?<slip>(?:Article|Art\.)\s(?:[Nn]o\.|[Nn]umber)|Art\.)\s\w+", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleNumber { get; }
}
