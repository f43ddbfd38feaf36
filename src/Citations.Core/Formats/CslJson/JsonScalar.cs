using System.Text;
using System.Text.Json;

namespace Citations.Formats.CslJson;

/// <summary>Reads the loosely typed values of CSL-JSON, where numbers may be strings, strings numbers and truth either.</summary>
internal static class JsonScalar
{
    /// <summary>
    /// The text of a string, a number or a truth value; of a list of texts their join, as Crossref writes ISSNs; null of anything else,
    /// where the reader then still is.
    /// </summary>
    internal static string? Text(ref Utf8JsonReader json) =>
        json.TokenType switch
        {
            JsonTokenType.String => String(ref json),
            JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.StartArray => Texts(ref json),
            _ => null,
        };

    /// <summary>The text of a string; one in pure ASCII, as most are, needs no decoding.</summary>
    internal static string String(ref Utf8JsonReader json) =>
        !json.ValueIsEscaped && Ascii.IsValid(json.ValueSpan) ? Encoding.Latin1.GetString(json.ValueSpan) : json.GetString()!;

    /// <summary>Whether a value means yes: true, a number but 0, a text but <c>false</c>, <c>0</c> or none.</summary>
    internal static bool IsTrue(ref Utf8JsonReader json) =>
        json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.Number => json.TryGetDouble(out var number) && number != 0,
            JsonTokenType.String => !json.ValueTextEquals(""u8) && !json.ValueTextEquals("0"u8) && !json.ValueTextEquals("false"u8),
            _ => false,
        };

    /// <summary>A whole number, written as a number or as text.</summary>
    internal static bool TryInteger(ref Utf8JsonReader json, out int number)
    {
        number = 0;
        return json.TokenType switch
        {
            JsonTokenType.Number => json.TryGetInt32(out number) || TryWhole(ref json, out number),
            JsonTokenType.String => int.TryParse(
                json.GetString(),
                System.Globalization.NumberStyles.Integer,
                System.Globalization.CultureInfo.InvariantCulture,
                out number
            ),
            _ => false,
        };
    }

    private static bool TryWhole(ref Utf8JsonReader json, out int number)
    {
        number = json.TryGetDouble(out var real) && Math.Abs(real) < int.MaxValue && real == Math.Truncate(real) ? (int)real : 0;
        return number != 0;
    }

    // Looks ahead with a copy, so that a list of anything else is left for the caller to keep as it is.
    private static string? Texts(ref Utf8JsonReader json)
    {
        var ahead = json;
        List<string> texts = [];
        while (ahead.Read() && ahead.TokenType is JsonTokenType.String or JsonTokenType.Number)
            texts.Add(Text(ref ahead)!);

        if (ahead.TokenType != JsonTokenType.EndArray)
            return null;
        json = ahead;
        return texts is [var single] ? single : string.Join(", ", texts);
    }
}
