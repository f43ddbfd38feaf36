using Citations.Articles;

namespace Citations.Tests.Checking.Rules;

public sealed class UncheckedKeysRuleTests
{
    [Theory]
    [InlineData("Tea is dear [@abe2015].", "The key “abe2015” was not checked: the article names no library and has no entry with a key.")]
    [InlineData(
        "Tea is dear [@abe2015; @zuma2011], says @abe2015.",
        "2 keys were not checked: the article names no library and has no entry with a key."
    )]
    public void Keys_without_a_library_are_reported(string text, string message) => Findings(text).ShouldBe([message]);

    [Theory]
    [InlineData("---\nbibliography: tea.bib\n---\n\nTea is dear [@abe2015].")]
    [InlineData("Tea is dear. Write `[@abe2015]` to cite a work.")]
    public void Keys_of_a_library_or_in_code_are_not(string text) => Findings(text).ShouldBeEmpty();

    private static IEnumerable<string> Findings(string text) =>
        ArticleChecker
            .Report(new ArticleEvidence(ArticleReader.Read(text), new Dictionary<Doi, Resolution>()))
            .Diagnostics.Where(finding => finding.Code == "CIT0007")
            .Select(finding => finding.Message);
}
