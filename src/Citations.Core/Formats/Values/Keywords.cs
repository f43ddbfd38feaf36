namespace Citations.Formats.Values;

/// <summary>Lists of keywords, which CSL holds in one text and most formats in a field each.</summary>
internal static class Keywords
{
    /// <summary>One text: commas between the keywords, semicolons where one of them has a comma itself, as headings of MeSH do.</summary>
    internal static string Join(IReadOnlyList<string> keywords) =>
        string.Join(keywords.Any(keyword => keyword.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", keywords);

    internal static string[] Split(string text) =>
        text.Split(
            text.Contains(';', StringComparison.Ordinal) ? ';' : ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
}
