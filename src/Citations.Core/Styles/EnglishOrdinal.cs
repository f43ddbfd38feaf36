using System.Globalization;

namespace Citations.Styles;

/// <summary>English ordinals: <c>1st</c>, <c>2nd</c>, <c>11th</c>.</summary>
internal static class EnglishOrdinal
{
    internal static string Of(int number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (
            (number % 100) is >= 11 and <= 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );
}
