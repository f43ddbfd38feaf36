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
        List<(string Id, RichText Text, string State)> before = [],
            now = [];
        var firstNotes = new Dictionary<string, int>();
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
            var states = States(style, [.. references.Where(reference => cited.Contains(reference.Id))], citations, firstNotes);
            (before, now) = (now, [.. order.Select((place, index) => (place.Id, document.Citations[index], states[index]))]);
            // The citation just written counts as changed.
            before.RemoveAll(entry => entry.Id == id);
        }

        if (isBibliography)
            return CslBibliographyHtml.Render(document!.Entries);
        return string.Join(
            '\n',
            now.Select((entry, index) => $"{(before.Contains(entry) ? ".." : ">>")}[{index}] {CslHtml.Render(entry.Text)}")
        );
    }

    // The suite counts a citation as changed too where a position or a number that its style looks at changed, or the
    // first note of a work that is cited again.
    private static string[] States(CslStyle style, Reference[] references, List<Citation> citations, Dictionary<string, int> firstNotes)
    {
        var document = new CslDocument(style, references);
        var cites = citations.ConvertAll(citation => DocumentFormatter.CitesOf(citation, document, []));
        document.Arrange(cites);
        document.Prepare();
        var numbers = cites.ConvertAll(static each => string.Join(' ', each.Select(cite => cite.Work.Number)));
        cites = cites.ConvertAll(new CitationWriter(document.Context).Sort);
        Positions.Assign(cites, citations.ConvertAll(citation => citation.NoteNumber), style.Tree.CitationOptions.NearNoteDistance);
        var layout = style.Tree.Citation.Children;
        var hasPositions = NodeWalk.Any(
            layout,
            static node =>
                node is ChooseNode choose
                && Array.Exists(
                    choose.Branches,
                    branch => Array.Exists(branch.Conditions, condition => condition.Kind == ConditionKind.Position)
                )
        );
        var hasNumbers = NodeWalk.Any(layout, static node => NodeWalk.Prints(node, TextVariable.CitationNumber));
        var moved = new HashSet<Work>();
        foreach (
            var uses in cites
                .SelectMany((each, index) => each.Select(cite => (cite.Work, Note: citations[index].NoteNumber)))
                .GroupBy(use => use.Work)
        )
        {
            var note = uses.First().Note;
            if (firstNotes.TryGetValue(uses.Key.Id, out var before) && before != note && uses.Count() > 1)
                moved.Add(uses.Key);
            firstNotes[uses.Key.Id] = note;
        }

        return
        [
            .. cites.Select(
                (each, index) =>
                    (hasNumbers ? numbers[index] : "")
                    + (
                        !hasPositions
                            ? ""
                            : string.Join(
                                ' ',
                                each.Select(cite =>
                                    $"{cite.Position}{(moved.Contains(cite.Work) ? $" from note {firstNotes[cite.Work.Id]}" : "")}"
                                )
                            )
                    )
            ),
        ];
    }

    private static IEnumerable<(string Id, int Note)> Neighbours(JsonElement list) =>
        list.EnumerateArray().Select(entry => (entry[0].ToString(), entry[1].GetInt32()));

    private static int NoteOf(JsonElement citation) =>
        citation.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var note)
            ? note.GetInt32()
            : 0;
}
