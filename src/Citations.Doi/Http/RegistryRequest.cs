using System.Collections.Immutable;

namespace Citations.Http;

/// <summary>A GET request to a registry.</summary>
/// <param name="Kind">Which of the registry's limits it counts against.</param>
/// <param name="Segments">The path below the base address; each is percent-encoded whole, a slash in it too.</param>
internal sealed record RegistryRequest(RequestKind Kind, params ImmutableArray<string> Segments)
{
    /// <summary>A last segment of several values with commas between them; each is percent-encoded whole.</summary>
    internal ImmutableArray<string> List { get; init; } = [];

    /// <summary>The query parameters.</summary>
    internal ImmutableArray<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>The mark of the record at hand: the answer may be that it is still the newest.</summary>
    internal string? IfNoneMatch { get; init; }

    /// <summary>The media type asked for.</summary>
    internal string Accept { get; init; } = "application/json";
}
