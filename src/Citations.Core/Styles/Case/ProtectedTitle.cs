namespace Citations.Styles;

/// <summary>
/// Titles that are protected as a whole, as reference managers write every title to BibTeX (<c>title = {{Sleep and Rain}}</c>): nobody
/// marked a word, and so the protection says nothing of any. A name of a few words that somebody protected stays.
/// </summary>
internal static class ProtectedTitle
{
    private const int FewestWords = 4;

    /// <summary>The title inside a protection that spans all of it; null if there is none, or where it may be a name.</summary>
    internal static string? Inside(string title)
    {
        if (!title.StartsWith(SpanTags.NoCase, StringComparison.Ordinal) || !title.EndsWith(SpanTags.Close, StringComparison.Ordinal))
            return null;
        var inside = title[SpanTags.NoCase.Length..^SpanTags.Close.Length];
        // A single span with words enough for a title.
        return !inside.Contains("span", StringComparison.Ordinal) && inside.AsSpan().Count(' ') >= FewestWords - 1 ? inside : null;
    }
}
