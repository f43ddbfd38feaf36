using System.Globalization;

namespace Citations.Formats.Values;

/// <summary>The day of a month as a number, which may be an ordinal: <c>3</c>, <c>3rd</c>, <c>21st</c>, <c>3.</c></summary>
internal static class OrdinalDay
{
    internal static bool TryParse(ReadOnlySpan<char> text, out int day)
    {
        text = text.Trim().TrimEnd('.');
        var digits = text.TrimEnd("stndrh");
        day = 0;
        return digits.Length is 1 or 2
            && text.Length - digits.Length is 0 or 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out day);
    }
}
