using System.Text.Json.Nodes;

namespace Citations.Cli.Rpc;

/// <summary>Answers the requests of one method.</summary>
/// <param name="parameters">The named parameters; empty if the request has none.</param>
/// <param name="cancellationToken">Cancelled where the client takes the request back.</param>
/// <returns>The result; null is JSON's null.</returns>
/// <exception cref="RpcException">The request cannot be answered.</exception>
internal delegate Task<JsonNode?> RpcHandler(JsonObject parameters, CancellationToken cancellationToken);
