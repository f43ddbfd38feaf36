using Citations.Articles;

namespace Citations.Tests.Checking.Evidence;

/// <summary>Right entries whose fields are easily read otherwise, and wrong ones that look like them.</summary>
public sealed class EntryStatementTests
{
    private static readonly Reference Corrigendum = Records.Article(
        "10.1000/ships.9",
        ["Marlow, Anna B.", "Reyes, Carla"],
        2015,
        "Corrigendum to “How ships float in rough water” [Naval Stud. 4 (2013) 251–255]",
        "Ships and Harbours",
        "6",
        "2",
        "204"
    );

    private static readonly Reference Ships = Checked.ShipsRecord;

    private static readonly Reference First = Records.Article(
        "10.1000/first",
        ["Zuma, Eva", "Tiny, Fay"],
        2014,
        "The price of tea in the far north",
        "Tea",
        "1",
        "1",
        "1-2"
    );

    [Theory]
    [InlineData("*Ships & Harbours*, *6*(2), 204.")]
    [InlineData("*Ships and Harbours*, *6*, 204.")]
    public async Task Numbers_within_a_title_are_no_numbers_of_the_work(string source) =>
        (await FindingsAsync($"Marlow, A. B., & Reyes, C. (2015). {Corrigendum.Title}. {source}", Corrigendum)).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "[1] A. B. Marlow, C. Reyes, and D. Okafor, “How Ships Float in Rough Water,” *J. Mar. Nav. Stud.*, vol. 12, pp. 345–367, "
            + "Mar. 2011."
    )]
    [InlineData("Marlow AB, Reyes C, Okafor D. How ships float in rough water. *J Mar Nav Stud*. 2011;12(3):345-67.")]
    [InlineData("Marlow, Anna B., et al. “How Ships Float in Rough Water.” *J. Mar. Nav. Stud.*, vol. 12, no. 3, 2011, pp. 345–67.")]
    public async Task The_place_is_found_in_the_form_of_each_style(string entry) => (await FindingsAsync(entry, Ships)).ShouldBeEmpty();

    [Theory]
    [InlineData("Marlow, A. B., Reyes, C., & Okafor, D.", "*21*(3), 345–367.", "CIT0115")]
    [InlineData("Marlow, A. B., Reyes, C., & Okafor, D.", "*12*(4), 345–367.", "CIT0116")]
    [InlineData("Marlow, A. B., Reyes, C., & Okafor, D.", "*12*(3), 354–367.", "CIT0117")]
    [InlineData("Marlow, A. B., Reyes, C., & Okafor, D.", "*12*(3), 345–376.", "CIT0117")]
    [InlineData("Marlow, K. B., Reyes, C., & Okafor, D.", "*12*(3), 345–367.", "CIT0105")]
    [InlineData("Reyes, C., Marlow, A. B., & Okafor, D.", "*12*(3), 345–367.", "CIT0106")]
    [InlineData("Marlow, A. B., & Okafor, D.", "*12*(3), 345–367.", "CIT0104")]
    [InlineData("Marlow, A. B., Zuma, E., & Okafor, D.", "*12*(3), 345–367.", "CIT0102")]
    public async Task What_is_written_otherwise_is_reported(string authors, string place, string code) =>
        (
            await FindingsAsync($"{authors} (2011). How ships float in rough water. *Journal of Marine and Naval Studies*, {place}", Ships)
        ).ShouldContain(code);

    [Fact]
    public async Task A_double_volume_may_have_any_dash()
    {
        var record = Records.Article("10.1000/double", ["Zuma, Eva"], 2006, "The tides of the far north", "Tides", "5-6", "", "493-500");

        (await FindingsAsync("Zuma, Eva. “The Tides of the Far North.” *Tides* 5–6 (October 2006): 493–500.", record)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The effect of coffee on how ships float in rough water")]
    [InlineData("How ships float in rough water with children")]
    public async Task A_title_with_more_words_is_another_title(string title)
    {
        var entry = $"Marlow, A. B., Reyes, C., & Okafor, D. (2011). {title}. *Journal of Marine and Naval Studies*, *12*(3), 345–367.";

        (await FindingsAsync(entry, Ships)).ShouldBe(["CIT0113"]);
    }

    [Fact]
    public async Task An_issue_does_not_stand_for_a_volume_of_the_same_number()
    {
        var entry = "Zuma, E., & Tiny, F. (2014). The price of tea in the far north. *Tea*, *2*(1), 1–2.";

        (await FindingsAsync(entry, First)).ShouldBe(["CIT0115"]);
        (await FindingsAsync(entry.Replace("*2*", "*1*", StringComparison.Ordinal), First)).ShouldBeEmpty();
    }

    private static async Task<string[]> FindingsAsync(string entry, Reference record)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read($"See below.\n\n## References\n\n{entry} https://doi.org/{record.Doi}\n"),
            new Searching.Library(record),
            cancellationToken: TestContext.Current.CancellationToken
        );
        return
        [
            .. report
                .Entries.ShouldHaveSingleItem()
                .Diagnostics.Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
                .Select(finding => finding.Code),
        ];
    }
}
