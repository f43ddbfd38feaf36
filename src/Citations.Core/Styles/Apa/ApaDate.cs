using System.Globalization;

namespace Citations.Styles.Apa;

/// <summary>The date of a work in the words of APA 7 (section 2 of the rules).</summary>
/// <param name="Year">What stands for the year, in the list and in the text: <c>2019</c>, <c>2002–2008</c>, <c>n.d.</c>, <c>in
/// press</c>.</param>
/// <param name="Rest">The text after the year in the list: <c>January 4</c>, or nothing.</param>
/// <param name="IsCirca">Whether the date is estimated (R2.6).</param>
/// <param name="Kind">Known, unknown, or to come: this is also the order in the list (R6.4).</param>
/// <param name="Start">The point in time by which the list is ordered.</param>
internal readonly record struct ApaDate(string Year, string Rest, bool IsCirca, ApaDateKind Kind, DatePoint Start)
{
    internal const string NoDate = "n.d.";
    private const int FirstFrequentYear = 1800;

    private static readonly string[] FrequentYears =
    [
        .. Enumerable.Range(FirstFrequentYear, 300).Select(year => year.ToString(CultureInfo.InvariantCulture)),
    ];

    private const string InPress = "in press";

    internal static ApaDate Of(ApaWork work)
    {
        var reference = work.Reference;
        if (IsInPress(reference.Status))
            return new(InPress, "", false, ApaDateKind.InPress, default);
        var date = DateOf(work);
        if (date?.Start is not { } start)
            return OfWords(FieldText.Clean(date?.Literal));
        if (OfLiteral(date, start) is { } literal)
            return literal;
        var range = date.End is { } end && end != start ? end : start;
        var isSpan = range != start && (start.Month > 0 || start.Season != Season.None);
        var shown = ShowsAll(work) || (start.Season != Season.None && HasIssues(work));
        if (start.Year == 0)
            return new(NoDate, "", false, ApaDateKind.Unknown, default);
        var year =
            date.IsOpenEnded ? $"{YearText(start.Year)}–present"
            : range.Year != start.Year && !(shown && isSpan) ? YearSpan(start.Year, range.Year)
            : YearText(start.Year);
        return new(year, shown ? Detail(date, start, range) : "", date.IsCirca, ApaDateKind.Known, shown ? start : new(start.Year));
    }

    /// <summary>A year in words: <c>350 B.C.E.</c>, <c>2019</c>.</summary>
    internal static string YearText(int year) =>
        year < 0 ? string.Create(CultureInfo.InvariantCulture, $"{-year} B.C.E.")
        : (uint)(year - FirstFrequentYear) < (uint)FrequentYears.Length ? FrequentYears[year - FirstFrequentYear]
        : year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year of a date as a note or a citation prints it: <c>ca. 350 B.C.E.</c>, <c>1826–1827</c>.</summary>
    internal static string YearLabel(PartialDate date)
    {
        if (date.Start is not { } start)
            return FieldText.Clean(date.Literal);
        var year = date.End is { } end && end.Year != start.Year ? YearSpan(start.Year, end.Year) : YearText(start.Year);
        return date.IsCirca ? $"ca. {year}" : year;
    }

    /// <summary>A date in full: <c>July 3, 2019</c>.</summary>
    internal static string InFull(DatePoint date) =>
        (EnglishMonths.NameOf(date), date.Day) switch
        {
            ("", _) => YearText(date.Year),
            (var month, 0) => $"{month} {YearText(date.Year)}",
            (var month, var day) => $"{month} {day}, {YearText(date.Year)}",
        };

    private static string YearSpan(int from, int to) =>
        from < 0 && to < 0 ? string.Create(CultureInfo.InvariantCulture, $"{-from}–{-to} B.C.E.") : $"{YearText(from)}–{YearText(to)}";

    private static bool IsInPress(string? status) =>
        status is not null
        && (status.Equals(InPress, StringComparison.OrdinalIgnoreCase) || status.Equals("forthcoming", StringComparison.OrdinalIgnoreCase));

    private static ApaDate OfWords(string words) =>
        words.Length == 0
        || words.Equals(NoDate, StringComparison.OrdinalIgnoreCase)
        || words.Equals("no date", StringComparison.OrdinalIgnoreCase)
            ? new(NoDate, "", false, ApaDateKind.Unknown, default)
        : IsInPress(words) ? new(InPress, "", false, ApaDateKind.InPress, default)
        : new(words, "", false, ApaDateKind.Known, LeadingYear(words) is { } year ? new(year) : default);

    // A source may say in words what its numbers cannot: "2012, Summer/Autumn", "2015–present".
    private static ApaDate? OfLiteral(PartialDate date, DatePoint start)
    {
        if (date.End is not null || date.IsOpenEnded || date.Extra.Count == 0 || date.Extra.GetString("literal") is not { } words)
            return null;
        words = FieldText.Clean(words);
        if (LeadingYear(words) != start.Year)
            return null;
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? new(words, "", date.IsCirca, ApaDateKind.Known, start)
            : new(words[..comma], words[(comma + 2)..], date.IsCirca, ApaDateKind.Known, start);
    }

    private static int? LeadingYear(string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? words : words.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
    }

    private static bool ShowsAll(ApaWork work)
    {
        var reference = work.Reference;
        return work.Rules.Dates switch
        {
            DateDetail.Full => true,
            DateDetail.YearOfFilm => work.HasContainer || !Descriptions.IsFilm(work),
            DateDetail.YearOfMusic => SpokenRecording.IsOf(work) || IsOnlyDated(work),
            DateDetail.YearWithPublisher => reference.Publisher is null && reference[TextVariable.Doi] is null,
            DateDetail.YearInContainer => !work.HasContainer,
            DateDetail.YearInJournal => reference.Volume is null,
            DateDetail.YearInNumberedJournal => IsDaily(reference),
            DateDetail.YearUnlessPressRelease => reference.Genre?.Contains("release", StringComparison.OrdinalIgnoreCase) == true,
            DateDetail.YearUnlessArchived => reference[TextVariable.Archive] is not null,
            _ => IsOnlyDated(work),
        };
    }

    // A record that is nothing but names and a date says with the date which of its author's works it is.
    private static bool IsOnlyDated(ApaWork work) =>
        work.Reference is { Title: null, Publisher: null, Genre: null } && !work.HasContainer;

    // What has a day and nothing that numbers it came out in a newspaper or magazine, whatever its type says (R2.2).
    private static bool IsDaily(Reference reference) =>
        reference is { Issued.Start.Day: > 0, ContainerTitle: not null }
        && (reference.Volume ?? reference.Issue ?? reference.Status) is null
        && (reference[TextVariable.Number] ?? reference[TextVariable.Doi]) is null;

    // An issue may be known by its season; a book is of its year (R2.1, R2.4).
    private static bool HasIssues(ApaWork work) =>
        work.Rules.Source == SourceForm.Periodical || work.Reference.Type == ReferenceType.Periodical;

    // A talk has the date of its conference, as exact as that is known (R4.15).
    private static PartialDate? DateOf(ApaWork work)
    {
        var (issued, held) = (work.Reference.Issued, work.Reference[DateVariable.EventDate]);
        var isPresented =
            work.Rules.Source == SourceForm.Event || (work.Reference.Type == ReferenceType.PaperConference && !work.HasContainer);
        if (!isPresented || held is null)
            return issued;
        return issued is null || IsLessExact(issued, held) ? held : issued;
    }

    private static bool IsLessExact(PartialDate issued, PartialDate held)
    {
        if (issued is not { Start: { Season: Season.None } day, End: null } || held.Start is not { Month: > 0 } first)
            return false;
        if (day.Year != first.Year)
            return false;
        return day.Month == 0 || (day.Month == first.Month && day.Day == 0) || (day >= first && day <= (held.End ?? first));
    }

    private static string Detail(PartialDate date, DatePoint start, DatePoint end)
    {
        var month = NameOf(date, start);
        if (month.Length == 0)
            return "";
        var from = start.Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{month} {start.Day}") : month;
        if (end == start)
            return from;
        var endMonth = NameOf(date, end);
        if (endMonth.Length == 0)
            return from;
        if (end.Year != start.Year)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{from}–{YearText(end.Year)}, {endMonth}{(end.Day > 0 ? $" {end.Day}" : "")}"
            );
        if (start.Season != Season.None)
            return $"{from}/{endMonth}";
        if (endMonth == month)
            return end.Day > 0 && end.Day != start.Day ? string.Create(CultureInfo.InvariantCulture, $"{from}–{end.Day}") : from;
        return string.Create(CultureInfo.InvariantCulture, $"{from}–{endMonth}{(end.Day > 0 ? $" {end.Day}" : "")}");
    }

    private static string NameOf(PartialDate date, DatePoint point) =>
        point.Season != Season.None ? SeasonWord.Of(date, point) : EnglishMonths.NameOf(point);
}
