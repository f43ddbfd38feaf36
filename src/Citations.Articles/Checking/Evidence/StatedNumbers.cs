namespace Citations.Articles.Checking.Evidence;

/// <summary>
/// The numbers that are in the text of an entry: years, pages, and a volume with its pages. A number of a record may be any text and is
/// compared letter by letter: to build an expression for each record costs a hundred times as much as the search.
/// </summary>
/// <param name="text">The text of the entry.</param>
internal sealed class StatedNumbers(string text)
{
    private const int LongestNumber = 60;

    /// <summary>The most letters between two numbers of one place, such as <c>, Article no. </c></summary>
    private const int LongestWords = 40;

    /// <summary>The most numbers between a volume and its pages: the issue, the year, and one of them a second time.</summary>
    private const int MostBetween = 3;

    private const string Dashes = "-–—−‐";

    /// <summary>Whether a number is in the text as a whole.</summary>
    internal bool Has(string number) => StandsAnywhere([number]);

    /// <summary>Whether the first and the last page are in the text as a range.</summary>
    internal bool HasRange(string? pages) =>
        pages is { Length: < LongestNumber } && PageRange.Read(pages) is { Parts: [(_, not null)] } && StandsAnywhere(Written(pages));

    /// <summary>
    /// Whether the volume and the pages are in the text one after the other, with nothing between them but the issue, the year and words:
    /// <c>12(3), 345–367</c>.
    /// </summary>
    internal bool HasPlace(string? volume, string? issue, string? pages)
    {
        if (volume is not { Length: > 0 and < LongestNumber } || pages is not { Length: > 0 and < LongestNumber })
            return false;
        var place = new Place(issue is { Length: > 0 and < LongestNumber } ? issue : null, Written(pages));
        // An issue of the same number would stand for another volume: then the number must be there twice.
        return volume == issue
            ? EndsOf(volume).SelectMany(end => After(end, volume)).Any(end => Leads(end, place, MostBetween - 1))
            : EndsOf(volume).Any(end => Leads(end, place, MostBetween));
    }

    private bool StandsAnywhere(IReadOnlyList<string> forms)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Begins(at) && Stands(at, forms))
                return true;
        }

        return false;
    }

    private bool Stands(int at, IReadOnlyList<string> forms)
    {
        foreach (var form in forms)
        {
            if (End(at, form) is >= 0 and var end && (end == text.Length || (IsGap(end) && !Dashes.Contains(text[end]))))
                return true;
        }

        return false;
    }

    /// <summary>Where a number ends that begins a word of the text.</summary>
    private IEnumerable<int> EndsOf(string number) =>
        Enumerable.Range(0, text.Length).Where(Begins).Select(at => End(at, number)).Where(end => end >= 0);

    /// <summary>Where a number ends that follows another one with no number between them.</summary>
    private IEnumerable<int> After(int end, string number) =>
        IsGap(end) ? Places(end + 1).Select(at => End(at, number)).Where(next => next >= 0) : [];

    /// <summary>Whether the pages follow a number, with at most so many other numbers of the place between them.</summary>
    private bool Leads(int end, Place place, int between)
    {
        if (!IsGap(end))
            return false;
        if (Stands(end + 1, place.Pages))
            return true;
        for (HashSet<int> starts = [end + 1]; starts.Count > 0; between--)
        {
            HashSet<int> next = [];
            foreach (var at in starts.SelectMany(Places))
            {
                if (IsGap(at) && Stands(at + 1, place.Pages))
                    return true;
                if (between > 0)
                    next.UnionWith(EndsBetween(at, place));
            }

            starts = next;
        }

        return false;
    }

    /// <summary>Where the issue or a year ends that begins at a place.</summary>
    private IEnumerable<int> EndsBetween(int at, Place place)
    {
        if (place.Issue is { } issue && End(at, issue) is >= 0 and var end)
            yield return end;
        if (IsYear(at))
            yield return at + 4;
    }

    /// <summary>A place and those after it that no number and not too many letters part from it.</summary>
    private IEnumerable<int> Places(int start)
    {
        for (var at = start; at < text.Length && at - start <= LongestWords; at++)
        {
            yield return at;
            if (char.IsNumber(text[at]))
                yield break;
        }
    }

    /// <summary>
    /// Where a number ends that begins at a place; -1 where it does not. Any dash stands for a dash, with a space or none on either side:
    /// volumes <c>5-6</c>, issues <c>3 – 4</c>.
    /// </summary>
    private int End(int at, string number)
    {
        foreach (var letter in number)
        {
            if (letter is '-' or '–')
            {
                at = AfterSpace(at);
                if (at >= text.Length || !Dashes.Contains(text[at]))
                    return -1;
                at = AfterSpace(at + 1);
            }
            else if (at >= text.Length || text[at++] != letter)
            {
                return -1;
            }
        }

        return at;
    }

    private int AfterSpace(int at) => at < text.Length && char.IsWhiteSpace(text[at]) ? at + 1 : at;

    private bool Begins(int at) => at == 0 || IsGap(at - 1);

    private bool IsGap(int at) => at < text.Length && !char.IsLetter(text[at]) && !char.IsNumber(text[at]);

    /// <summary>Whether the digits of a year from 1500 to 2099 are at a place.</summary>
    private bool IsYear(int at) =>
        at + 4 <= text.Length
        && ((text[at] == '1' && text[at + 1] is >= '5' and <= '9') || (text[at] == '2' && text[at + 1] == '0'))
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3]);

    /// <summary>Pages as they may be written: the last one in full or without the digits that it shares with the first.</summary>
    private static string[] Written(string pages)
    {
        if (PageRange.Read(pages) is not { Parts: [(var first, { } last)] })
            return [pages];
        return first.Length == last.Length
            ? [.. Enumerable.Range(0, last.Length).Where(at => first[..at] == last[..at]).Select(at => $"{first}-{last[at..]}")]
            : [$"{first}-{last}"];
    }

    private sealed record Place(string? Issue, IReadOnlyList<string> Pages);
}
