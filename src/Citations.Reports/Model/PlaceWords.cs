using System.Globalization;

namespace Citations.Reports;

/// <summary>Places as people say them: <c>line 12</c>, <c>paragraph 3</c>, <c>cell 4, line 11</c>, <c>page 2, line 9</c>.</summary>
internal static class PlaceWords
{
    private const string Line = "line ";

    /// <summary>The place in words; null if there is none.</summary>
    /// <param name="start">The line and column; null if the file has no lines.</param>
    /// <param name="place">The place as it is after a file's name, such as <c>12,4</c> or <c>paragraph 3</c>.</param>
    internal static string? Of(LinePosition? start, string? place)
    {
        if (place is null)
            return null;
        // "12,4" and "cell 4, 12,4" end in line and column.
        if (start is not { } position || position.ToString() is var end && !place.EndsWith(end, StringComparison.Ordinal))
            return place;
        return string.Create(CultureInfo.InvariantCulture, $"{place[..^end.Length]}{Line}{position.Line}");
    }

    /// <summary>The places of findings in words, the first ones: <c>lines 12, 14, 20, …</c>.</summary>
    internal static string Of(IEnumerable<ReportFinding> findings)
    {
        const int most = 8;
        var places = findings.Select(finding => Of(finding.Start, finding.Place)).OfType<string>().Distinct().ToList();
        var areLines = places.Count > 1 && places.TrueForAll(place => place.StartsWith(Line, StringComparison.Ordinal));
        var words = string.Join(", ", places.Take(most).Select(place => areLines ? place[Line.Length..] : place));
        return $"{(areLines ? "lines " : "")}{words}{(places.Count > most ? ", …" : "")}";
    }
}
