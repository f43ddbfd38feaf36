namespace Citations.Styles;

/// <summary>The English names of months and seasons.</summary>
internal static class EnglishMonths
{
    /// <summary>The names of the months, as alternatives of a pattern.</summary>
    internal const string Pattern = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary>The names of the months.</summary>
    internal static IReadOnlyList<string> Names { get; } = Pattern.Split('|');

    /// <summary>The name of the month or season of a date, or an empty text.</summary>
    internal static string NameOf(DatePoint date) =>
        date switch
        {
            { Season: not Season.None } => date.Season.ToString(),
            { Month: > 0 } => Names[date.Month - 1],
            _ => "",
        };
}
