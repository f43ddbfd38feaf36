using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>Reads what follows the title: a periodical with its location, a book that holds a chapter, a publisher.</summary>
internal static partial class SourceReader
{
    /// <summary>How well a source reads at most.</summary>
    internal const double BestScore = 0.95;

    /// <summary>Reads a source into a draft.</summary>
    /// <returns>How well it reads, from 0 to 1.</returns>
    internal static double Read(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        (start, end) = Trim(text, start, end);
        if (start >= end)
            return draft.Type is not null ? 0.7 : 0.5;
        var chapter = InPattern.Match(text, start, end - start);
        if (chapter.Success)
            return ChapterReader.Read(entry, chapter.Index + chapter.Length, end, draft);
        var institution = WorkKind.TakeAtStart(text, start, end, draft);
        if (institution > start)
            return institution < end ? PublisherReader.Read(entry, institution, end, draft) : BestScore;
        if (TryReadPeriodical(entry, start, end, draft) is { } periodical)
            return periodical;
        return PublisherReader.Read(entry, start, end, draft);
    }

    /// <summary>A container and a location that reaches the end.</summary>
    internal static double? TryReadPeriodical(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        foreach (var boundary in LocationStart.EnumerateMatches(text.AsSpan(0, end), Math.Max(start, end - Location.Longest)))
        {
            var at = Location.StartIn(text, boundary);
            var (from, to) = Trim(text, start, boundary.Index);
            if (to <= from || entry.LocationAt(at, end, draft.Date is null) is not { } location || !IsLocated(location, draft))
                continue;
            var container = text.AsSpan(from, to - from);
            if (MonthWord.TryRead(container, out _))
                continue;
            if (container.Length > 200 || PlaceAndPublisher.IsMatch(container))
                return null;
            TakeContainer(container, from, to, draft);
            Take(location, draft);
            return Plausibility(container) * (location.Count > 1 ? 1 : 0.85);
        }

        return null;
    }

    /// <summary>Takes the parts of a location.</summary>
    internal static void Take(Location location, EntryDraft draft)
    {
        if (
            location is { Volume: { } section, Issue: null }
            && draft.Date?.Value.Start is { Day: > 0 }
            && char.IsAsciiLetterUpper(section.Text[0])
        )
        {
            // A newspaper's pages carry their section: C1; A1, A4.
            var end = location.Pages?.End ?? section.End;
            draft.Set(
                TextVariable.Page,
                location.Pages is { } more ? $"{section.Text}, {Ranges.Normalize(more.Text)}" : section.Text,
                section.Start,
                end
            );
            return;
        }

        if (location.Volume is { } volume)
            draft.Set(TextVariable.Volume, Ranges.Normalize(volume.Text), volume.Start, volume.End);
        if (location.Issue is { } issue)
            draft.Set(TextVariable.Issue, Ranges.Normalize(issue.Text), issue.Start, issue.End);
        if (location.Pages is { } pages)
            TakePages(pages.Text, pages.Start, pages.End, draft);
        if (location.Number is { } number)
            draft.Set(TextVariable.Number, number.Text, number.Start, number.End);
        if (location.TotalPageCount is { } total)
            draft.Set(TextVariable.NumberOfPages, total.Text, total.Start, total.End);
        if (location.Date is { } date)
            draft.SetDate(date.Date, date.Start, date.End);
        draft.IsDatedBeforeVolume |= location.IsDatedBeforeVolume;
    }

    /// <summary>
    /// Takes pages without their label; an electronic article has a number in their place (<c>e1005510</c>, <c>626456</c>), and
    /// <c>158 p.</c> says how many a book has.
    /// </summary>
    internal static void TakePages(string pages, int start, int end, EntryDraft draft)
    {
        var bare = PageLabel.Replace(pages, "");
        var variable =
            TotalPages.IsMatch(bare) ? TextVariable.NumberOfPages
            : ArticleNumber.IsMatch(bare) ? TextVariable.Number
            : TextVariable.Page;
        draft.Set(variable, variable == TextVariable.NumberOfPages ? bare[..DigitsOf(bare)] : Ranges.Normalize(bare), start, end);
    }

    private static int DigitsOf(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9');

    private static bool IsLocated(Location location, EntryDraft draft) =>
        location.Volume is not null
        || location.Pages is not null
        || location.Number is not null
        || location.Issue is not null
        || (location.Date is not null && draft.Type is null && location.Date.Value.Date.Value.Start is { Month: > 0 });

    internal static void TakeContainer(ReadOnlySpan<char> container, int start, int end, EntryDraft draft)
    {
        draft.Set(TextVariable.ContainerTitle, TrimContainer(container).ToString(), start, end);
        if (ConferencePattern.IsMatch(container))
            draft.Type ??= ReferenceType.PaperConference;
    }

    internal static ReadOnlySpan<char> TrimContainer(ReadOnlySpan<char> container) => container.Trim(" ,.;:“”\"([");

    /// <summary>A name of a periodical has no sentence inside it; abbreviations have periods but are short.</summary>
    internal static double Plausibility(ReadOnlySpan<char> container)
    {
        var score = BestScore;
        foreach (var match in SentenceEnd.EnumerateMatches(container))
        {
            var sentence = container.Slice(match.Index, match.Length).TrimEnd();
            score -= sentence.Length > 7 || char.IsDigit(sentence[0]) || sentence[^1] == '?' ? 0.35 : 0.02;
        }

        if (!char.IsUpper(container[0]) && !char.IsDigit(container[0]))
            score -= char.IsLetter(container[0]) && !char.IsLower(container[0]) ? 0 : 0.3;
        var words = container.Count(' ') + 1;
        if (words > 14)
            score -= 0.3;
        return Math.Max(score, 0.05);
    }

    internal static (int Start, int End) Trim(string text, int start, int end)
    {
        while (
            start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or ';' or ':' or '”' or '’' or ')' or '–' or '—')
        )
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';'))
            end--;
        return (start, end);
    }

    [GeneratedRegex(@"\G(?:[Ii]n\s?:\s*|In\s+(?=\p{Lu}|\d)|in\s+(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex InPattern { get; }

    [GeneratedRegex(
        @"(?:[\s,.;:]|(?<=[.,;]))\s*(?:\(?(?:[Vv]ol|VOL|[Bb]d\.|[Bb]and\s|[Nn]o\.|[Nn]r\.|[Nn]°|[Ii]ssue|pp?\.|[Aa]rticle\s|Art\.|ID\s|Suppl|Sp?\.\s|\d|[eE]\d|[A-Z]{1,2}\d|[IVXLC]+[,:(]|"
            + EntryDate.Months
            + @"[\s.]|(?="
            + Location.BeforeVolume
            + ")))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LocationStart { get; }

    [GeneratedRegex(@"[\p{L}\d]+[.?!]\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"^(?:[eE]\d{3,}|\d{5,}|[A-Za-z]{1,3}\d{5,}|\d{3,}\.e\d+|[A-Z]{2,}\d{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleNumber { get; }

    [GeneratedRegex(
        @"^(?:(?:[Pp]{1,2}|[Ss]p?|[Сс]|[Pp]ages?|[Pp]gs?|[Pp]ágs?|[Ss]eiten?)\b\.?\s*)+(?=[\p{L}\d])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PageLabel { get; }

    [GeneratedRegex(@"^\d{1,4}\s?(?:pp?|[Ss]|[Сс]|pages|[Ss]eiten)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPages { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{L} ,.&]{1,40}:\s\p{Lu}[^:]{2,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndPublisher { get; }

    [GeneratedRegex(
        @"\b(?:[Pp]roceedings (?:of the (?!National Academy|Royal Society|IEEE$)|IEEE|ACM|\d)|[Pp]roc\. (?:of|IEEE|ACM|\d)|[Cc]onference\b|[Cc]onf\.|[Ss]ymposium\b|[Ww]orkshop\b|[Cc]ongress on)",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex ConferencePattern { get; }
}
