using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Where in its periodical or book a work is: volume, issue, pages and, in some styles, the date among them.
/// It is read part by part, labelled or bare, so that <c>12(3), 1–9</c>, <c>vol. 12, no. 3, pp. 1–9</c>,
/// <c>2015;12(3):1–9</c> and <c>12, no. 3 (2015): 1–9</c> are one grammar.
/// </summary>
internal sealed partial class Location
{
    /// <summary>How many characters a location takes at most: its parts are few and short, however long the entry is.</summary>
    internal const int Longest = 400;

    private const int MostParts = 16;
    private readonly string _text;
    private readonly int _end;
    private readonly bool _wantsDate;
    private readonly int _start;
    private int _at;

    private Location(string text, int start, int end, bool wantsDate) =>
        (_text, _start, _at, _end, _wantsDate) = (text, start, start, end, wantsDate);

    internal Part? Volume { get; private set; }

    internal Part? Issue { get; private set; }

    internal Part? Pages { get; private set; }

    internal Part? Number { get; private set; }

    internal (EntryDate Date, int Start, int End)? Date { get; private set; }

    /// <summary>
    /// Whether the date, before the volume as in Vancouver's style, has a day or a month in a language other than English.
    /// </summary>
    internal bool IsDatedBeforeVolume { get; private set; }

    /// <summary>How many pages the whole work has: <c>158 p.</c></summary>
    internal Part? TotalPageCount { get; private set; }

    /// <summary>How many parts were read.</summary>
    internal int Count =>
        (Volume is null ? 0 : 1) + (Issue is null ? 0 : 1) + (Pages is null && Number is null ? 0 : 1) + (Date is null ? 0 : 1);

    internal readonly record struct Part(string Text, int Start, int End);

    /// <summary>Reads a location that reaches the end; null if something else follows or nothing was read.</summary>
    /// <param name="text">The entry.</param>
    /// <param name="start">Where the location starts.</param>
    /// <param name="end">Where the entry's source ends.</param>
    /// <param name="wantsDate">Whether the date has not been seen yet.</param>
    internal static Location? ToEnd(string text, int start, int end, bool wantsDate)
    {
        if (end - start > Longest)
            return null;
        var location = new Location(text, start, end, wantsDate);
        for (var parts = 0; parts < MostParts && location.TakePart() && location.SkipSeparator(); parts++) { }

        return location.Count > 0 && text.AsSpan(location._at, end - location._at).Trim(" .,;:()[]").IsEmpty ? location : null;
    }

    /// <summary>Where the location itself starts in a match that has the separator before it too.</summary>
    internal static int StartIn(string text, ValueMatch boundary)
    {
        var at = boundary.Index;
        while (text[at] is ',' or ';' or ':' or '.' || char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private bool SkipSeparator()
    {
        while (_at < _end && (_text[_at] is ',' or ';' or ':' or '.' || char.IsWhiteSpace(_text[_at])))
            _at++;
        return _at < _end;
    }

    private bool TakePart() =>
        _at < _end
        && (
            // A label has a letter or a mark before its number.
            (!char.IsDigit(_text[_at]) && TryTakeLabelled())
            || TryTakeDateInWords()
            || TryTakeDate()
            || TryTake(
                IssueInParentheses,
                _text[_at] == '(' && Issue is null && (Volume is not null || Date is not null || _at == _start),
                static (location, part) => location.Issue = part
            )
            || TryTake(
                IssueBeforeDate,
                Volume is not null && Issue is null && Pages is null,
                static (location, part) => location.Issue = part
            )
            || TryTake(Supplement, Issue is null && Volume is not null, static (location, part) => location.Issue = part)
            || TryTake(
                FinalPage,
                Date is { Date.Value.Start.Day: > 0 } && Volume is null && Pages is null,
                static (location, part) => location.Pages = part
            )
            || TryTakeVolumeWithIssue()
            || TryTake(BareVolume, Volume is null && Pages is null, static (location, part) => location.Volume = part)
            || TryTake(BarePages, Volume is not null && Pages is null && Number is null, static (location, part) => location.Pages = part)
            || TryTake(PageRange, Pages is null && Number is null, static (location, part) => location.Pages = part)
            || TryTake(TotalPages, TotalPageCount is null, static (location, part) => location.TotalPageCount = part)
        );

    private bool TryTakeLabelled() =>
        TryTake(LabelledVolume, Volume is null && Pages is null, static (location, part) => location.Volume = part)
        || TryTake(LabelledIssue, Issue is null, static (location, part) => location.Issue = part)
        || TryTake(LabelledPages, Pages is null, static (location, part) => location.Pages = part)
        || TryTake(LabelledNumber, Number is null && Pages is null, static (location, part) => location.Number = part);

    private bool TryTake(Regex pattern, bool isExpected, Action<Location, Part> take)
    {
        var match = isExpected ? pattern.Match(_text, _at, _end - _at) : Match.Empty;
        if (!match.Success)
            return false;
        var value = match.Groups["value"];
        take(this, new(value.Value, value.Index, value.Index + value.Length));
        _at = match.Index + match.Length;
        return true;
    }

    /// <summary>"40.1" and "7:3:" are volume and issue.</summary>
    private bool TryTakeVolumeWithIssue()
    {
        var match = Volume is null && Issue is null && Pages is null ? VolumeWithIssue.Match(_text, _at, _end - _at) : Match.Empty;
        if (!match.Success)
            return false;
        var (volume, issue) = (match.Groups["volume"], match.Groups["issue"]);
        Volume = new(volume.Value, volume.Index, volume.Index + volume.Length);
        Issue = new(issue.Value, issue.Index, issue.Index + issue.Length);
        _at = match.Index + match.Length;
        return true;
    }

    // "mars 2012;20(3)": reference managers write the month of the user's language.
    private bool TryTakeDateInWords()
    {
        var match = DateInWords.Match(_text, _at, _end - _at);
        // "Geophys Mars 2012" ends in a word of the journal.
        if (!match.Success || !IsAfterMark() || !MonthWord.TryRead(match.Groups["month"].Value, out var month))
            return false;
        var year = match.Groups["year"];
        if (_wantsDate)
        {
            var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            var date = EntryDate.DateOf(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), month, day);
            Date ??= (new(date, null), year.Index, year.Index + year.Length);
        }

        IsDatedBeforeVolume = match.Groups["day"].Success || !MonthWord.IsEnglish(match.Groups["month"].Value);
        _at = match.Index + match.Length;
        return true;
    }

    private bool IsAfterMark() => _text.AsSpan(0, _at).TrimEnd() is [] or [.., '.' or ',' or ';' or ':' or '?' or '!'];

    private bool TryTakeDate()
    {
        var match = DatePattern.Match(_text, _at, _end - _at);
        if (!match.Success)
            return false;
        var inParentheses = _text[_at] == '(';
        var hasMonth = match.Groups["before"].Length + match.Groups["after"].Length > 0;
        // A bare year counts as the date only while there is none, and not where "2015, 1-8" must be a volume.
        if (Date is not null || (!_wantsDate && !inParentheses && !hasMonth))
            return false;
        var year = match.Groups["year"].Value;
        if (
            _wantsDate
            && EntryDate.Read($"{year}{match.Groups["suffix"].Value}, {match.Groups["before"].Value} {match.Groups["after"].Value}")
                is { } date
        )
        {
            Date = (date, match.Groups["year"].Index, match.Groups["year"].Index + 4);
        }

        _at = match.Index + match.Length;
        return true;
    }

    private const string Page = @"(?:[A-Za-z]{0,3}\d+[A-Za-z]?(?:[.:]\w{1,8})?|[ivxlc]{1,7})";

    // "428, 1991" is a page and a year.
    private const string NotYear = @"(?!(?:1[5-9]|20)\d{2}\b(?!\s?[-–]))";
    private const string Dash = @"\s?[-–—−‐]{1,2}\s?";

    [GeneratedRegex(
        @"\G(?:[Vv]ol(?:ume)?s?|VOL|[Bb](?:an)?d|[Tt](?:ome)?|[Jj]g|[Vv])\b\.?\s*(?<value>\d+[A-Za-z]?(?:[-–/]\d+)?|[IVXLC]+\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledVolume { get; }

    [GeneratedRegex(
        @"\G\(?(?:[Nn]o|NO|[Nn]r|[Nn](?=[°.]\s?\d)|[Nn]úm|[Nn]um(?:ber)?|[Ii]ss(?:ue)?|[Hh](?:eft)?|№)[.°]?\s*(?<value>\d[\w]*(?:[-–/&]\s?\d\w*)?(?:\s[Ss]uppl?\.?\s?\d*)?)\)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledIssue { get; }

    [GeneratedRegex(
        @"\G\(?(?:pp?|P[Pp]?|[Pp]ages?|Sp?|[Pp]ágs?|[Pp]gs?|Seiten?)\b\.?\s*(?<value>"
            + Page
            + @"(?:"
            + Dash
            + Page
            + @")?(?:,\s?"
            + NotYear
            + Page
            + @"(?:"
            + Dash
            + Page
            + @")?){0,4})\+?\)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledPages { get; }

    [GeneratedRegex(
        @"\G(?:[Aa]rticle|[Aa]rt\.|[Pp]aper|ID)(?:\s(?:ID|[Nn]o\.?|[Nn]umber|#))?\s*(?<value>[A-Za-z]{0,3}\d[\w.-]*)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelledNumber { get; }

    [GeneratedRegex(
        @"\G\(?(?:(?<before>(?:\d{1,2}(?:[-–]\d{1,2})?\s+)?"
            + EntryDate.Months
            + @"(?:[-–/]"
            + EntryDate.Months
            + @")?\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?)(?:,|\s)\s*)?(?<year>(?:1[5-9]|20)\d{2})(?<suffix>[a-z])?(?!\d|\s?[-–]\s?\d|\()(?:\s(?<after>"
            + EntryDate.Months
            + @"(?:[-–/]"
            + EntryDate.Months
            + @")?\.?(?:\s\d{1,2}(?!\d|\())?))?\)?(?:\s?\(\d{1,2}\s"
            + EntryDate.Months
            + @"\))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DatePattern { get; }

    /// <summary>
    /// A date whose month is in any language, as Vancouver's style sets it before the volume, for use inside other patterns; whether the
    /// word is a month is for <see cref="MonthWord"/> to say.
    /// </summary>
    internal const string BeforeVolume =
        @"(?:(?:(?<day>\d{1,2})\.?\s(?:de\s)?)?(?<month>\p{L}{3,13})\.?(?:[-–/]\p{L}{3,13}\.?)?\s(?:de\s)?(?:(?<day>\d{1,2})\.?,?\s)?(?<year>(?:1[5-9]|20)\d{2})"
        + @"|(?<year>(?:1[5-9]|20)\d{2})\s(?<month>\p{L}{3,13})\.?(?:[-–/]\p{L}{3,13}\.?)?(?:\s(?<day>\d{1,2}))?)(?=;\s?\d)";

    [GeneratedRegex(@"\G" + BeforeVolume, RegexOptions.CultureInvariant)]
    private static partial Regex DateInWords { get; }

    // "311 (File No. 16-0512)" is the end of a title and the number of a report.
    [GeneratedRegex(
        @"\G\((?<value>(?!\d{4}\)|(?:File|Case|Docket|Audit|Project|Grant|Report|Document)\s(?:[Nn]os?\.|ID|\#))[^()]{1,30}|\d{4})\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IssueInParentheses { get; }

    // Computing's journals: 13, 1 (Jan. 2021), 43–109.
    [GeneratedRegex(
        @"\G(?<value>\d{1,3}(?:[-–/]\d{1,3})?)(?=\s\([^()]{0,20}(?:1[5-9]|20)\d{2}\)[,:]\s?(?:pp?\.\s?)?[A-Za-z]?\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex IssueBeforeDate { get; }

    [GeneratedRegex(
        @"\G(?<value>(?:[Ss]uppl(?:ement)?|[Pp]t|[Pp]art|[Ss]pec(?:ial)?\.? (?:[Ii]ssue|No))\b\.?\s?\d{0,3}[A-Za-z]?)(?=\W|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Supplement { get; }

    // A newspaper or magazine: "July 3, 2000, 27".
    [GeneratedRegex(@"\G(?<value>[A-Z]?\d{1,4}(?:[-–]\d+)?)\s*\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FinalPage { get; }

    [GeneratedRegex(@"\G(?<volume>\d{1,4})[.:](?<issue>\d{1,2}(?:[-–]\d{1,2})?)(?=\s?[(,]|:\s?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeWithIssue { get; }

    [GeneratedRegex(
        @"\G(?<value>[A-Z]{0,2}\d{1,5}[A-Za-z]?(?:[-–/]\d{1,3}(?=\s?[(,:]))?|[IVXLCDM]{1,8})(?=\s?\(|\s?[,:;]|\s*\.?\s*$|\.?\s(?:no|n°|pp?|iss|Suppl|suppl|\d+)\b|\.\s)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareVolume { get; }

    [GeneratedRegex(
        @"\G(?<value>" + Page + @"(?:" + Dash + Page + @")?(?:,\s?" + NotYear + @"\d+(?:" + Dash + @"\d+)?){0,3}\+?)(?=[\s.,;)\]]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BarePages { get; }

    [GeneratedRegex(@"\G(?<value>" + Page + Dash + Page + @")(?=[\s.,;)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PageRange { get; }

    [GeneratedRegex(@"\G(?<value>\d{1,4})\s?(?:pp?|pages|S)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPages { get; }
}
