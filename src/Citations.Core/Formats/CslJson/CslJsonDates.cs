using System.Text.Json;
using Citations.Formats.Values;

namespace Citations.Formats.CslJson;

/// <summary>
/// Reads the value of a date variable: an object of <c>date-parts</c>, <c>season</c>, <c>circa</c>, <c>literal</c>, <c>raw</c>
/// or <c>edtf</c>, or a text in EDTF or words. Numbers win over words, and what then stays over is kept.
/// </summary>
internal static class CslJsonDates
{
    /// <param name="json">The reader, on the value's first token; afterwards on its last.</param>
    /// <param name="isWhole">Whether all numbers were in their ranges.</param>
    internal static PartialDate? Read(ref Utf8JsonReader json, out bool isWhole)
    {
        isWhole = true;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            var text = JsonScalar.Text(ref json);
            return string.IsNullOrWhiteSpace(text) ? null : DateWords.Read(text);
        }

        DatePoint? start = null,
            end = null;
        var season = Season.None;
        bool circa = false,
            open = false;
        string? literal = null,
            raw = null;
        int year = 0,
            month = 0,
            day = 0;
        List<KeyValuePair<string, JsonElement>>? extra = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            if (name == "date-parts" && json.TokenType == JsonTokenType.StartArray)
                (start, end, open) = ReadParts(ref json, ref isWhole);
            else if (json.TokenType == JsonTokenType.Null)
                continue;
            else if (name == "literal" && json.TokenType == JsonTokenType.String)
                literal = json.GetString();
            else if (name is "raw" or "edtf" && json.TokenType == JsonTokenType.String)
                raw ??= json.GetString();
            else if (name == "circa" && json.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
                circa = JsonScalar.IsTrue(ref json);
            else if (name == "year" && JsonScalar.TryInteger(ref json, out var number))
                year = number;
            else if (name == "month" && JsonScalar.TryInteger(ref json, out number))
                month = number;
            else if (name == "day" && JsonScalar.TryInteger(ref json, out number))
                day = number;
            else if (name == "season" && TrySeason(ref json, out var found))
                season = found;
            else
                (extra ??= []).Add(new(name, JsonElement.ParseValue(ref json)));
        }

        return Make();

        PartialDate? Make()
        {
            // Parts in properties of their own, as pandoc wrote them once.
            if (start is null && year != 0 && DatePoints.TryMake(year, month, day, out var parts))
                start = parts;
            if (start is { } point)
            {
                if (season != Season.None && point.Month == 0)
                    start = new DatePoint(point.Year, season);
                // The words beside the numbers say the same again, or more than numbers can.
                if (!string.IsNullOrEmpty(literal))
                    (extra ??= []).Add(new("literal", JsonText.ToElement(literal)));
                if (!string.IsNullOrEmpty(raw))
                    (extra ??= []).Add(new("raw", JsonText.ToElement(raw)));
                return new PartialDate(start.Value, end)
                {
                    IsOpenEnded = open,
                    IsCirca = circa,
                    Extra = Bag(),
                };
            }

            var words =
                !string.IsNullOrWhiteSpace(literal) ? new PartialDate(literal)
                : string.IsNullOrWhiteSpace(raw) ? null
                : DateWords.Read(raw);
            return words is null ? null : words with { IsCirca = words.IsCirca || circa, Extra = Bag() };
        }

        FieldBag Bag() => extra is null ? FieldBag.Empty : FieldBag.Of(extra);
    }

    // [[y, m, d]] or [[y, m, d], [y, m, d]]; a second date without a year leaves the range open, as in citeproc-js.
    private static (DatePoint? Start, DatePoint? End, bool IsOpen) ReadParts(ref Utf8JsonReader json, ref bool isWhole)
    {
        DatePoint? start = null,
            end = null;
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var point = ReadPoint(ref json, ref isWhole);
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

    private static DatePoint? ReadPoint(ref Utf8JsonReader json, ref bool isWhole)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            // [2013] in place of [[2013]].
            var isYear = JsonScalar.TryInteger(ref json, out var alone) && alone != 0;
            json.Skip();
            return isYear ? new DatePoint(alone) : null;
        }

        int year = 0,
            month = 0,
            day = 0,
            index = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (
                !JsonScalar.TryInteger(ref json, out var number)
                && json.TokenType is not JsonTokenType.Null
                && !(json.TokenType == JsonTokenType.String && json.ValueTextEquals(""u8))
            )
                isWhole = false;
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
            return null;
        isWhole &= DatePoints.TryMake(year, month, day, out var point);
        return point;
    }

    private static bool TrySeason(ref Utf8JsonReader json, out Season season)
    {
        season = Season.None;
        if (JsonScalar.TryInteger(ref json, out var number))
        {
            season =
                number is >= 1 and <= 4 ? (Season)number
                : number is >= 21 and <= 24 ? (Season)(number - 20)
                : Season.None;
        }
        else if (json.TokenType == JsonTokenType.String && MonthNames.TryParse(json.GetString(), out var month) && month > 20)
        {
            season = (Season)(month - 20);
        }

        return season != Season.None;
    }
}
