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

    private static readonly string[] Servers =
    [
        "arXiv",
        "bioRxiv",
        "medRxiv",
        "PsyArXiv",
        "SocArXiv",
        "ChemRxiv",
        "SSRN",
        "Research Square",
        "Preprints",
        "CoRR",
        "OSF Preprints",
        "TechRxiv",
        "EarthArXiv",
        "Authorea",
    ];

    /// <summary>Whether a record is a preprint's.</summary>
    public static bool IsPreprint(Reference record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Type == ReferenceType.Article
            || (record.Doi is { } doi && Prefixes.Contains(doi.Prefix) && record.ContainerTitle is null);
    }

    /// <summary>Whether a container is a preprint server, such as <c>arXiv preprint arXiv:1706.03762</c>.</summary>
    public static bool IsServer(string container)
    {
        ArgumentNullException.ThrowIfNull(container);
        return Servers.Any(server => container.Contains(server, StringComparison.OrdinalIgnoreCase));
    }
}
