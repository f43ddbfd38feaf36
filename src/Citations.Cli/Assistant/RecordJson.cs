using System.Globalization;
using System.Text.Json.Nodes;
using Citations.Cli.Resolving;
using Citations.Formats;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Cli.Assistant;

/// <summary>Records and look-ups as tools answer them.</summary>
internal static class RecordJson
{
    /// <summary>The outcome of looking up a work, with its record and the notices on it.</summary>
    internal static JsonObject Of(string asked, Resolution resolution)
    {
        var answer = new JsonObject
        {
            ["asked"] = asked,
            ["doi"] = resolution.Doi.Value,
            ["status"] = ResolutionWords.Of(resolution.Status),
            ["source"] = resolution.Source,
            ["retrieved"] = resolution.Retrieved?.ToString("O", CultureInfo.InvariantCulture),
            ["reason"] = resolution.Reason,
        };
        if (resolution.Reference is not { } record)
            return answer;
        answer["entry"] = Entry(record);
        answer["record"] = Record(record);
        var notices = record.GetIntegrity().Select(notice => (JsonNode)$"{ResolutionWords.Of(notice.Status)}: {notice.Evidence}");
        answer["notices"] = new JsonArray([.. notices]);
        return answer;
    }

    /// <summary>A number that leads to no DOI.</summary>
    internal static JsonObject Of(string asked, DoiLookup lookup) =>
        new()
        {
            ["asked"] = asked,
            ["status"] = ResolutionWords.Of(lookup.Status),
            ["reason"] = lookup.Reason,
        };

    /// <summary>The entry of a record in APA 7.</summary>
    internal static string Entry(Reference record) => ApaStyle.Seventh.Format(record).ToPlainText();

    /// <summary>A record as CSL-JSON.</summary>
    internal static JsonNode? Record(Reference record) => JsonNode.Parse(CslJsonWriter.WriteOne(record));
}
