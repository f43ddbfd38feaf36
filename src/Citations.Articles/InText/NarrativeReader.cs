namespace Citations.Articles.InText;

/// <summary>Reads citations in the sentence: names, and in parentheses after them an abbreviation, dates and further citations.</summary>
/// <param name="block">The paragraph.</param>
/// <param name="acronyms">The abbreviations that stand for an author.</param>
/// <param name="earlier">The citations before, whose abbreviations are known.</param>
internal sealed class NarrativeReader(TextBlock block, HashSet<string> acronyms, List<InTextCitation> earlier)
{
    /// <summary>The citations of a parenthesis and the names before it; null if it is not of this form.</summary>
    internal List<InTextCitation>? Read(int open, int close)
    {
        var end = CitedAbbreviations.EndAfter(block, open);
        var abbreviation = end > open + 1 ? block.Slice(open + 1, end) : null;
        var first = abbreviation is null ? open + 1 : end + 1;
        if (
            CitedDate.At(block, first) is not { } date
            || !IsDateList(date.End, close)
            || new NarrativeNames(block, open, date.Year).Read() is not { } names
        )
            return null;
        abbreviation ??= names.Abbreviation;
        var isAuthor = abbreviation is null ? IsKnownIfAcronym(names, date.Year) : IsOf(abbreviation, names, open);
        return isAuthor ? CitationsOf(names, abbreviation, open, first, close) : null;
    }

    private List<InTextCitation> CitationsOf(CitedNames names, string? abbreviation, int open, int first, int close)
    {
        // A parenthesis that is not closed ends with the paragraph.
        var place = block.Span(names.Start, Math.Min(close + 1, block.Tokens.Count));
        var rest = SegmentEnd(first, close);
        var citations = FirstSegment(names with { Abbreviation = abbreviation }, first, rest, place);
        // "(2010; 2012)" repeats the names before the parenthesis; other names end that.
        while (rest < close && CitedDate.At(block, rest + 1) is not null)
        {
            var from = rest + 1;
            rest = SegmentEnd(from, close);
            citations.AddRange(ParentheticalReader.Dates(block, from, rest, names, CitationForm.Narrative, place, null));
        }

        if (rest < close && ParentheticalReader.Read(block, rest + 1, close, isBracket: false) is { } more)
            citations.AddRange(more);
        return citations;
    }

    /// <summary>The citations up to the first semicolon, and those of the work that they are cited in.</summary>
    private List<InTextCitation> FirstSegment(CitedNames names, int first, int end, SourceSpan place)
    {
        if (ParentheticalReader.SplitSecondary(block, first, end) is not { } via)
            return [.. ParentheticalReader.Dates(block, first, end, names, CitationForm.Narrative, place, null)];
        var secondary = ParentheticalReader
            .Dates(block, first, via.Before, names, CitationForm.Narrative, place, null)
            .Select(citation => citation with { IsSecondary = true });
        return [.. secondary, .. ParentheticalReader.Read(block, via.After, end, isBracket: false) ?? []];
    }

    /// <summary>"Joint Programme on Moles (UNMOLES, 2019)" does not spell its abbreviation; the list has its name.</summary>
    private bool IsOf(string abbreviation, CitedNames names, int open) =>
        CitedAbbreviations.Spells(names, abbreviation) || block.Listed.WholeNameBefore(block, open) is not null;

    /// <summary>"The DSM (2013)": just an acronym is not an author unless the list or the text says so.</summary>
    private bool IsKnownIfAcronym(CitedNames names, string year) =>
        names is not { Authors: [var only], HasEtAl: false } || !CitedAbbreviations.IsAcronym(only) || IsKnown(only, year);

    /// <summary>Whether the article has an acronym for an author, or the list a work of the year by an author in capitals.</summary>
    private bool IsKnown(string name, string year) =>
        acronyms.Contains(name) || block.Listed.OpensWork(name, year) || earlier.Exists(citation => citation.Abbreviation == name);

    private bool IsDateList(int i, int close) => i >= close || block[i] is "," or ";" or ":" or "–" or "-" or "/" or "and" or "&";

    private int SegmentEnd(int from, int close)
    {
        for (var i = from; i < close; i++)
        {
            if (block.Is(i, ';'))
                return i;
        }

        return close;
    }
}
