using System.Text.Json.Nodes;
using Citations.Articles;
using Citations.Articles.Checking.Rules;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;

namespace Citations.Cli.Editor.Answers;

/// <summary>The lenses over entries, and over the citations, of works that are retracted or under an expression of concern.</summary>
internal static class LensAnswer
{
    private static readonly string[] Codes = [RetractionRule.Retracted.Code, RetractionRule.Questioned.Code];

    internal static JsonNode Of(CheckedDocument document) =>
        ProtocolJson.Array(
            from entry in document.Report.Entries
            let finding = entry.Diagnostics.FirstOrDefault(finding => Codes.Contains(finding.Code))
            where finding is not null
            from span in SpansOf(document.Report, entry)
            let place = document.InText(span)
            where place is not null
            select new JsonObject
            {
                ["range"] = ProtocolJson.Of(document.Document.Text.RangeOf(place.Value)),
                ["command"] = new JsonObject { ["title"] = finding.Message, ["command"] = "" },
            }
        );

    private static IEnumerable<SourceSpan> SpansOf(ArticleReport report, EntryReport entry)
    {
        var citations = report.Links.Where(link => link.Entry?.Id == entry.Entry.Id).Select(link => link.Citation.Span);
        return (entry.Entry.Library is null ? citations.Prepend(entry.Entry.Span) : citations).Distinct();
    }
}
