using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>Words that are in a field that has no value: <c>n/a</c>, <c>null</c>, <c>-</c>.</summary>
internal static class Placeholders
{
    // The longest has so many characters.
    private const int Longest = 13;

    private static readonly FrozenSet<string> Words = WordLists
        .Read(typeof(Placeholders), "placeholder-words.txt")["placeholder"]
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What PubMed writes for a title that is not translated, or not known yet.
    private static readonly FrozenSet<string> Titles = new[]
    {
        "not available",
        "title not available",
        "no title available",
        "in process citation",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a title is a note in brackets that there is none: <c>[Not Available].</c></summary>
    internal static bool IsOfTitle(string title) =>
        title[0] == '[' && title.TrimEnd('.', ' ') is ['[', .. var words, ']'] && Titles.Contains(words.TrimEnd('.'));

    internal static bool Contains(string text) =>
        text.Length <= Longest && !char.IsAsciiDigit(text[0]) && Words.Contains(text) || text == "0-0";

    /// <summary>The text, or null if it is a placeholder.</summary>
    internal static string? Without(string text) => Contains(text) ? null : text;
}
