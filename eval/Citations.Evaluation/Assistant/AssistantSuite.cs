using System.Globalization;
using System.Text.Json;
using Citations.Crossref;
using Citations.Evaluation.Faults;
using Citations.Evaluation.Matching;
using Citations.Styles;
using Citations.Tests.Servers;
using ModelContextProtocol.Client;

namespace Citations.Evaluation.Assistant;

/// <summary>
/// What a writing assistant may take for proved: true references in eight styles and references with one planted fault each, checked by the
/// tool's server as a process of its own, through the protocol's client. The registry on this machine holds all records. PATH is the folder
/// with <c>crossref</c> and <c>csl</c>.
/// </summary>
internal sealed class AssistantSuite : ISuite
{
    /// <summary>The works of each half: each is tried once as it is and once with a fault.</summary>
    private const int Tries = 200;

    /// <summary>The works that the studies of faults take.</summary>
    private const int TakenByOthers = 3000;
    private const int OtherWork = 17;
    private const int AtOnce = 8;
    private const int MostFound = 20;

    private static readonly Dictionary<JsonValueKind, string> Words = new()
    {
        [JsonValueKind.True] = "confirmed",
        [JsonValueKind.False] = "not confirmed",
        [JsonValueKind.Null] = "could not be checked",
        [JsonValueKind.Undefined] = "not read as one reference",
    };

    public string Name => "assistant";

    public IEnumerable<CaseResult> Run(string path) => RunAsync(path).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<CaseResult>> RunAsync(string path)
    {
        var records = FaultWorks.Records(path);
        var works = FaultWorks.Of(records, TakenByOthers, int.MaxValue);
        var index = new Decoys([.. records]);
        await using var registry = await LoopbackRegistry.StartAsync(
            Raw(path),
            text => index.MostLike(text, MostFound).Select(record => record.Doi!),
            CancellationToken.None
        );
        var folder = Directory.CreateTempSubdirectory("citations-evaluation-");
        try
        {
            await using var client = await AssistantProcess.StartAsync(registry.Address, folder.FullName, CancellationToken.None);
            var tries = TriesOf(works, FaultStyles.Of(path)).ToList();
            List<CaseResult> results = [];
            foreach (var some in tries.Chunk(AtOnce))
                results.AddRange(await Task.WhenAll(some.Select(one => CheckAsync(client, one))));
            Print(tries, results);
            return results;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<AssistantTry> TriesOf(List<Reference> works, IReadOnlyList<(string Name, ICitationStyle Style)> styles)
    {
        var kinds = FaultKinds.All.Where(fault => !fault.IsInRecord).ToList();
        foreach (var half in works.Index().GroupBy(work => HeldBack.Name(work.Item.Doi!.Value)))
        {
            foreach (var (i, (place, work)) in half.Take(Tries).Index())
            {
                var (style, other) = (styles[i % styles.Count], works[(place + OtherWork) % works.Count]);
                var right = Print(style.Style, work);
                // Not every fault can be planted into every work: the next kind that can is taken.
                var (fault, faulty) = kinds
                    .Skip(i % kinds.Count)
                    .Concat(kinds)
                    .Select(kind => (kind.Name, Text: kind.Plant(work, other) is { } planted ? Print(style.Style, planted) : right))
                    .First(kind => kind.Text != right);
                yield return new($"{work.Doi}/{style.Name}/{half.Key}", null, half.Key, right);
                yield return new($"{work.Doi}/{style.Name}/{half.Key}/{fault}", fault, half.Key, faulty);
            }
        }
    }

    private static async Task<CaseResult> CheckAsync(McpClient client, AssistantTry one)
    {
        var arguments = new Dictionary<string, object?> { ["reference"] = one.Text };
        var answer = await client.CallToolAsync("check_reference", arguments, cancellationToken: CancellationToken.None);
        if (answer.StructuredContent is not { } json)
            return new(one.Id, one.Text, $"{JsonValueKind.Undefined}: {JsonSerializer.Serialize(answer.Content)}", !one.IsTrue);
        var isConfirmed = json.GetProperty("isConfirmed").ValueKind;
        return new(one.Id, one.Text, $"{isConfirmed}: {json}", isConfirmed == JsonValueKind.True == one.IsTrue);
    }

    private static void Print(List<AssistantTry> tries, List<CaseResult> results)
    {
        foreach (var group in tries.Zip(results).GroupBy(pair => (pair.First.Half, pair.First.IsTrue)))
        {
            var kind = group.Key.IsTrue ? "true" : "with a planted fault";
            var counts = string.Join(
                ", ",
                Words.Select(word =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{group.Count(pair => pair.Second.Actual.StartsWith(word.Key.ToString(), StringComparison.Ordinal))} {word.Value}"
                    )
                )
            );
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key.Half}, {kind}, {group.Count()}: {counts}"));
        }
    }

    private static string Print(ICitationStyle style, Reference work) => style.Format([work], []).Entries[0].Text.ToPlainText();

    /// <summary>The records as Crossref sends them, without the envelope.</summary>
    private static Dictionary<Doi, string> Raw(string path)
    {
        Dictionary<Doi, string> raw = [];
        foreach (var bytes in Decoys.RawRecords(Path.Combine(path, "crossref")))
        {
            using var json = JsonDocument.Parse(bytes);
            var record = json.RootElement.TryGetProperty("message", out var message) ? message : json.RootElement;
            if (CrossrefRecord.Parse(bytes).Doi is { } doi)
                raw.TryAdd(doi, record.GetRawText());
        }

        return raw;
    }
}
