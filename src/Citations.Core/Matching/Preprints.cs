using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>Recognises preprints: records whose type says so, and DOIs under the prefixes of preprint servers.</summary>
public static class Preprints
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet([
        "10.48550",
        "10.1101",
        "10.64898",
        "10.21203",
        "10.31234",
        "10.31219",
        "10.31235",
        "10.20944",
        "10.2139",
        "10.26434",
        "10.36227",
        "10.22541",
        "10.32942",
        "10.35542",
        "10.51094",
        "10.7287",
    ]);

    // Most servers are named after the first one: arXiv, bioRxiv, engrXiv.
    private const string NamedAfterArxiv = "rXiv";

    /// <summary>The names of the servers from the data file <c>preprint-servers.txt</c>, by any case.</summary>
    internal static FrozenSet<string> Servers { get; } = Names()
        .Select(name => name.TrimStart('*', ' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What a star precedes in the data file tells a preprint only with other evidence.
    private static readonly FrozenSet<string> Certain = Names().Where(name => name[0] != '*').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a record is a preprint's.</summary>
    public static bool IsPreprint(Reference record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Type == ReferenceType.Article
            || (record.Doi is { } doi && Prefixes.Contains(doi.Prefix) && record.ContainerTitle is null);
    }

    /// <summary>Whether a container is a preprint server, such as <c>arXiv preprint arXiv:1706.03762</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="container"/> is null.</exception>
    public static bool IsServer(string container)
    {
        ArgumentNullException.ThrowIfNull(container);
        return container.Contains(NamedAfterArxiv, StringComparison.OrdinalIgnoreCase)
            || Servers.Any(server => HasWords(container, server));
    }

    /// <summary>The name of the server where a container is one that publishes nothing but preprints: <c>bioRxiv</c>.</summary>
    internal static string? ServerNamed(string container) => Certain.TryGetValue(container, out var name) ? name : null;

    private static bool HasWords(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
    }

    private static IEnumerable<string> Names()
    {
        using var reader = new StreamReader(
            typeof(Preprints).Assembly.GetManifestResourceStream("Citations.Matching.preprint-servers.txt")!
        );
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
