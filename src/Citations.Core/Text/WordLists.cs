using System.Collections.Frozen;

namespace Citations;

/// <summary>
/// Reads a word list: a class, a colon, and its words or phrases with commas between them; a class may have several lines, and a line that
/// begins with <c>#</c> is a comment.
/// </summary>
internal static class WordLists
{
    /// <summary>The words of each class of a list.</summary>
    /// <param name="owner">The type that the list lies beside, among the resources of its package.</param>
    /// <param name="file">The name of the list's file.</param>
    internal static FrozenDictionary<string, FrozenSet<string>> Read(Type owner, string file)
    {
        using var reader = new StreamReader(owner.Assembly.GetManifestResourceStream(owner, file)!);
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
