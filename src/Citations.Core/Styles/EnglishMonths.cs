namespace Citations.Styles;

/// <summary>The English names of months and seasons.</summary>
internal static class EnglishMonths
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>The name of the month or season of a date, or an empty text.</summary>
    internal static string NameOf(DatePoint date) =>
        date switch
        {
            { Season: not Season.None } => date.Season.ToString(),
            { Month: > 0 } => Months[date.Month - 1],
            _ => "",
        };
}
