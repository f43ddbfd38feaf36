using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Citations.Matching;

/// <summary>Generational suffixes: <c>Jr.</c>, <c>Sr.</c>, <c>II</c>, <c>III</c>, from the data file <c>name-suffixes.txt</c>.</summary>
internal static class NameSuffixes
{
    /// <summary>
    /// The suffixes that are nothing else, without a period, for use inside patterns; a test compares them with the file.
    /// </summary>
    internal const string Pattern = "(?:Jn?r|jr|Sn?r|sr|II|III|IV|2n?d|3r?d|4th|5th|6th)";

    private static readonly Generation[] Generations = [.. Read()];

    private static readonly FrozenSet<string> SureWords = Generations.SelectMany(row => row.Sure).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Capitals = Generations.SelectMany(row => row.Capitals).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Surnames = Generations.SelectMany(row => row.Surnames).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Folded = SureWords
        .Select(word => word.ToLowerInvariant())
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Forms = Generations
        .SelectMany(row => row.Sure.Concat(row.Capitals).Concat(row.Surnames).Select(word => (Word: word, row.Form)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Form, StringComparer.Ordinal);

    /// <summary>The spellings that are nothing else, without a period.</summary>
    internal static IEnumerable<string> Sure => SureWords;

    /// <summary>The suffix in its one form, or as it is.</summary>
    [return: NotNullIfNotNull(nameof(suffix))]
    internal static string? FormOf(string? suffix) =>
        suffix is not null && Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(WithoutPeriod(suffix), out var form)
            ? form
            : suffix;

    /// <summary>Whether a word is a suffix and nothing else: neither a surname nor initials.</summary>
    internal static bool IsSure(ReadOnlySpan<char> word) =>
        Has(SureWords, WithoutPeriod(word)) || (word is [.., '.'] && Has(Capitals, word[..^1]));

    /// <summary>Whether a word is a suffix unless it stands for initials: <c>JR</c>.</summary>
    internal static bool IsSureOrInitials(ReadOnlySpan<char> word) => IsSure(word) || Has(Capitals, word);

    /// <summary>Whether a word that is neither the given nor the family name is a suffix: <c>Junior</c>.</summary>
    internal static bool IsSuffix(ReadOnlySpan<char> word) => IsSureOrInitials(word) || Has(Surnames, word);

    /// <summary>Whether a word in lower case and without a period is a suffix.</summary>
    internal static bool IsFolded(string word) => Folded.Contains(word);

    /// <summary>The place of a suffix among the generations, the oldest first; -1 where it is not known.</summary>
    internal static int Rank(string suffix)
    {
        var form = FormOf(suffix).TrimEnd('.');
        return Array.FindIndex(Generations, row => row.Form.AsSpan().TrimEnd('.').Equals(form, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Takes a suffix from the end of a part of a name: <c>Jones Jr.</c>, <c>Lind, Jr.</c>, <c>Langabeer II</c>.</summary>
    internal static string? TakeFrom(ref string part)
    {
        var space = part.LastIndexOf(' ');
        if (space <= 0 || !IsSure(part.AsSpan(space + 1)))
            return null;
        var rest = part[..space].TrimEnd(',', ' ');
        if (rest.Length == 0)
            return null;
        var suffix = FormOf(part[(space + 1)..]);
        part = rest;
        return suffix;
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> WithoutPeriod(ReadOnlySpan<char> word) => word is [.., '.'] ? word[..^1] : word;

    private static IEnumerable<Generation> Read()
    {
        using var reader = new StreamReader(
            typeof(NameSuffixes).Assembly.GetManifestResourceStream("Citations.Matching.name-suffixes.txt")!
        );
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var columns = line[(colon + 1)..].Split('|');
            yield return new(line[..colon], Words(columns, 0), Words(columns, 1), Words(columns, 2));
        }
    }

    private static string[] Words(string[] columns, int column) =>
        (column < columns.Length ? columns[column] : "").Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );

    private sealed record Generation(string Form, string[] Sure, string[] Capitals, string[] Surnames);
}
