namespace Citations.Http;

/// <summary>The requests that a registry counts together.</summary>
/// <param name="Host">The registry's host, with its port where that is not the usual one.</param>
/// <param name="Name">Which of its pools: who asks and for what, such as <c>polite-single</c>.</param>
/// <param name="Initial">The rate that is safe before the first answer states one.</param>
public sealed record RequestPool(string Host, string Name, RequestRate Initial)
{
    internal static RequestPool Of(RegistryClientOptions registry, RequestKind kind) =>
        new(
            registry.BaseAddress.Authority,
            $"{registry.Pool}-{(kind == RequestKind.Single ? "single" : "array")}",
            registry.InitialRate ?? RequestRate.Initial(kind)
        );
}
