using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>
/// Other names of journals, series and conferences that no rule of abbreviation leads to: the data file <c>containers.txt</c>.
/// </summary>
internal static class ContainerNames
{
    private static readonly FrozenDictionary<string, int[]> Groups = Read();

    /// <summary>
    /// Whether two names, as their distinctive words, are names of one container, or one is a series in which the other appears.
    /// </summary>
    internal static bool AreSame(string[] left, string[] right) =>
        Groups.TryGetValue(string.Concat(left), out var lines)
        && Groups.TryGetValue(string.Concat(right), out var others)
        && lines.Intersect(others).Any();

    /// <summary>Whether a name is in the data file.</summary>
    internal static bool Contains(string[] words) => Groups.ContainsKey(string.Concat(words));

    private static FrozenDictionary<string, int[]> Read()
    {
        using var stream = typeof(ContainerNames).Assembly.GetManifestResourceStream("Citations.Matching.containers.txt")!;
        using var reader = new StreamReader(stream);
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        for (var line = 0; reader.ReadLine() is { } text; line++)
        {
            if (text.StartsWith('#'))
                continue;
            foreach (var name in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var key = string.Concat(ContainerWords.Of(name));
                if (!groups.TryGetValue(key, out var lines))
                    groups[key] = lines = [];
                lines.Add(line);
            }
        }

        return groups.ToFrozenDictionary(group => group.Key, group => group.Value.ToArray(), StringComparer.Ordinal);
    }
}
