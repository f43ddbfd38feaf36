using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Form;

/// <summary>Descriptions of a work in brackets after its title (APA 7, sections 9.21 and 10.6).</summary>
internal static partial class DescriptionSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Labels, FormPart.Entry, Bracketed, InSmallLetters, "is a description that APA 7 words differently (section 9.21)"),
        new(FormKinds.Labels, FormPart.Entry, Dataset, "Data set", "is a description that APA 7 words differently (section 10.9)") { IsProposal = true },
        new(FormKinds.Labels, FormPart.Source, ThesisInSource, "", "is a description outside brackets (APA 7, section 10.6)")
        {
            Advice =
                "Give it in brackets: [Unpublished doctoral dissertation]. and the university, or [Doctoral dissertation, University]. and where it is kept.",
            HasEdits = false,
        },
        new(FormKinds.Labels, FormPart.Source, NoDescription, OfDeposit, "is an archive of data, but the entry does not say what the work is (APA 7, section 10.9)")
        {
            Advice = "Describe the work in brackets after its title, such as [Data set].",
            HasEdits = false,
            IsOfUnproved = true,
        },
    ];

    /// <summary>The descriptions that APA 7 names, as it writes them.</summary>
    private static readonly FrozenDictionary<string, string> Descriptions = WordLists
        .Read(typeof(DescriptionSlips), "description-words.txt")["description"]
        .ToFrozenDictionary(words => words.ToUpperInvariant());

    private static string? InSmallLetters(Match match, FormParts parts)
    {
        var written = match.Groups["slip"].Value;
        var key = written.Replace('\'', '’').ToUpperInvariant();
        var right = Descriptions.GetValueOrDefault(key);
        return right is null || right == written.Replace('\'', '’') ? null
            : written.Contains('\'', StringComparison.Ordinal) ? right.Replace('’', '\'')
            : right;
    }

    private static string? OfDeposit(Match match, FormParts parts) =>
        !parts.Text.Contains('[', StringComparison.Ordinal) && TitleOfData.IsMatch(parts.Work.Title ?? "") ? "[Data set]" : null;

    [GeneratedRegex(@"(?<=\[)(?<slip>\p{L}[\p{L}'’]*(?:\s\p{L}[\p{L}'’]*){0,3})(?=\]|,\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex(@"(?<=\[)(?<slip>[Dd]ataset)(?=\])", RegexOptions.CultureInvariant)]
    private static partial Regex Dataset { get; }

    [GeneratedRegex(
        @"^\.?[\s(]{1,2}(?<slip>(?:[Uu]npublished\s|[Pp]ublished\s)?(?:[Pp][Hh]\.?\s?[Dd]\.?|D\.?Phil\.?|Ed\.?D\.?|[Dd]octoral|[Mm]aster[’']?s?|M\.?(?:A|Sc?|Phil|Ed|BA)\.?|B\.?(?:A|Sc?)\.?|[Bb]achelor[’']s)\s(?:[Tt]hesis|[Dd]issertation|[Dd]iss\.))(?=[.,]\s|\)?\.?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ThesisInSource { get; }

    [GeneratedRegex(
        @"(?<=\.\s)(?<slip>Zenodo|[Ff]igshare|Dryad(?:\sDigital\sRepository)?|Harvard\sDataverse|Mendeley\sData|PANGAEA|Kaggle|UK\sData\sService|GESIS|ICPSR)(?=\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoDescription { get; }

    [GeneratedRegex(@"\b(?:[Rr]aw\s|[Ss]urvey\s|[Mm]icro)?[Dd]ata(?:\s?sets?|bases?)?(?:$|:|\s(?:for|from|of|on)\b|,\s)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleOfData { get; }
}
