namespace Citations.Reports.Tests.Model;

public sealed class ArticleResultsTests
{
    [Theory]
    [InlineData("Marlow, A. (2011). How hulls float. *Journal of Ships*, *12*(3), 45–67.", "Marlow (2011)")]
    [InlineData("Marlow, A. (1951–1956). *How hulls float*. Hull Press.", "Marlow (1951–1956)")]
    [InlineData("Marlow, A. (2011–present). *How hulls float* [Audio podcast]. Hull Radio.", "Marlow (2011–present)")]
    [InlineData("Marlow, A. (n.d.). *How hulls float*. https://ships.example/hulls", "Marlow (n.d.)")]
    [InlineData("Marlow, A. (in press). How hulls float. *Journal of Ships*.", "Marlow (in press)")]
    [InlineData("Hull. (2022, November 18). In *Wikipedia*. https://ships.example/wiki/Hull", "“Hull” (2022)")]
    [InlineData("Talk:Hull. (2022, November 18). In *Wikipedia*. https://ships.example/wiki/Talk:Hull", "“Talk:Hull” (2022)")]
    public async Task A_work_is_labelled_with_the_date_that_its_citations_give(string entry, string label)
    {
        var article = await Samples.CheckAsync($"Hulls float.\n\n## References\n\n{entry}\n", "ships.md");

        article.Works.ShouldHaveSingleItem().Label.ShouldBe(label);
    }

    [Fact]
    public async Task A_title_that_is_cut_short_is_cut_between_characters()
    {
        const string start = "Moles and moles and moles and moles and moles and moles ab";
        var entry = $"{start} \U0001F400 and more moles. (2022, November 18). In *Wikipedia*. https://ships.example/wiki/Moles";
        var article = await Samples.CheckAsync($"Hulls float.\n\n## References\n\n{entry}\n", "ships.md");

        article.Works.ShouldHaveSingleItem().Label.ShouldBe($"“{start}…” (2022)");
    }
}
