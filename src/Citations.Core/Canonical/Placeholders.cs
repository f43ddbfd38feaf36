using System.Collections.Frozen;
using Citations.Text;

namespace Citations.Canonical;

/// <summary>Words that are in a field that has no value: <c>n/a</c>, <c>null</c>, <c>-</c>.</summary>
internal static class Placeholders
{
    // The longest has so many characters.
    private const int Longest = 13;

    private static readonly FrozenSet<string> Words = WordLists
        .Read(typeof(Placeholders), "placeholder-words.txt")["placeholder"]
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool Contains(string text) =>
        text.Length <= Longest && !char.IsAsciiDigit(text[0]) && Words.Contains(text) || text == "0-0";

    /// <summary>The text, or null if it is a placeholder.</summary>
    internal static string? Without(string text) => Contains(text) ? null : text;
}
