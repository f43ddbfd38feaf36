using System.Text.Json;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>Runs a fixture of citations inserted one after another: what the last insertion changed is marked.</summary>
internal static class CslSequence
{
    internal static string Run(CslStyle style, IReadOnlyList<Reference> references, string json, bool isBibliography)
    {
        var known = new Dictionary<string, Citation>();
        List<(string Id, RichText Text, int Note)> before = [], now = [];
        FormattedDocument? document = null;
        foreach (var step in JsonSerializer.Deserialize<JsonElement[]>(json)!)
        {
            var citation = step[0];
            var id = citation.TryGetProperty("citationID", out var named) ? named.ToString() : $"citation-{known.Count}";
            known[id] = new([.. citation.GetProperty("citationItems").EnumerateArray().Select(CslCiteJson.ReadItem)]);
            var order = Neighbours(step[1]).Append((Id: id, Note: NoteOf(citation))).Concat(Neighbours(step[2])).ToList();
            var citations = order.ConvertAll(place => known[place.Id] with { NoteNumber = place.Note });
            var cited = citations.SelectMany(c => (IEnumerable<CitationItem>)c.Items).Select(item => item.Id).ToHashSet();
            document = style.Format([.. references.Where(reference => cited.Contains(reference.Id))], citations);
            (before, now) = (now, [.. order.Zip(document.Citations, (place, text) => (place.Id, text, place.Note))]);
            // The citation just written counts as changed.
            before.RemoveAll(entry => entry.Id == id);
        }

        if (isBibliography) return CslBibliographyHtml.Render(document!.Entries);
        return string.Join('\n', now.Select((entry, index) =>
            $"{(before.Contains(entry) ? ".." : ">>")}[{index}] {CslHtml.Render(entry.Text)}"));
    }

    private static IEnumerable<(string Id, int Note)> Neighbours(JsonElement list) =>
        list.EnumerateArray().Select(entry => (entry[0].ToString(), entry[1].GetInt32()));

    private static int NoteOf(JsonElement citation) =>
        citation.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var note) ? note.GetInt32() : 0;
}
