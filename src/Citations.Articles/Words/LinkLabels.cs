using System.Text.RegularExpressions;

namespace Citations.Articles.Words;

/// <summary>The labels of the links that web pages put beside an entry, and that are copied with it.</summary>
internal static partial class LinkLabels
{
    /// <summary>What the link does, as a part of a pattern.</summary>
    internal const string Actions = @"Google\sScholar|CrossRef|View\s(?:in\s)?Article|PMC\sfree\sarticle|Free\sFull\sText";

    /// <summary>Databases, whose names may also be words of the entry.</summary>
    internal const string Databases = @"PubMed|Web\sof\sScience|Scopus|Medline";

    /// <summary>All labels, which brackets or the link on them mark.</summary>
    internal const string Marked = Actions + "|" + Databases + "|ISI|INSPIRE";

    /// <summary>Labels that are one only beside others in a line.</summary>
    private const string Beside = @"Article|Book|Chapter|View|PDF|View\sPDF|Full\sText|Abstract|HTML|MATH|Download|Export|Cite";

    private const int LongestLine = 160;

    /// <summary>Labels that are one only as the whole text of a link.</summary>
    private const string Linked =
        @"PubMed\s?(?:Abstract|Central|/\s?NCBI)|CrossRef\sFull\sText|(?:PubMed|PMC|CrossRef)\sLink|Green\s(?:Version|Open\sAccess)|CAS|ADS|MathSciNet"
        + @"|zbMATH|Web\sof\sScience\s?®|Taylor\s&\sFrancis\sOnline|View\s(?:Record\s)?in\sScopus|View\s(?:at|on)\sPublisher|Publisher\sSite|Open\s?URL|Semantic\sScholar|Dimensions|Europe\sPMC";

    /// <summary>Whether the text of a link is nothing but a label, with the brackets and bars that set it off.</summary>
    internal static bool IsLabel(ReadOnlySpan<char> text) => Whole.IsMatch(text.Trim(" []|\n"));

    /// <summary>Whether the text of a link is a label where other labels are beside it: <c>Article</c>, <c>View PDF</c>.</summary>
    internal static bool IsLabelBesideOthers(ReadOnlySpan<char> text) => WholeBeside.IsMatch(text);

    /// <summary>Whether a line is nothing but labels, as they are copied from a page without their links.</summary>
    internal static bool AreLabels(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestLine && Line.IsMatch(line) && Known.IsMatch(line);

    /// <summary>The labels in brackets that end a text, with the space before them; empty if there are none.</summary>
    internal static ReadOnlySpan<char> BracketedAtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (
            text[..start].TrimEnd() is [.., ']'] rest
            && rest.LastIndexOf('[') is var open and >= 0
            && (IsLabel(rest[open..]) || rest[open..] is "[DOI]")
        )
            start = rest[..open].TrimEnd().Length;
        return text[start..];
    }

    /// <summary>Whether the text of a link is nothing but a name for a copy of the work or for what belongs to it: <c>PDF</c>.</summary>
    internal static bool IsCopy(ReadOnlySpan<char> text) => Copy.IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:the|author'?s)\s)?(?:pdf|html|epub|review|slides?|video|audio|data(?:\s?set)?|code|software|repository|github|website|blog(?:\spost)?|talk"
            + @"|transcript|preprint|postprint|poster|demo|summary|abstract|appendix|supplements?|supplementary\s\p{L}{4,11}|archived?(?:\scopy)?|mirror|link|online"
            + @"|full\stext|recording|podcast|paper|article|text|notebook|errata|erratum|translation|interview|here|source|web|url|copy)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Copy { get; }

    [GeneratedRegex(
        @"^[\[\s|·•]*(?:(?:" + Marked + "|" + Linked + "|" + Beside + @")[\]\s|·•,;\[]*)+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Line { get; }

    [GeneratedRegex("^(?:" + Beside + ")$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WholeBeside { get; }

    [GeneratedRegex("\\b(?:" + Marked + "|" + Linked + ")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Known { get; }

    // "Links" is a heading where it is no link itself.
    [GeneratedRegex("^(?:" + Marked + "|" + Linked + "|Links)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole { get; }
}
