using System.Globalization;
using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Reports;
using Citations.Styles.Apa;

namespace Citations.Cli.Editor.Answers;

/// <summary>The hover text of a citation or an entry: the entry as it should be, the verdict with its evidence, the abstract.</summary>
internal static class HoverAnswer
{
    private const int LongestAbstract = 1200;

    internal static JsonNode? Of(CheckedDocument document, TextPosition position, ClientOptions client)
    {
        var text = document.Document.Text;
        if (CitedPlace.At(document, text.OffsetOf(position)) is not { Entry: { } entry } place)
            return null;
        var works = ArticleResults.Of(document.Report, document.Report.List(ApaStyle.Seventh)).Works;
        var paragraphs = Paragraphs(works.First(work => work.Id == entry.Entry.Id), entry).Select(paragraph => Render(paragraph, client));
        return new JsonObject
        {
            ["contents"] = new JsonObject
            {
                ["kind"] = client.ShowsMarkdown ? "markdown" : "plaintext",
                ["value"] = string.Join("\n\n", paragraphs),
            },
            ["range"] = ProtocolJson.Of(text.RangeOf(place.Span)),
        };
    }

    private static IEnumerable<RichText> Paragraphs(WorkResult work, EntryReport entry)
    {
        yield return
        [
            new StyledSpan(TextStyle.Bold, [new TextRun(work.Label)]),
            new TextRun($": {VerdictWords.Of(work.Verdict)}{(work.Reason is { } reason ? $". {reason}" : ".")}"),
        ];
        if (work.Printed is { } printed)
            yield return printed;
        foreach (var finding in entry.Diagnostics)
            yield return [new TextRun($"{finding.Code}: {finding.Message}")];
        foreach (var field in work.Evidence.Where(field => field.Differs))
            yield return [new TextRun($"{field.Field}: {Words(field.Entry)}; the record has {Words(field.Record)}.")];
        if (work.Source is { } source)
            yield return [new TextRun($"Record: {source}{DateOf(work)}.")];
        if (RecordMarkup.ToPlainText(entry.Record?.Abstract) is { Length: > 0 } summary)
            yield return [new TextRun(Shortened(summary))];
    }

    private static string DateOf(WorkResult work) =>
        work.Retrieved is { } since ? string.Create(CultureInfo.InvariantCulture, $", {since:yyyy-MM-dd}") : "";

    private static string Words(EquatableArray<EvidenceWord> words) =>
        words.IsEmpty ? "nothing" : string.Join(' ', words.Select(word => word.Text));

    private static string Shortened(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestAbstract ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', LongestAbstract)), " …");
    }

    private static string Render(RichText text, ClientOptions client) => client.ShowsMarkdown ? text.ToMarkdown() : text.ToPlainText();
}
