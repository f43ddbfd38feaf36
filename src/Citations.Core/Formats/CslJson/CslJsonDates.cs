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
        if (json.TokenType == JsonTokenType.StartArray)
            return ReadList(ref json, ref isWhole);
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
            raw = null,
            seasonWord = null,
            monthName = null;
        int year = 0,
            month = 0,
            day = 0;
        List<KeyValuePair<string, JsonElement>>? extra = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueTextEquals("date-parts"u8) ? "date-parts" : json.GetString()!;
            json.Read();
            if (name == "date-parts" && json.TokenType == JsonTokenType.StartArray)
                (start, end, open) = CslJsonDateParts.Read(ref json, ref isWhole);
            else if (name == "date-parts" && JsonScalar.Text(ref json) is { } text)
                raw ??= text;
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
            else if (name == "month" && json.TokenType == JsonTokenType.String && MonthNames.TryParse(json.GetString(), out _))
                monthName = json.GetString();
            else if (name == "season" && TrySeason(ref json, out var found))
                (season, seasonWord) = (found, json.TokenType == JsonTokenType.String ? json.GetString() : null);
            else
                (extra ??= []).Add(new(name, JsonElement.ParseValue(ref json)));
        }

        var made = Make();
        // A value without a date, such as a timestamp, is reported.
        isWhole &= made is not null || extra is null;
        return made;

        PartialDate? Make()
        {
            // Parts in separate properties, as pandoc wrote them once.
            if (start is null && year != 0 && MonthNames.TryParse(monthName, out var named))
                month = named;
            else if (monthName is not null)
                (extra ??= []).Add(new("month", JsonText.ToElement(monthName)));
            if (start is null && year != 0 && DatePoints.TryMake(year, month, day, out var parts))
                start = parts;
            if (start is { } point)
            {
                if (season != Season.None && point is { Month: 0, Season: Season.None })
                    start = new DatePoint(point.Year, season);
                // The words beside the numbers say the same again, or more than numbers can.
                if (!string.IsNullOrEmpty(literal))
                    (extra ??= []).Add(new("literal", JsonText.ToElement(literal)));
                if (!string.IsNullOrEmpty(raw))
                    (extra ??= []).Add(new("raw", JsonText.ToElement(raw)));
                return SeasonWord.Keep(
                    new PartialDate(start.Value, end)
                    {
                        IsOpenEnded = open,
                        IsCirca = circa,
                        Extra = Bag(),
                    },
                    seasonWord
                );
            }

            var words =
                !string.IsNullOrWhiteSpace(literal) ? new PartialDate(literal)
                : string.IsNullOrWhiteSpace(raw) ? null
                : DateWords.Read(raw);
            if (words is { Extra.Count: > 0 })
                (extra ??= []).AddRange(words.Extra);
            return words is null ? null : words with { IsCirca = words.IsCirca || circa, Extra = Bag() };
        }

        FieldBag Bag() => extra is null ? FieldBag.Empty : FieldBag.Of(extra);
    }

    /// <summary>Whether a value may be a date: a list of anything but one date, or of the numbers of one, is not a date.</summary>
    internal static bool MayBe(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            return true;
        var ahead = json;
        if (!ahead.Read() || ahead.TokenType is JsonTokenType.EndArray or JsonTokenType.String)
            return false;
        var first = ahead.TokenType;
        if (first is not (JsonTokenType.Number or JsonTokenType.StartArray or JsonTokenType.StartObject))
            return false;
        ahead.Skip();
        return ahead.Read()
            && first switch
            {
                JsonTokenType.StartArray => true,
                JsonTokenType.Number => ahead.TokenType == JsonTokenType.Number,
                _ => ahead.TokenType == JsonTokenType.EndArray,
            };
    }

    private static PartialDate? ReadList(ref Utf8JsonReader json, ref bool isWhole)
    {
        var ahead = json;
        if (ahead.Read() && ahead.TokenType == JsonTokenType.StartObject)
        {
            json.Read();
            var single = Read(ref json, out isWhole);
            json.Read();
            return single;
        }

        var (start, end, isOpen) = CslJsonDateParts.Read(ref json, ref isWhole);
        return start is { } point ? new PartialDate(point, end) { IsOpenEnded = isOpen } : null;
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
