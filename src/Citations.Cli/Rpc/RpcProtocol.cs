namespace Citations.Cli.Rpc;

/// <summary>The additions of a protocol to JSON-RPC 2.0.</summary>
/// <param name="CancelMethod">The notification that takes a request back.</param>
/// <param name="CancelParameter">Its parameter that holds the id of the request.</param>
internal sealed record RpcProtocol(string CancelMethod, string CancelParameter)
{
    /// <summary>The code of the error that answers a request that was taken back; null if it has no answer.</summary>
    internal int? CancelledCode { get; init; }

    /// <summary>The notification after which nothing is read any more; null if only the input ends.</summary>
    internal string? EndMethod { get; init; }
}
