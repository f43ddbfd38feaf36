using System.Text;
using Citations.Articles;
using Citations.Styles;
using Citations.Tests.Checking.Rules;

namespace Citations.Tests.Checking.Form;

/// <summary>What the rules on form pass over, and how an entry with slips is printed.</summary>
public sealed class FormRuleTests
{
    /// <summary>Right entries with words and marks that are slips elsewhere.</summary>
    [Theory]
    [InlineData("Procter & Gamble. (2012). *Rain in the hills* (Report No. 12-345). Rain House.")]
    [InlineData("Marrow, Q. (2012). *Rain in the hills: Vol. 2. The valleys* (3rd ed., Vol. 2, pp. 3–9). Rain House.")]
    [InlineData("Marrow, Q. (2012). *Rain in the hills*. Rain House. Retrieved May 3, 2020, from https://rain.example/hills")]
    [InlineData("U.S. Department of Rain, & Marrow, J.-P. (2012). *Rain and snow*. Rain House.")]
    [InlineData("Marrow, Q., Jr., & van den Pell, R. S., III. (2012, May 3–5). *Rain in the hills* [Video]. YouTube. https://rain.example/a")]
    [InlineData("Marrow, Q. (2012). Regen: eine Studie über die Berge und die Täler. *Journal of Weather*, *12*(10), 6–7.")]
    [InlineData("Marrow, Q. (2012). Rain in the hills: iPhone and mRNA. *Revista de ciencias sociales*, *12*(Suppl. 1), S6–S7.")]
    [InlineData("Marrow, Q. (2012). Rain . . . and snow in the U.S. *Rain in the U.S.*, *12*(10), Article e77.")]
    [InlineData("Marrow, Q. (Ed.). (n.d.-a). *Rain in the hills* (Rev. ed.). Rain House.")]
    [InlineData("Marrow, Q. (2012). Rain in the hills. In R. Pell, S. Roe, & T. U. Snow (Eds.), *Weather* (2nd ed., pp. 6–7). Rain House.")]
    public void A_right_entry_has_no_slip(string entry) => Report(entry).Codes().Where(IsForm).ShouldBeEmpty();

    [Fact]
    public void A_list_in_another_style_has_no_slips() =>
        Report("Marrow Q, Pell R. Rain in the hills. Weather. 2012;12(10):6-7.").Codes().Where(IsForm).ShouldBeEmpty();

    /// <summary>The printed list has the changes that the fix makes.</summary>
    [Theory]
    [InlineData("CIT0310")]
    [InlineData("CIT0311")]
    [InlineData("CIT0312")]
    [InlineData("CIT0313")]
    [InlineData("CIT0314")]
    [InlineData("CIT0316")]
    public async Task An_entry_is_printed_as_its_fix_writes_it(string code)
    {
        foreach (var one in RuleCase.Of(code))
        {
            var (_, result) = await one.RunAsync(TestContext.Current.CancellationToken);
            var findings = result.Before.Diagnostics.Where(finding => finding.Code == code).ToList();
            // What belongs there, the author alone may know.
            if (findings.TrueForAll(finding => finding.Safety == FixSafety.None))
                continue;
            result.Fixed.ShouldNotBeEmpty(one.Name);
            var isSafe = findings.TrueForAll(finding => finding.Safety == FixSafety.Safe);
            if (isSafe)
                Printed(result.Before).ShouldBe(Printed(result.After), one.Name);
        }
    }

    private static bool IsForm(string code) => code.StartsWith("CIT031", StringComparison.Ordinal);

    private static string Printed(ArticleReport report) =>
        string.Join('\n', report.List(ApaStyle.Seventh).Entries.Select(entry => entry.Text.ToPlainText()));

    private static ArticleReport Report(string entry) =>
        ArticleChecker.Report(
            new(
                ArticleReader.Read(Encoding.UTF8.GetBytes($"Text.\n\n## References\n\n{entry}\n"), "article.md"),
                new Dictionary<Doi, Resolution>()
            )
        );
}
