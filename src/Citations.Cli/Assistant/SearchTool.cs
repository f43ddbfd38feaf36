using System.Text.Json.Nodes;
using Citations.Cli.Resolving;
using Citations.Matching;

namespace Citations.Cli.Assistant;

/// <summary>Looks for the work that a text describes.</summary>
internal sealed class SearchTool(IReferenceResolver resolver) : IAssistantTool
{
    private const int MostCandidates = 5;

    public string Name => "search";

    public string Description =>
        "Looks for the registered record of a work that is described by authors, title, year and container. The status is"
        + " 'found' where the evidence supports one record and no other, 'ambiguous' where it supports several, 'not "
        + "found', or 'could not check' where no registry answered. A candidate that is not supported is not the work.";

    public JsonObject InputSchema =>
        ToolSchema.Of(("text", ToolSchema.Text("The work, best as a reference: authors, year, title, journal."), true));

    public async Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken)
    {
        var found = await resolver.FindAsync(ToolSchema.TextOf(arguments, "text"), cancellationToken);
        return new()
        {
            ["status"] = ResolutionWords.Of(found.Status),
            ["source"] = found.Source,
            ["reason"] = found.Reason,
            ["candidates"] = new JsonArray([.. found.Candidates.Take(MostCandidates).Select(candidate => (JsonNode)Candidate(candidate))]),
        };
    }

    private static JsonObject Candidate(MatchCandidate candidate) =>
        new()
        {
            ["isSupported"] = candidate.IsSupported,
            ["entry"] = RecordJson.Entry(candidate.Record),
            ["doi"] = candidate.Record.Doi?.Value,
            ["agrees"] = Facts(candidate, MatchVerdict.Agrees),
            ["differs"] = Facts(candidate, MatchVerdict.Differs),
            ["record"] = RecordJson.Record(candidate.Record),
        };

    private static JsonArray Facts(MatchCandidate candidate, MatchVerdict verdict) =>
        new([.. candidate.Evidence.Where(evidence => evidence.Verdict == verdict).Select(evidence => (JsonNode)evidence.Fact)]);
}
