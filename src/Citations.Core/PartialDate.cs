namespace Citations;

/// <summary>
/// A date as a work carries it (CSL's date variable): a point, a range, an approximate date, or words such as
/// <c>in press</c> that are no date. Exactly one of <see cref="Start"/> and <see cref="Literal"/> is set.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record PartialDate
{
    /// <summary>A date that starts, and without an end also ends, at a point.</summary>
    public PartialDate(DatePoint start, DatePoint? end = null) => (Start, End) = (start, end);

    /// <summary>A year, optionally with month and day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month or the day is outside its range.</exception>
    public PartialDate(int year, int month = 0, int day = 0)
        : this(new DatePoint(year, month, day))
    {
    }

    /// <summary>A date in words.</summary>
    public PartialDate(string literal) => Literal = literal;

    /// <summary>The date, or the first date of a range.</summary>
    public DatePoint? Start { get; init; }

    /// <summary>The last date of a range.</summary>
    public DatePoint? End { get; init; }

    /// <summary>Whether the range has no end yet: 2015 to the present.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Whether the date is approximate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>The date in words, where it is not known in numbers.</summary>
    public string? Literal { get; init; }

    /// <summary>Fields of the source that have no place above, by their name there.</summary>
    public FieldBag Extra { get; init; } = FieldBag.Empty;

    /// <summary>The first year, or null where the date is words.</summary>
    public int? Year => Start?.Year;

    /// <summary>The date in the manner of ISO 8601, a range with a slash: <c>2013-05-17</c>, <c>2015/..</c>, <c>~1900</c>.</summary>
    public override string ToString() =>
        Literal ?? (IsCirca ? "~" : "") + Start + (End is { } end ? $"/{end}" : IsOpenEnded ? "/.." : "");
}
