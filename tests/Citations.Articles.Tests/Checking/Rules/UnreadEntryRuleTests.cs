using Citations.Articles;

namespace Citations.Tests.Checking.Rules;

/// <summary>An entry at which the reader fails; no text is known that does it, so the fault is made here.</summary>
public sealed class UnreadEntryRuleTests
{
    internal const string Code = "CIT0156";

    [Fact]
    public void CIT0156_tells_that_an_entry_was_not_read()
    {
        var article = ArticleReader.Read($"See Marlow et al. (2011).\n\n## References\n\n{Checked.Ships}\n\n{Checked.Tea}\n");
        var broken = article.Entries[1] with
        {
            Parsed = new(new Reference { Type = ReferenceType.Document, Title = article.Entries[1].Text }) { IsUnread = true },
        };
        var report = ArticleChecker.Report(
            new(article with { Entries = [article.Entries[0], broken] }, new Dictionary<Doi, Resolution>())
        );

        var finding = report.Diagnostics.Single(finding => finding.Code == Code);
        (finding.Severity, finding.Message, finding.Fix).ShouldBe(
            (
                DiagnosticSeverity.Warning,
                "The entry could not be read and was not checked; it is printed as it is.",
                "Check by hand that it is one reference entry."
            )
        );
        finding.Span.ShouldBe(broken.Span);
        report.Entries[1].Verdict.ShouldBe(Verdict.CouldNotCheck);
    }
}
