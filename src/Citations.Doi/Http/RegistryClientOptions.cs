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

    internal required NetworkOptions Network { get; init; }
}
