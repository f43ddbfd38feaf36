namespace Citations.Testing;

/// <summary>A request and its answer as a recording holds them, secrets and e-mail addresses replaced.</summary>
/// <param name="Request">Method and address: <c>GET https://api.crossref.org/v1/works/10.5555%2Fa</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers that say something of the body or of limits.</param>
/// <param name="Body">The body.</param>
internal sealed record RecordedExchange(string Request, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body);
