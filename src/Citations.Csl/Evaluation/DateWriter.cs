using System.Globalization;

namespace Citations.Csl;

/// <summary>Writes a date or a range of dates from parts (CSL 1.0.2, Date-part, Date Ranges).</summary>
internal readonly struct DateWriter(DateNode node, DatePart[] parts, string delimiter, RenderContext context)
{
    /// <summary>The largest part that is shown and in which two dates differ; null if what is shown is the same.</summary>
    internal static DatePartName? Difference(DatePoint start, DatePoint end, DatePart[] parts)
    {
        foreach (var name in Enum.GetValues<DatePartName>())
        {
            if (Differ(name) && Array.Exists(parts, part => part.Name == name))
                return name;
        }

        return null;

        bool Differ(DatePartName name) =>
            name switch
            {
                DatePartName.Year => start.Year != end.Year,
                DatePartName.Month => start.Month != end.Month || start.Season != end.Season,
                _ => start.Day != end.Day,
            };
    }

    internal void Write(DatePoint date, bool isOpen)
    {
        var start = context.Output.Count;
        WriteParts(date, 0, parts.Length, start, dropLastSuffix: isOpen);
        if (isOpen && context.Output.HasText(start))
            context.Output.Affix(RangeDelimiter(DatePartName.Year));
    }

    // What is smaller than the difference is written for both dates; what is larger occurs once, before or after.
    internal void WriteRange(DatePoint first, DatePoint last, DatePartName difference)
    {
        var output = context.Output;
        var (from, to) = (
            Array.FindIndex(parts, part => part.Name >= difference),
            Array.FindLastIndex(parts, part => part.Name >= difference) + 1
        );
        var start = output.Count;
        WriteParts(first, 0, from, start, dropLastSuffix: false);
        WriteParts(first, from, to, start, dropLastSuffix: true, nextYear: difference == DatePartName.Year ? last.Year : null);
        if (output.HasText(start))
            output.Affix(RangeDelimiter(difference));
        WriteParts(last, from, to, output.Count, dropLastSuffix: false, dropFirstPrefix: true);
        WriteParts(last, to, parts.Length, start, dropLastSuffix: false);
    }

    private string RangeDelimiter(DatePartName difference) => Array.Find(parts, part => part.Name == difference)?.RangeDelimiter ?? "–";

    // Of two years the second takes the year-suffix, and the term of the era where both have the same.
    private void WriteParts(
        DatePoint date,
        int from,
        int to,
        int start,
        bool dropLastSuffix,
        bool dropFirstPrefix = false,
        int? nextYear = null
    )
    {
        var output = context.Output;
        var lastSuffix = -1;
        for (var i = from; i < to; i++)
        {
            var part = parts[i];
            var text = Text(date, part, nextYear);
            if (text.Length == 0)
                continue;
            if (delimiter.Length > 0 && output.HasText(start))
                output.Affix(delimiter);
            var format = dropFirstPrefix ? part.Format with { Prefix = "" } : part.Format;
            dropFirstPrefix = false;
            var frame = Frame.Open(output, format with { Suffix = "" });
            MarkupText.Append(output, text, node.Origin, MarkupQuotes.AsTheyAre);
            if (part.Name == DatePartName.Year && nextYear is null)
                DateRenderer.WriteYearSuffix(node, context);
            frame.Close(output, format with { Suffix = "" }, context);
            lastSuffix = output.Count;
            output.Affix(format.Suffix);
        }

        if (dropLastSuffix && lastSuffix >= 0)
            output.Truncate(lastSuffix);
    }

    private string Text(DatePoint date, DatePart part, int? nextYear) =>
        part.Name switch
        {
            DatePartName.Year => Year(date.Year, part.Form, nextYear),
            DatePartName.Month when date.Season != Season.None => SeasonName(date.Season),
            DatePartName.Month => date.Month == 0 ? "" : Month(date.Month, part.Form),
            _ => date.Day == 0 || date.Month == 0 ? "" : Day(date, part.Form),
        };

    // A season is in place of the month in any form (the numeric ones are a convention of citeproc-js).
    private string SeasonName(Season season) =>
        context.Locale.Text(string.Create(CultureInfo.InvariantCulture, $"season-{(int)season:00}"));

    private string Year(int year, DatePartForm form, int? nextYear)
    {
        if (year == 0)
            return "";
        var number = Math.Abs(year);
        if (form == DatePartForm.Short && year is >= 1000 and <= 9999)
            return (number % 100).ToString("00", CultureInfo.InvariantCulture);
        var text = number.ToString(CultureInfo.InvariantCulture);
        return nextYear is { } next && Era(next) == Era(year) ? text : text + context.Locale.Text(Era(year));
    }

    // CSL 1.0.2, AD and BC: the term follows the year as it is; a space before it belongs to the term.
    private static string Era(int year) =>
        year < 0 ? "bc"
        : year < 1000 ? "ad"
        : "";

    private string Month(int month, DatePartForm form) =>
        form switch
        {
            DatePartForm.Numeric => month.ToString(CultureInfo.InvariantCulture),
            DatePartForm.NumericLeadingZeros => month.ToString("00", CultureInfo.InvariantCulture),
            _ => context.Locale.Text(
                string.Create(CultureInfo.InvariantCulture, $"month-{month:00}"),
                form == DatePartForm.Short ? TermForm.Short : TermForm.Long
            ),
        };

    private string Day(DatePoint date, DatePartForm form)
    {
        var text = date.Day.ToString(form == DatePartForm.NumericLeadingZeros ? "00" : "0", CultureInfo.InvariantCulture);
        if (form != DatePartForm.Ordinal || (context.Locale.LimitDayOrdinalsToDay1 && date.Day != 1))
            return text;
        var gender = context.Locale.GenderOf(string.Create(CultureInfo.InvariantCulture, $"month-{date.Month:00}"));
        return text + context.Locale.Ordinals.Suffix(date.Day, gender);
    }
}
