using Citations.Articles;

namespace Citations.Tests.Settings;

public sealed class FindingBaselineTests
{
    [Fact]
    public void A_baseline_knows_a_finding_by_its_code_article_and_words()
    {
        var article = ArticleReader.Read("Sleep, sleep.\n\nMore\n", "posts/a.md");
        var finding = new Diagnostic("CIT0401", DiagnosticSeverity.Warning, "Message", new SourceSpan(0, 5));
        var fingerprint = FindingBaseline.Fingerprint(article, finding);
        var baseline = FindingBaseline.Parse($"# a comment\n\n{fingerprint} a remark\n");

        fingerprint.Length.ShouldBe(32);
        baseline.Contains(article, finding).ShouldBeTrue();
        baseline.Contains(article, finding with { Span = new SourceSpan(7, 5), Message = "Other" }).ShouldBeTrue();
        baseline.Contains(article, finding with { Span = new SourceSpan(0, 4) }).ShouldBeFalse();
        baseline.Contains(article, finding with { Code = "CIT0402" }).ShouldBeFalse();
        baseline.Contains(ArticleReader.Read("Sleep", "posts/b.md"), finding).ShouldBeFalse();
        FindingBaseline.Fingerprint(article, finding with { Span = null, Message = "One" })
            .ShouldNotBe(FindingBaseline.Fingerprint(article, finding with { Span = null, Message = "Two" }));
        FindingBaseline.Of([fingerprint, "0"])
            .ToString()
            .ShouldBe($"# Known findings; written by citations check --write-baseline.\n0\n{fingerprint}\n");
    }
}
