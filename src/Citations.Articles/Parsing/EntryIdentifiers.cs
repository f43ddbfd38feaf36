using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>
/// The identifiers, addresses and access notes of an entry; they are taken first, so that what is left is names, titles and numbers.
/// </summary>
internal sealed partial record EntryIdentifiers(string Rest)
{
    internal string? Doi { get; private init; }

    internal SourceSpan DoiSpan { get; private init; }

    internal string? Url { get; private init; }

    internal SourceSpan UrlSpan { get; private init; }

    internal string? Pmid { get; private init; }

    internal string? Pmcid { get; private init; }

    internal string? Arxiv { get; private init; }

    internal string? Isbn { get; private init; }

    internal PartialDate? Accessed { get; private init; }

    /// <summary>The year after "Original work published", where the entry has one.</summary>
    internal int? Original { get; private init; }

    /// <summary>The date after "Published" or "Epub", where the entry has one.</summary>
    internal EntryDate? Published { get; private init; }

    /// <summary>
    /// Takes what identifies the work out of an entry; <see cref="Rest"/> keeps its length, the taken characters become spaces.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="links">Its links; their targets identify the work as its text does.</param>
    internal static EntryIdentifiers Take(string entry, IReadOnlyList<DocumentRun> links)
    {
        Span<char> rest = stackalloc char[EntryText.LongestEntry];
        entry.CopyTo(rest);
        rest = rest[..entry.Length];
        var linked = LinkedIdentifiers.Of(links);
        var (doi, doiSpan) = TakeDoi(entry, rest);
        if (doi is null && linked.Doi is not null)
            (doi, doiSpan) = (linked.Doi, linked.DoiSpan);
        var (url, urlSpan) = TakeUrl(rest);
        if (url is null && linked.Url is not null)
            (url, urlSpan) = (linked.Url, linked.UrlSpan);
        else if (url is not null)
            linked = linked.With(url, urlSpan);
        var accessed = TakeFirst(AccessedPattern, rest);
        var published = TakeFirst(PublishedPattern, rest);
        var pmcid = TakeFirst(PmcidPattern, rest);
        var pmid = TakeFirst(PmidPattern, rest);
        var arxiv = TakeFirst(ArxivPattern, rest);
        var isbn = TakeFirst(IsbnPattern, rest);
        var original = TakeFirst(OriginalPattern, rest);
        Blank(IssnPattern, rest);
        Blank(HistoryPattern, rest);
        Blank(LinkLabelPattern, rest);
        Blank(LabelPattern, rest);
        return new(entry.AsSpan().SequenceEqual(rest) ? entry : new string(rest))
        {
            Doi = doi,
            DoiSpan = doiSpan,
            Url = url,
            UrlSpan = urlSpan,
            Pmid = pmid ?? linked.Pmid,
            Pmcid = pmcid ?? linked.Pmcid,
            Arxiv = arxiv ?? linked.Arxiv,
            Isbn = isbn,
            Accessed = accessed is null ? null : DateIn(accessed),
            Original = int.TryParse(original, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null,
            Published = published is null ? null : EntryDate.Read(published),
        };
    }

    private static (string? Doi, SourceSpan Span) TakeDoi(string entry, Span<char> rest)
    {
        if (Citations.Doi.FindAll(entry) is not [var found, ..])
            return default;
        BlankSpan(rest, found.FullSpan);
        return (found.Doi.Value, found.Span);
    }

    private static (string? Url, SourceSpan Span) TakeUrl(Span<char> rest)
    {
        if (!UrlPattern.IsMatch(rest))
            return default;
        var match = UrlPattern.Match(new string(rest));
        var url = AddressEnd.Trim(match.Value);
        // A bracket around an address is not a word of another part.
        var isBracketed = match.Length > url.Length && match.Value[url.Length] == ']';
        BlankSpan(rest, new(match.Index, isBracketed ? url.Length + 1 : url.Length));
        return (url, new(match.Index, url.Length));
    }

    private static string? TakeFirst(Regex pattern, Span<char> rest)
    {
        // Most entries have none: the text is made only of those that do.
        if (!pattern.IsMatch(rest))
            return null;
        var match = pattern.Match(new string(rest));
        BlankSpan(rest, new(match.Index, match.Length));
        return match.Groups["value"].Value.Trim();
    }

    private static void Blank(Regex pattern, Span<char> rest)
    {
        foreach (var match in pattern.EnumerateMatches(rest))
            BlankSpan(rest, new(match.Index, match.Length));
    }

    private static void BlankSpan(Span<char> rest, SourceSpan span) => rest.Slice(span.Start, span.Length).Fill(' ');

    private static PartialDate? DateIn(string text)
    {
        var year = YearPattern.Match(text);
        if (!year.Success)
            return null;
        var (month, day) = EntryDate.MonthAndDay(text.Remove(year.Index, 4));
        return EntryDate.DateOf(
            int.Parse(year.ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture),
            month,
            day
        );
    }

    [GeneratedRegex(@"(?:https?://|ftp://|www\.)[^\s<>""”" + AddressEnd.WideMarks + "]{3,1000}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UrlPattern { get; }

    // Without a date the word is one of a title, unless an address came after it: "The most cited moles".
    [GeneratedRegex(
        @"[\[(]?\b(?:Retrieved|Accessed|Last accessed|Date accessed|Cited|Viewed|Last visited|Abgerufen|Consulté le)\b:?\s*(?:on\s+|the\s+|am\s+)?(?<value>(?:[^.;\])\[]|\b\d{1,2}\.){0,30}?\d{4}(?:[\s-]\w{3,9}\.?[\s-]\d{1,2})?|(?=,?\s*(?:from|at|von)\b|\s*[:\])]|\s{4,}|[.\s]*$))(?:,?\s*(?:from|at|von)\b)?[\])]?[:.]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AccessedPattern { get; }

    [GeneratedRegex(
        @"\b(?:Published|Epub|First published|Published online|Epub ahead of print)(?: online)?:?\s+(?<value>\d{4}\s+\p{L}{3,9}\.?\s*\d{0,2})\.?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PublishedPattern { get; }

    [GeneratedRegex(
        @"\((?:Original works? published|Original published|First published|Erstver[öo]ffentlich(?:ung|t)|Original(?:arbeit)? ver[öo]ffentlicht"
            + @"|Ouvrage original publié|[ŒO]e?uvre originale publiée|Opera originale pubblicata|Pubblicat[oa] originariamente"
            + @"|(?:Obra|Trabajo|Trabalho) original publicad[oa]|Oorspronkelijk(?:e| werk) (?:uitgave|gepubliceerd)|Originalarbete publicerat)"
            + @"\s(?:in\s|en\s|em\s|nel\s)?(?:ca\.\s|circa\s)?(?:(?<value>\d{1,4})(?!\d|st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)\scentury)[^()]{0,20}\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OriginalPattern { get; }

    [GeneratedRegex(
        @"\((?:Reprinted from|Retraction published|Retracted)[^()]*(?:\([^()]*\)[^()]*){0,4}\)\s*$|\bAdvance online publication\b\.?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HistoryPattern { get; }

    [GeneratedRegex(@"\bPMCID:?\s*(?<value>PMC\d{3,9})|\b(?<value>PMC\d{5,9})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PmcidPattern { get; }

    [GeneratedRegex(@"\b(?:PMID|PubMed(?: ID)?)[:\s]\s*(?<value>\d{4,9})\.?", RegexOptions.CultureInvariant)]
    private static partial Regex PmidPattern { get; }

    [GeneratedRegex(
        @"\barXiv(?: preprint)?(?: arXiv)?[:\s]\s*(?<value>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})(?:\s*\[[\w.-]+\])?\.?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ArxivPattern { get; }

    [GeneratedRegex(@"\bISBN(?:-1[03])?:?\s*(?<value>[\d-]{9,16}[\dXx])\.?", RegexOptions.CultureInvariant)]
    private static partial Regex IsbnPattern { get; }

    // Its hyphen is not that of a page range.
    [GeneratedRegex(@"\bISSN:?\s*\d{4}-\d{3}[\dXx]\.?", RegexOptions.CultureInvariant)]
    private static partial Regex IssnPattern { get; }

    [GeneratedRegex(
        @"\b(?:doi|url|pmid|Available(?: online)?(?: at| from)?|Retrieved from|Online at|Accessed at)\s*:?\s*(?=\s*$|\s{4,}|\.\s*$)|\bAvailable(?: online)?(?: at| from)\s*:|\bAvailable:|\bMR\d{5,8}\b|\[Internet\]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern { get; }

    [GeneratedRegex(
        @"\[\s?(?:Online|DOI|"
            + LinkLabels.Marked
            + @")\s?\](?:\s*\.)?|\b(?:"
            + LinkLabels.Actions
            + @")\b(?=(?:\W|doi|MR\d{5,8}|"
            + LinkLabels.Marked
            + ")*$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LinkLabelPattern { get; }

    [GeneratedRegex(@"(?:1[5-9]|20)[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern { get; }
}
