namespace Citations.Reports;

/// <summary>Places as people say them: <c>line 12</c>, <c>paragraph 3</c>, <c>cell 4, line 11</c>, <c>page 2, line 9</c>.</summary>
internal static class PlaceWords
{
    /// <summary>The place in words; null where there is none.</summary>
    /// <param name="start">The line and column; null where the file has no lines.</param>
    /// <param name="place">The place as it stands after a file's name, such as <c>12,4</c> or <c>paragraph 3</c>.</param>
    internal static string? Of(LinePosition? start, string? place)
    {
        if (place is null) return null;
        // "12,4" and "cell 4, 12,4" end in line and column.
        return start?.ToString() is { } end && place.EndsWith(end, StringComparison.Ordinal) ? $"{place[..^end.Length]}line {end[..end.IndexOf(',', StringComparison.Ordinal)]}" : place;
    }
}
