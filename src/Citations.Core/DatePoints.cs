namespace Citations;

/// <summary>Makes date points from the numbers that formats write, where 13 and on number the seasons.</summary>
internal static class DatePoints
{
    /// <summary>
    /// A point from year, month and day, 0 if not known. Months 13 to 20 are the seasons of CSL 1.0.2
    /// (spring first, twice), 21 to 24 those of EDTF and 25 to 32 its hemisphere-bound ones.
    /// </summary>
    /// <returns>False if a number is outside its range; the point then holds what is right.</returns>
    internal static bool TryMake(int year, int month, int day, out DatePoint point)
    {
        if (month is >= 13 and <= 32)
        {
            var first = month < 21 ? 13 : 21;
            point = new(year, (Season)(((month - first) % 4) + 1));
            // A season has no days.
            return day == 0;
        }

        var isMonth = month is >= 0 and <= 12;
        var isDay = day >= 0 && day <= DatePoint.DaysIn(year, isMonth ? month : 0);
        point = new(year, isMonth ? month : 0, isMonth && isDay ? day : 0);
        return isMonth && isDay;
    }
}
