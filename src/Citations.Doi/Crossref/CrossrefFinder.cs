using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Http;
using Citations.Matching;

namespace Citations.Crossref;

/// <summary>Finds candidates by Crossref's <c>query.bibliographic</c>; its score orders them and decides nothing.</summary>
internal sealed partial class CrossrefFinder(RegistryClient client) : IReferenceFinder
{
    // The true record of a famous title is often second or third; more rows cost Crossref time.
    private const string Rows = "5";
    private const int MaxQueryLength = 500;

    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var query = Addresses().Replace(text, " ").Trim();
        if (query.Length > MaxQueryLength) query = query[..MaxQueryLength];
        if (ReferenceWords(query) < 3) return new(FindStatus.NotFound, []) { Reason = "The text says too little to search for." };
        var answer = await client.GetAsync(new(RequestKind.List, "works") { Query = [("query.bibliographic", query), ("rows", Rows)] }, cancellationToken).ConfigureAwait(false);
        if (answer.Json?.Field("message")?.Field("items") is not { ValueKind: JsonValueKind.Array })
            return new(FindStatus.CouldNotCheck, []) { Reason = answer.Failure ?? "Crossref answered with something that is no list of records." };
        return MatchJudge.Rank(text, answer.Json.Value.Field("message")!.Value.Items("items").Select(Map).OfType<Reference>());
    }

    /// <summary>An item that is no record is no candidate.</summary>
    private static Reference? Map(JsonElement item)
    {
        try
        {
            return CrossrefRecord.Map(item);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static int ReferenceWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"https?://\S+|\bdoi:\s*\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Addresses();
}
