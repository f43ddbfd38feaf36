namespace Citations.Csl;

/// <summary>One <c>cs:locale</c> element, of a locale file or of a style: one layer of a <see cref="Locale"/>.</summary>
/// <param name="Language">Its <c>xml:lang</c>; null if it is for every language.</param>
internal sealed record LocaleFile(string? Language)
{
    internal Term[] Terms { get; init; } = [];

    internal DatePart[]? TextDate { get; init; }

    internal DatePart[]? NumericDate { get; init; }

    /// <summary>The text between the parts of the text date.</summary>
    internal string TextDateDelimiter { get; init; } = "";

    /// <summary>The text between the parts of the numeric date.</summary>
    internal string NumericDateDelimiter { get; init; } = "";

    internal bool? PunctuationInQuote { get; init; }

    internal bool? LimitDayOrdinalsToDay1 { get; init; }
}
