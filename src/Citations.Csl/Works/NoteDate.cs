using System.Globalization;

namespace Citations.Csl;

/// <summary>Reads the dates of note fields: <c>2010-10-20</c>, <c>2010-10</c>, <c>2010</c>, and two of them around a slash.</summary>
internal static class NoteDate
{
    internal static PartialDate? TryRead(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Point(value) is { } point ? new(point) : null;
        return Point(value[..slash]) is { } start && Point(value[(slash + 1)..]) is { } end ? new(start, end) : null;
    }

    private static DatePoint? Point(string text)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var range in text.AsSpan().Trim().Split('-'))
        {
            if (count == 3 || !int.TryParse(text.AsSpan().Trim()[range], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count++])) return null;
        }

        return parts[0] == 0 || parts[1] > 12 || parts[2] > 31 ? null : new(parts[0], parts[1], parts[2]);
    }
}
