using Citations.Articles;

namespace Citations.Tests.Checking.Rules;

/// <summary>Laws of the list that the text cites or names in other ways than works are cited.</summary>
public sealed class LegalEntriesTests
{
    private const string Cites = "See Marlow et al. (2011) and Zuma and Tiny (2014).";

    [Theory]
    [InlineData("The Care Act 2014 applies.", "*Care Act 2014*, c. 23. Available at: https://moles.example/23 (Accessed: 3 March 2023).")]
    [InlineData("La Ley Orgánica 3/2018, de 5 de diciembre, se respetó.", "Ley Orgánica 3/2018, de 5 de diciembre, de Topos. *Boletín*, 294, 119788.")]
    [InlineData("The N.Y. Constitution says so.", "N.Y. Const. art. VI, § 28.")]
    [InlineData("The Care Act (2014, s. 1) applies.", "Care Act 2014, c. 23.")]
    [InlineData("It applies (see Care Act 2014, s. 1).", "Care Act 2014, c. 23.")]
    [InlineData("It applies (S. 1233, 2017).", "S. 1233, 115th Cong. (2017).")]
    [InlineData("House Report No. 114-358 (2015) says so.", "H.R. Rep. No. 114-358 (2015).")]
    [InlineData("It applies (see U.S. Const. art. I).", "U.S. Const. art. I, § 3.")]
    [InlineData("It applies (Burrow Data Act [BDA], 2017), and again (BDA, 2017).", "Burrow Data Act of 2017, 42 U.S.C. § 99 (2017).")]
    [InlineData("The Burrow Data Act [BDA] (2017) applies, and again (BDA, 2017).", "Burrow Data Act of 2017, 42 U.S.C. § 99 (2017).")]
    [InlineData("The Burrow Data Act (BDA, 2017) applies, and again (BDA, 2017).", "Burrow Data Act of 2017, 42 U.S.C. § 99 (2017).")]
    [InlineData("It applies (N.Y. Const.).", "N.Y. Const. art. VI, § 28.")]
    public async Task A_law_that_the_sentence_names_is_cited(string sentence, string law)
    {
        var entries = ((string[])[Checked.Ships, law, Checked.Tea]).Order(StringComparer.Ordinal).ToArray();

        FindingsOf(await Checked.ArticleAsync($"{Cites} {sentence}", entries)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Care Act 2014, c. 23.")]
    [InlineData("U.S. Const. art. I, § 3.")]
    public async Task A_law_that_the_text_does_not_name_is_not_cited(string law) =>
        (await Checked.ArticleAsync(Cites, [Checked.Ships, law, Checked.Tea])).Codes().ShouldContain("CIT0202");

    [Fact]
    public async Task A_year_that_a_law_does_not_have_is_another_year() =>
        (await Checked.ArticleAsync($"{Cites} It applies (Care Act, 2019).", [Checked.Ships, "Care Act 2014, c. 23.", Checked.Tea]))
            .Codes()
            .ShouldContain("CIT0211");

    [Fact]
    public async Task An_organization_that_is_named_like_a_law_is_itself()
    {
        var report = await Checked.ArticleAsync(
            $"{Cites} So say others (Soil Care, 2014) and the law (Soil Care Act, 2014).",
            [Checked.Ships, "Soil Care. (2014). *Report of the year*. Hedge.", "Soil Care Act, 42 U.S.C. § 99 (2014).", Checked.Tea]
        );

        FindingsOf(report).ShouldBeEmpty();
    }

    /// <summary>All that is found but what no registry knows of.</summary>
    private static IEnumerable<string> FindingsOf(ArticleReport report) =>
        report.Diagnostics.Where(finding => !finding.Code.StartsWith("CIT01", StringComparison.Ordinal)).Select(finding => finding.Message);
}
