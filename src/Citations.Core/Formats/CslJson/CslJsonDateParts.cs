using System.Text.Json;
using Citations.Formats.Values;

namespace Citations.Formats.CslJson;

/// <summary>
/// Reads the value of <c>date-parts</c>: <c>[[y, m, d]]</c> or <c>[[y, m, d], [y, m, d]]</c>, and what is written in its place: one date
/// without the outer list, names of months, whole dates as texts.
/// </summary>
internal static class CslJsonDateParts
{
    // A second date without a year leaves the range open, as in citeproc-js.
    internal static (DatePoint? Start, DatePoint? End, bool IsOpen) Read(ref Utf8JsonReader json, ref bool isWhole)
    {
        DatePoint? start = null,
            end = null;
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            DatePoint? point;
            if (json.TokenType == JsonTokenType.StartArray)
                point = ReadPoint(ref json, isInner: true, ref isWhole);
            else if (count == 0 && IsYear(ref json))
                return (ReadPoint(ref json, isInner: false, ref isWhole), null, false);
            else
                point = ReadWords(ref json, ref isWhole);
            if (count == 0)
                start = point;
            else if (count == 1)
                end = point;
            else
                isWhole = false;
            count++;
        }

        return (start, end == start ? null : end, count == 2 && start is not null && end is null);
    }

    private static bool IsYear(ref Utf8JsonReader json) => JsonScalar.TryInteger(ref json, out var year) && year != 0;

    private static DatePoint? ReadWords(ref Utf8JsonReader json, ref bool isWhole)
    {
        var point = WholeDate(ref json) ?? (IsYear(ref json) && JsonScalar.TryInteger(ref json, out var year) ? new DatePoint(year) : null);
        isWhole &= point is not null;
        json.Skip();
        return point;
    }

    // The numbers of one date, up to the end of their list; the reader may be on the first of them.
    private static DatePoint? ReadPoint(ref Utf8JsonReader json, bool isInner, ref bool isWhole)
    {
        int year = 0,
            month = 0,
            day = 0,
            index = 0;
        DatePoint? whole = null;
        if (isInner)
            json.Read();
        for (; json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.None); json.Read())
        {
            var isNumber = JsonScalar.TryInteger(ref json, out var number) || TryWord(ref json, index, out number);
            if (!isNumber && index == 0)
                isNumber = (whole = WholeDate(ref json)) is not null;
            isWhole &=
                isNumber || json.TokenType == JsonTokenType.Null || (json.TokenType == JsonTokenType.String && json.ValueTextEquals(""u8));
            json.Skip();
            if (index == 0)
                year = number;
            else if (index == 1)
                month = number;
            else if (index == 2)
                day = number;
            index++;
        }

        if (year == 0)
            return whole;
        isWhole &= DatePoints.TryMake(year, month, day, out var point);
        return point;
    }

    // A text in the place of numbers that is a date by itself.
    private static DatePoint? WholeDate(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.String && DateWords.Read(json.GetString()!) is { End: null, Start: { } start } ? start : null;

    // May, 3rd
    private static bool TryWord(ref Utf8JsonReader json, int index, out int number)
    {
        number = 0;
        return json.TokenType == JsonTokenType.String
            && index switch
            {
                1 => MonthNames.TryParse(json.GetString(), out number),
                2 => OrdinalDay.TryParse(json.GetString(), out number),
                _ => false,
            };
    }
}
