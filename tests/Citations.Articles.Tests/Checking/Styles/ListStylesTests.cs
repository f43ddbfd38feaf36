using Citations.Articles;

namespace Citations.Tests.Checking.Styles;

public sealed class ListStylesTests
{
    [Theory]
    [InlineData(
        "Endo, H., & Sakai, E. (2015). A study of ships. *Journal of Ships*, *50*(4), 378–386. https://doi.org/10.1000/a",
        ListStyle.Apa7
    )]
    [InlineData("World Health Organization. (n.d.). *Ships*. https://example.com", ListStyle.Apa7)]
    [InlineData("Endo, H., & Sakai, E. (2015). A study of ships. *Journal of Ships*, *50*(4), 378–386. doi:10.1000/a", ListStyle.Apa6)]
    [InlineData(
        "Endo, H., Sakai, E., Kato, T., ... & Nakajima, A. (2015). A study of ships. *Journal of Ships*, 50(4), 378-386.",
        ListStyle.Scholar
    )]
    [InlineData("Endo H, Sakai E, Kato T, et al. A study of ships. J Ships. 2015;50(4):378-86.", ListStyle.Vancouver)]
    [InlineData("H. Endo and E. Sakai, “A study of ships,” J. Ships, vol. 50, no. 4, pp. 378–386, 2015.", ListStyle.Ieee)]
    [InlineData("Endo, Hiroki, and Eiji Sakai. “A Study of Ships.” *Journal of Ships*, vol. 50, no. 4, 2015, pp. 378-86.", ListStyle.Mla)]
    [InlineData("Endo, Hiroki, and Eiji Sakai. “A Study of Ships.” *Journal of Ships* 50, no. 4 (2015): 378–86.", ListStyle.ChicagoNotes)]
    [InlineData("Endo, Hiroki, and Eiji Sakai. 2015. “A Study of Ships.” *Journal of Ships* 50 (4): 378–86.", ListStyle.ChicagoAuthorDate)]
    [InlineData("Endo, H. and Sakai, E. (2015) ‘A study of ships’, *Journal of Ships*, 50(4), pp. 378–386.", ListStyle.Harvard)]
    [InlineData("Hiroki Endo and Eiji Sakai. 2015. A study of ships. Journal of Ships 50, 4 (2015), 378–386.", ListStyle.NameYear)]
    [InlineData("Endo H, Sakai E. 2015. A study of ships. J Ships. 50(4):378-386.", ListStyle.NameYear)]
    [InlineData("Endo, H. & Sakai, E. 2015. A study of ships. Journal of Ships 50: 378–386.", ListStyle.NameYear)]
    [InlineData("Endo, Hiroki. 2015. *A Study of Ships*. New York: Harbour Press.", ListStyle.ChicagoAuthorDate)]
    [InlineData("Endo, Hiroki. “The Ships.” *Handbook of Ships*, edited by Eiji Sakai, Harbour Press, 2015, pp. 10–20.", ListStyle.Mla)]
    [InlineData("“The Ships.” *Harbour Institute*, 3 May 2021, www.ships.example.", ListStyle.Mla)]
    [InlineData("Endo, Hiroki, and Eiji Sakai (2015). A Study of Ships. Harbour Press.", ListStyle.NameYear)]
    [InlineData("Endo H, Sakai E (2015) A study of ships. *J Ships* 50:378–386", ListStyle.NameYear)]
    [InlineData("Endo, Hiroki (1999). *The Ships*. London: Harbour. pp. 15–18. ISBN 0-06-019427-8.", ListStyle.NameYear)]
    [InlineData("Endo, H.; Sakai, E. (June 1882). \"Report on Ships\". *Harbour*. 26 (660): 172–173.", ListStyle.NameYear)]
    [InlineData("\"Ships\". Harbour Board. Retrieved 27 February 2016.", ListStyle.NameYear)]
    [InlineData("something else altogether", ListStyle.Unknown)]
    public async Task A_style_is_recognised_by_its_marks(string entry, ListStyle expected) =>
        (await Checked.ArticleAsync("Text.", [entry])).Style.ShouldBe(expected);

    [Fact]
    public async Task Books_of_a_Harvard_list_are_no_entries_of_APA() =>
        (
            await Checked.ArticleAsync(
                "Text.",
                [
                    "Endo, H. (2015) *Ships*. London: Harbour Press.",
                    "Kato, T. (2016) *Sails*. London: Harbour Press.",
                    "Sakai, E. (2015) ‘A study of ships’, *Journal of Ships*, 50(4), pp. 378–386.",
                ]
            )
        ).Style.ShouldBe(ListStyle.Harvard);

    [Theory]
    [InlineData(
        "Hove, M. J., and Rise, J. L. (2009). All in the timing. *Soc. Notes* 27, 949–960.",
        "Wile, S. S., and Heath, C. (2009). Synchrony. *Psychol. Lett.* 20, 1–5. doi: 10.5555/b",
        ListStyle.NameYear
    )]
    [InlineData(
        "Åberg, M. & Öström, B. (2016). Skolan. *Fen* 5: 44–61.",
        "Ek, A. & By, B. (2017). Skolor. *Fen* 6: 1–9.",
        ListStyle.NameYear
    )]
    [InlineData(
        "Hove, M. J., and Rise, J. L. (2009). All in the timing. *Soc. Notes*, *27*(1), 949–960.",
        "Wile, S. S., and Heath, C. (2009). Synchrony. *Psychol. Lett.*, *20*(2), 1–5.",
        ListStyle.Apa7
    )]
    [InlineData(
        "Hove, M. J., and Rise, J. L. (2009). All in the timing. *Soc. Notes* 27, 949–960.",
        "Wile, S. S., & Heath, C. (2009). Synchrony. *Psychol. Lett.*, *20*(2), 1–5.",
        ListStyle.Apa7
    )]
    public async Task One_departure_of_a_whole_list_is_a_slip_and_two_are_a_style(string first, string second, ListStyle expected) =>
        (await Checked.ArticleAsync("Text.", [first, second])).Style.ShouldBe(expected);

    [Fact]
    public async Task A_style_that_is_set_counts() =>
        (await Checked.ArticleAsync("Text.", [Checked.Ships], new() { Style = ListStyle.Harvard })).Style.ShouldBe(ListStyle.Harvard);

    [Theory]
    [InlineData("Endo H, Sakai E, Kato T, et al. A study of ships. J Ships. 2015;50(4):378-86.")]
    [InlineData("Endo, Hiroki, and Eiji Sakai. “A Study of Ships.” *Journal of Ships*, vol. 50, no. 4, 2015, pp. 378-86.")]
    [InlineData("Endo, Hiroki, and Eiji Sakai. “A Study of Ships.” *Journal of Ships* 50, no. 4 (2015): 378-86.")]
    public async Task Other_styles_are_not_measured_by_APA(string entry) =>
        (await Checked.ArticleAsync("Text.", [entry])).Codes().ShouldNotContain(code => code.StartsWith("CIT03", StringComparison.Ordinal));
}
