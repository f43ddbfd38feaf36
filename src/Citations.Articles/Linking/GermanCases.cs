using Citations.Articles.Words;

namespace Citations.Articles.Linking;

/// <summary>
/// The names of organisations in German sentences: <c>laut Statistischem Bundesamt (2021)</c>, <c>des Bundesministeriums für Gesundheit
/// (2020)</c>.
/// </summary>
internal static class GermanCases
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["en", "em", "er", "es", "e"];

    /// <summary>A name of several words without the endings of its case; null for one word, which may be a person's.</summary>
    internal static string? Stem(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && OrganizationWords.AnyIn(Bare(name))
            ? string.Join(' ', name.Split(' ').Select(StemOf))
            : null;

    private static string Bare(string name) => string.Join(' ', name.Split(' ').Select(WithoutGenitive));

    private static string StemOf(string word)
    {
        var bare = WithoutGenitive(word);
        foreach (var ending in Endings)
        {
            if (bare.Length - ending.Length >= ShortestStem && bare.EndsWith(ending, StringComparison.Ordinal))
                return bare[..^ending.Length];
        }

        return bare;
    }

    /// <summary>"Bundesamts" and "Instituts", but not "Nations": what is left is a word of German organisations.</summary>
    private static string WithoutGenitive(string word) =>
        word.EndsWith('s') && OrganizationWords.IsGerman(word.AsSpan(0, word.Length - 1)) ? word[..^1] : word;
}
