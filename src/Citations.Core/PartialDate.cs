using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>
/// A date as a work carries it (CSL's date variable): a point, a range, an approximate date, or words such as
/// <c>in press</c> that are not a date. Exactly one of <see cref="Start"/> and <see cref="Literal"/> is set.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record PartialDate
{
    /// <summary>A date that starts, and without an end also ends, at a point.</summary>
    public PartialDate(DatePoint start, DatePoint? end = null) => (Start, End) = (start, end);

    /// <summary>A year, optionally with month and day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside its range, or the month does not have the day in that
    /// year.</exception>
    public PartialDate(int year, int month = 0, int day = 0)
        : this(new DatePoint(year, month, day)) { }

    /// <summary>A date in words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="literal"/> is null.</exception>
    public PartialDate(string literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        Literal = literal;
    }

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

    /// <summary>The first year, or null if the date is words.</summary>
    public int? Year => Start?.Year;

    /// <summary>
    /// Reads a date as ISO 8601 and the Extended Date/Time Format (levels 0 and 1) write it: <c>2013</c>, <c>2013-05-17</c>, <c>2013-22</c>
    /// (a season), <c>1998/2003-05</c>, <c>2015/..</c>, <c>1900~</c>.
    /// </summary>
    /// <param name="text">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a date, or names a day that its month does not have.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date; expected a form such as 2013, 2013-05, 2013-05-17, 1998/2003 or 1900~.");
    }

    /// <summary>Reads a date in any form that <see cref="Parse"/> takes.</summary>
    /// <param name="text">The date.</param>
    /// <param name="date">The date that was read; null if the text is not a date.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartialDate? date) => Edtf.TryParse(text, out date);

    /// <summary>The date in the manner of ISO 8601, a range with a slash: <c>2013-05-17</c>, <c>2015/..</c>, <c>~1900</c>.</summary>
    public override string ToString() =>
        Literal
        ?? (IsCirca ? "~" : "")
            + Start
            + (
                End is { } end ? $"/{end}"
                : IsOpenEnded ? "/.."
                : ""
            );
}
