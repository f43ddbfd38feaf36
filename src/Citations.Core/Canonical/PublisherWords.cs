using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>The words by which publishers are known: <c>publisher-words.txt</c>.</summary>
internal static class PublisherWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordLists.Read(
        typeof(PublisherWords),
        "publisher-words.txt"
    );

    /// <summary>Words that only a publisher has in its name.</summary>
    internal static PhraseSet Presses { get; } = Of("press");

    /// <summary>Words by which the name of a publisher ends.</summary>
    internal static PhraseSet Kinds { get; } = Of("press", "kind");

    /// <summary>The same, and those of a place of study, whose name is that of its press.</summary>
    internal static PhraseSet KindsAndSchools { get; } = Of("press", "kind", "school");

    /// <summary>Publishers by name, and the words by which such names end.</summary>
    internal static PhraseSet KindsAndNames { get; } = Of("press", "kind", "name");

    /// <summary>Publishers whose name begins those of their parts: <c>Springer Nature</c>.</summary>
    internal static PhraseSet First { get; } = Of("first");

    /// <summary>All words that are in the names of publishers, those of other organizations and people included.</summary>
    internal static PhraseSet All { get; } = Of("press", "kind", "school", "name", "perhaps");

    /// <summary>What may come after a publisher and a comma and is still part of its name, in any case.</summary>
    internal static FrozenSet<string> Companies { get; } =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, [.. Classes["press"], .. Classes["kind"], .. Classes["company"]]);

    private static PhraseSet Of(params IEnumerable<string> classes) => new(classes.SelectMany(name => Classes[name]));
}
