using System.Collections.Frozen;

namespace Citations.Articles.Words;

/// <summary>
/// Reads the word lists of this package: a class, a colon, and its words or phrases with commas between them; a class may have several
/// lines.
/// </summary>
internal static class WordLists
{
    /// <summary>The words of each class of a list.</summary>
    /// <param name="name">The list's name among the resources of the package.</param>
    internal static FrozenDictionary<string, FrozenSet<string>> Read(string name)
    {
        using var reader = new StreamReader(typeof(WordLists).Assembly.GetManifestResourceStream(name)!);
        Dictionary<string, HashSet<string>> classes = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':');
            if (!classes.TryGetValue(line[..colon], out var words))
                classes[line[..colon]] = words = [];
            words.UnionWith(line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return classes.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
    }
}
