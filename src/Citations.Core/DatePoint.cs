using System.Globalization;

namespace Citations;

/// <summary>
/// A point in time as precise as it is known: a year, a year and season, a month, or a day. Compares chronologically, the less precise
/// first.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public readonly record struct DatePoint : IComparable<DatePoint>
{
    /// <summary>A year, optionally with month and day.</summary>
    /// <param name="year">The year; a negative one counts before the common era, -350 being 350 BCE, and 0 is not a year.</param>
    /// <param name="month">The month, 1 to 12, or 0 if it is not known.</param>
    /// <param name="day">The day of the month, from 1, or 0 if it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside its range, or the month does not have the day in that
    /// year.</exception>
    public DatePoint(int year, int month = 0, int day = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)month, 12u, nameof(month));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)day, (uint)DaysIn(year, month), nameof(day));
        (Year, Month, Day) = (year, (byte)month, month == 0 ? (byte)0 : (byte)day);
    }

    /// <summary>A season of a year.</summary>
    public DatePoint(int year, Season season) => (Year, Season) = (year, season);

    /// <summary>The year; negative before the common era.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; 0 if it is not known.</summary>
    public byte Month { get; }

    /// <summary>The day of the month, 1 to 31; 0 if it is not known.</summary>
    public byte Day { get; }

    /// <summary>The season, where the source gives one in place of a month.</summary>
    public Season Season { get; }

    /// <inheritdoc/>
    public int CompareTo(DatePoint other) => SortKey.CompareTo(other.SortKey);

    /// <summary>The date in the manner of ISO 8601: <c>2013</c>, <c>2013-05</c>, <c>2013-05-17</c>, <c>2013 Summer</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}")
        + (
            Season != Season.None ? $" {Season}"
            : Month == 0 ? ""
            : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"-{Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"-{Month:00}-{Day:00}")
        );

    /// <summary>
    /// How many days a month has by the Gregorian calendar, also before its introduction; 31 where the month is not known.
    /// </summary>
    internal static int DaysIn(int year, int month) =>
        month switch
        {
            4 or 6 or 9 or 11 => 30,
            2 => IsLeap(year < 0 ? year + 1 : year) ? 29 : 28,
            _ => 31,
        };

    // By astronomical years: 1 BCE is the year 0.
    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Whether one date is before another.</summary>
    public static bool operator <(DatePoint left, DatePoint right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date is after another.</summary>
    public static bool operator >(DatePoint left, DatePoint right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date is not after another.</summary>
    public static bool operator <=(DatePoint left, DatePoint right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date is not before another.</summary>
    public static bool operator >=(DatePoint left, DatePoint right) => left.CompareTo(right) >= 0;

    // A season sorts at the start of the quarter it stands for.
    private (int, int, int) SortKey => (Year, Season == Season.None ? Month : ((int)Season * 3) - 2, Day);
}
