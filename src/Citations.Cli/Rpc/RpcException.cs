namespace Citations.Cli.Rpc;

/// <summary>A request that cannot be answered, with its code in JSON-RPC 2.0 (section 5.1).</summary>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    internal const int ParseError = -32700;
    internal const int InvalidRequest = -32600;
    internal const int MethodNotFound = -32601;
    internal const int InvalidParams = -32602;
    internal const int InternalError = -32603;

    /// <summary>Too many requests wait (the range of the implementation).</summary>
    internal const int Busy = -32000;

    /// <summary>The code.</summary>
    internal int Code => code;
}
