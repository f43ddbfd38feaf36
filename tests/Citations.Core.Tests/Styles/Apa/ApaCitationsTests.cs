using System.Globalization;
using System.Text;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Styles.Apa;

/// <summary>
/// Citations of works by authors of all forms, in each mode, alone and together, with each kind of cited part; and the list they lead to.
/// </summary>
public sealed class ApaCitationsTests
{
    private static readonly string[] Labels =
    [
        "page",
        "paragraph",
        "chapter",
        "section",
        "table",
        "figure",
        "slide",
        "part",
        "appendix",
        "equation",
        "volume",
        "book",
        "act",
        "scene",
        "issue",
        "note",
        "line",
        "column",
        "folio",
        "article-locator",
        "article",
        "rule",
        "supplement",
        "title-locator",
        "opus",
        "elocation",
        "lecture",
        "verse",
        "timestamp",
        "canonical",
        "sub-verbo",
        "strophe",
    ];

    private static readonly string[] Locators = ["3", "3-17", "3, 5", "3 and 5", "Part IV", "p. 10", "Chapter 2"];

    [Fact]
    public void Each_citation_reads_as_it_did()
    {
        var works = CslJsonReader.Read(File.ReadAllText(Repository.PathOf("tests/data/apa/cited.json"))).Value;
        List<Citation> citations = [.. Citations([.. works.Select(work => work.Id).Distinct()])];
        var document = ApaStyle.Seventh.Format(works, citations);

        StringBuilder text = new();
        foreach (var (citation, printed) in citations.Zip(document.Citations))
            text.Append(Of(citation)).Append(": ").Append(printed.ToMarkdown()).Append('\n');
        text.Append('\n');
        foreach (var entry in document.Entries)
            text.Append(entry.Id).Append(": ").Append(entry.Text.ToMarkdown()).Append('\n');
        text.Append('\n');
        foreach (var finding in document.Diagnostics)
            text.Append(finding.Code).Append(' ').Append(finding.Severity).Append(": ").Append(finding.Message).Append('\n');
        text.Append('\n');
        foreach (var run in document.Citations.SelectMany(printed => ApaStyle.Explain(printed)).DistinctBy(run => (run.Field, run.Rule)))
            text.Append(CultureInfo.InvariantCulture, $"{run.Rule} {run.Field ?? "(style)"} {run.Text}: {run.Reason}\n");
        text.ToString().ShouldBeGolden("tests/data/apa/cited.txt");
    }

    private static IEnumerable<Citation> Citations(string[] ids)
    {
        foreach (var id in ids)
        {
            foreach (var mode in Enum.GetValues<CitationMode>())
                yield return new([new(id)], mode);
            yield return new([new(id) { Locator = "5" }]);
            yield return new([new(id) { Locator = "5", SuppressAuthor = true }]);
            yield return new([new(id) { AuthorOnly = true }], CitationMode.Narrative);
        }

        foreach (var label in Labels)
        {
            foreach (var locator in Locators)
                yield return new([new("two") { Label = label, Locator = locator }]);
        }

        foreach (var mode in Enum.GetValues<CitationMode>())
        {
            yield return new([new("three"), new("one"), new("two")], mode);
            yield return new([new("one-b"), new("one-a"), new("one-press"), new("one-nd"), new("one")], mode);
            yield return new([new("one-a") { Locator = "3" }, new("one-b")], mode);
            yield return new([new("three"), new("one") { Prefix = "see also " }, new("two")], mode);
            yield return new([new("one") { Prefix = "e.g.,", Suffix = ", for more" }, new("two") { Suffix = "(but not all)" }], mode);
            yield return new([new("old"), new("two") { Prefix = "as cited in", Locator = "7" }], mode);
            yield return new([new("one-nd"), new("two") { Prefix = "as cited in" }], mode);
            yield return new([new("one"), new("two") { IsAside = true, Prefix = "see also" }, new("three") { IsAside = true }], mode);
            yield return new([new("nobody")], mode);
            yield return new([new("nobody") { TextIfMissing = "missing" }], mode);
            yield return new([new("one") { AuthorOnly = true }], mode);
            yield return new([new("one") { Target = "#one" }, new("two") { Target = "#two", Locator = "4" }], mode);
            yield return new([new("group") { AuthorIntroduced = true }, new("group-b")], mode);
            yield return new([new("personal"), new("one")], mode);
            yield return new([new("case"), new("act") { Locator = "2", Label = "section" }], mode);
            yield return new([new("no-author"), new("no-author-part"), new("no-title"), new("described")], mode);
        }
    }

    private static string Of(Citation citation) => $"{citation.Mode} {string.Join("; ", citation.Items.Select(Of))}";

    private static string Of(CitationItem item) => $"{item.Prefix} {item.Id} {item.Label} {item.Locator} {item.Suffix}".Trim();
}
