using System.Globalization;
using System.Text;
using Citations.Articles;

namespace Citations.Tests.Checking;

/// <summary>
/// An entry with each of its facts missing, misspelled, exchanged and in another form, against the record of its work: all that is found,
/// where, what mends it, what the entry is after the edits, and how the list prints it.
/// </summary>
public sealed class ComparedEntriesTests
{
    private const string Folder = "tests/data/comparisons";

    [Fact]
    public async Task What_is_found_of_an_entry_is_what_it_was()
    {
        StringBuilder text = new();
        foreach (var entry in File.ReadLines(Repository.PathOf($"{Folder}/entries.md")))
        {
            var report = await Checked.ArticleAsync("Ships float (Marlow et al., 2011), and tea (Zuma & Tiny, 2014).", [entry]);
            text.Append(entry).Append('\n').Append(Of(report)).Append('\n');
        }

        text.ToString().ShouldBeGolden($"{Folder}/entries.txt");
    }

    private static string Of(ArticleReport report)
    {
        StringBuilder text = new();
        var article = report.Article.Document.Text;
        foreach (var finding in report.Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {finding.Code} {finding.Severity} {finding.Safety}: {finding.Message}\n");
            var place = finding.Span is { } span ? span.In(article).ToString() : "the article";
            text.Append(CultureInfo.InvariantCulture, $"    at {place}\n");
            if (finding.Fix is { } fix)
                text.Append(CultureInfo.InvariantCulture, $"    fix {fix}\n");
            foreach (var edit in finding.Edits)
                text.Append(CultureInfo.InvariantCulture, $"    edit «{edit.Span.In(article)}» to «{edit.Replacement.ToMarkdown()}»\n");
        }

        if (report.Diagnostics.Any(finding => !finding.Edits.IsEmpty))
            text.Append(CultureInfo.InvariantCulture, $"  mended {report.Mended().Split("References\n")[1].Trim()}\n");
        foreach (var printed in report.List(ApaStyle.Seventh).Entries)
            text.Append(CultureInfo.InvariantCulture, $"  printed {printed.Text.ToMarkdown()}\n");
        return text.ToString();
    }
}
