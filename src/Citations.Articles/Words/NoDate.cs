using System.Buffers;

namespace Citations.Articles.Words;

/// <summary>
/// What stands for a year that is not known: <c>n.d.</c> (APA 7, section 9.17), and the same in the languages whose lists follow it:
/// <c>s. d.</c> (French, Portuguese), <c>s.f.</c> (Spanish), <c>z.d.</c> (Dutch), <c>o. D.</c> and <c>o. J.</c> (German), <c>b.d.</c>
/// (Polish), <c>u.å.</c> (Swedish, Norwegian), <c>t.y.</c> (Turkish), <c>б. г.</c> (Russian).
/// </summary>
internal static class NoDate
{
    /// <summary>The English abbreviation, by which all are compared.</summary>
    internal const string English = "n.d.";

    /// <summary>The abbreviations, for use inside other patterns.</summary>
    internal const string Pattern = @"(?:[nszbu]\.\s?d\.?|s\.\s?f\.|o\.\s?[DJ]\.|u\.\s?å\.|t\.\s?y\.|б\.\s?[гд]\.|date unknown)";

    private static readonly string[] Letters = ["nd", "sd", "sf", "zd", "oD", "oJ", "bd", "ud", "uå", "ty", "бг", "бд"];

    private static readonly SearchValues<string> Written = SearchValues.Create(
        [.. Letters.SelectMany(pair => (string[])[$"{pair[0]}.{pair[1]}", $"{pair[0]}. {pair[1]}"])],
        StringComparison.Ordinal
    );

    /// <summary>Whether a text may hold such an abbreviation.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Written);

    /// <summary>Whether two letters are those of such an abbreviation.</summary>
    internal static bool AreLetters(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length == 1 && second.Length == 1 && Letters.AsSpan().Contains($"{first}{second}");

    /// <summary>Whether words in the place of a date are such an abbreviation.</summary>
    internal static bool Is(string words)
    {
        var letters = words.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return words.Trim() is "no date" or "No date" or "undated" or "date unknown" || Array.Exists(Letters, pair => pair.Equals(letters, StringComparison.OrdinalIgnoreCase));
    }
}
