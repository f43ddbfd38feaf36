using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// The kind of a work in words between its title and the institution, often with its number: <c>Deep soil, Working Paper 123, Burrow
/// University</c>, <c>Deep soil. Unpublished manuscript, Burrow University</c>.
/// </summary>
internal static partial class WorkKind
{
    /// <summary>Takes the kind at the end of a title or a source.</summary>
    /// <returns>The position where the text before it ends.</returns>
    internal static int TakeAtEnd(string text, int start, int end, EntryDraft draft)
    {
        foreach (var separator in Separators.EnumerateMatches(text.AsSpan(0, end), start + 1))
        {
            var match = Kind.Match(text, separator.Index + separator.Length, end - separator.Index - separator.Length);
            if (!match.Success || EndOf(match, draft) < end)
                continue;
            Take(match, draft);
            return separator.Index;
        }

        return end;
    }

    /// <summary>Takes the kind that a source begins with.</summary>
    /// <returns>The position where the institution begins; the start where there is no kind.</returns>
    internal static int TakeAtStart(string text, int start, int end, EntryDraft draft)
    {
        var match = Kind.Match(text, start, end - start);
        if (!match.Success)
            return start;
        var rest = EndOf(match, draft);
        while (rest < end && text[rest] is '.' or ',' or ';' or ':' or ' ')
            rest++;
        // Numbers after it are those of a periodical: IMF Working Papers, 99(12).
        if (rest < end && !char.IsUpper(text[rest]) && text[rest] != '(' && !HasYear(match, draft))
            return start;
        Take(match, draft);
        return rest;
    }

    /// <summary>Takes the kind at a position of which only the first words are known to belong to it.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="start">The position.</param>
    /// <param name="isNumbered">Whether without a number it is no kind but the name of a series.</param>
    /// <param name="draft">Takes the kind and its number.</param>
    /// <returns>Where it ends; null if no kind is there.</returns>
    internal static int? TakeFrom(string text, int start, bool isNumbered, EntryDraft draft)
    {
        var match = Kind.Match(text, start);
        if (!match.Success || (isNumbered && !match.Groups["number"].Success))
            return null;
        Take(match, draft);
        return EndOf(match, draft);
    }

    /// <summary>Takes the kind that is all of a note.</summary>
    internal static bool TryTake(string text, int start, int end, EntryDraft draft)
    {
        var match = Kind.Match(text, start, end - start);
        if (!match.Success || EndOf(match, draft) < end)
            return false;
        Take(match, draft);
        return true;
    }

    private static int EndOf(Match match, EntryDraft draft) =>
        HasYear(match, draft) && match.Groups["genre"] is var genre ? genre.Index + genre.Length : match.Index + match.Length;

    // "Technical report, 2013": what may be the year of an entry that has none is no number.
    private static bool HasYear(Match match, EntryDraft draft) => draft.Date is null && Year.IsMatch(match.Groups["number"].ValueSpan);

    private static void Take(Match match, EntryDraft draft)
    {
        var (genre, number) = (match.Groups["genre"], match.Groups["number"]);
        draft.Type ??= match.Groups["manuscript"].Success ? ReferenceType.Manuscript : ReferenceType.Report;
        draft.Set(TextVariable.Genre, genre.Value, genre.Index, genre.Index + genre.Length);
        if (number.Success && !HasYear(match, draft))
            draft.Set(TextVariable.Number, number.Value, number.Index, number.Index + number.Length);
    }

    [GeneratedRegex("^(?:1[5-9]|20)[0-9]{2}[a-z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"[.,;:?!][”’""]?[ ](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Separators { get; }

    [GeneratedRegex(
        @"\G(?:(?<manuscript>(?<genre>(?i:unpublished\s(?:manuscript|paper|working\spaper|typescript|mimeo)|mimeo(?:graph)?|manuscript\s(?:in\spreparation|submitted\sfor\spublication|under\sreview))))"
            + @"|(?<genre>(?:\p{Lu}[\p{L}&-]*\s){0,4}?(?i:(?:working|discussion|occasional|staff|white)\spaper(?:s|\sseries)?|(?:technical|research|internal)\s(?:report|memorandum|memo))))"
            + @"(?:,?\s(?:(?i:no|nr)\.\s?|(?i:no|nr|number)\s|#\s?)?(?<number>[A-Za-z]{0,6}[-/]?\d(?:[\w/-]|\.(?=\w)){0,20}))?(?=[.,;:]|\s\(|\s*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Kind { get; }
}
