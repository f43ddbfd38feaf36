using System.Collections.Frozen;

namespace Citations.Articles.Lists;

/// <summary>The words by which reference lists are named and ended, in many languages: <c>list-words.txt</c>.</summary>
internal static class ListWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = Read();

    /// <summary>Phrases that name a reference list.</summary>
    internal static FrozenSet<string> Names => Classes["name"];

    /// <summary>Phrases that name works to read on.</summary>
    internal static FrozenSet<string> Further => Classes["further"];

    /// <summary>Phrases that name a list where most of what follows are references.</summary>
    internal static FrozenSet<string> Maybe => Classes["maybe"];

    /// <summary>Phrases that name works to read on where most of what follows are references.</summary>
    internal static FrozenSet<string> More => Classes["more"];

    /// <summary>Words that may stand beside a name.</summary>
    internal static FrozenSet<string> Beside => Classes["beside"];

    /// <summary>Phrases that start what follows a list.</summary>
    internal static FrozenSet<string> Ends => Classes["end"];

    /// <summary>Words of a note that stand for the work of the note before.</summary>
    internal static FrozenSet<string> Ibid => Classes["ibid"];

    /// <summary>Words of a note that stand for the work of an earlier note.</summary>
    internal static FrozenSet<string> OpCit => Classes["opcit"];

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using var reader = new StreamReader(typeof(ListWords).Assembly.GetManifestResourceStream("Citations.Articles.Lists.list-words.txt")!);
        Dictionary<string, HashSet<string>> classes = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(':');
            var name = line[..colon];
            if (!classes.TryGetValue(name, out var words)) classes[name] = words = [];
            words.UnionWith(line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return classes.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
    }
}
