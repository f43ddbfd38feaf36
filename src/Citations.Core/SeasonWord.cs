using System.Globalization;

namespace Citations;

/// <summary>
/// The word that a source has for a season where the model's name is another: <c>Fall</c> for autumn. It stays in
/// <see cref="PartialDate.Extra"/> by the name that CSL-JSON has for it.
/// </summary>
internal static class SeasonWord
{
    /// <summary>The field of the date, as in CSL-JSON.</summary>
    internal const string Field = "season";

    private const string Fall = "Fall";

    /// <summary>The date with the word for its season, if the text that it was read from has that word.</summary>
    internal static PartialDate Keep(PartialDate date, ReadOnlySpan<char> text) =>
        (date.Start?.Season == Season.Autumn || date.End?.Season == Season.Autumn)
        && text.Contains(Fall, StringComparison.OrdinalIgnoreCase)
            ? date with
            {
                Extra = date.Extra.With(Field, Fall),
            }
            : date;

    /// <summary>Whether a date has such a word.</summary>
    internal static bool IsIn(PartialDate date) =>
        date.Extra.Count > 0
        && date.Extra.GetString(Field) == Fall
        && (date.Start?.Season == Season.Autumn || date.End?.Season == Season.Autumn);

    /// <summary>What the season of a point of a date is called.</summary>
    internal static string Of(PartialDate date, DatePoint point) =>
        point.Season == Season.Autumn && IsIn(date) ? Fall : point.Season.ToString();

    /// <summary>The season and the year in words where numbers would lose such a word, or null: <c>Fall 2014</c>.</summary>
    internal static string? WithYear(PartialDate date) =>
        date is { Start: { Year: > 999 and < 10_000 } start, End: null, IsOpenEnded: false, IsCirca: false } && IsIn(date)
            ? string.Create(CultureInfo.InvariantCulture, $"{Fall} {start.Year}")
            : null;
}
