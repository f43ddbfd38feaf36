namespace Citations.Http;

/// <summary>How requests are made to one registry.</summary>
internal sealed record RegistryClientOptions(string Registry, Uri BaseAddress)
{
    internal HttpClient? HttpClient { get; init; }

    internal required string UserAgent { get; init; }

    internal IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    internal IReadOnlyList<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>Hosts that a redirect may lead to, beside the registry's own.</summary>
    internal IReadOnlyList<string> KnownHosts { get; init; } = [];

    /// <summary>
    /// Which of the registry's pools the requests go to: <c>public</c>, for those who give an address <c>polite</c>, for subscribers
    /// <c>plus</c>.
    /// </summary>
    internal string Pool =>
        Headers.Any(header => header.Name == "Crossref-Plus-API-Token") ? "plus"
        : UserAgent.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || Query.Any(parameter => parameter.Name == "mailto") ? "polite"
        : "public";

    /// <summary>The rate that is safe before the first answer states one; null for Crossref's.</summary>
    internal RequestRate? InitialRate { get; init; }

    internal required NetworkOptions Network { get; init; }
}
