using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class QuotesTests
{
    [Theory]
    [InlineData("Moles,” he said", "Moles")]
    [InlineData("Moles?” he said", "Moles?")]
    [InlineData("Moles!” he said", "Moles!")]
    [InlineData("Moles.” he said", "Moles")]
    [InlineData("Moles” he said", "Moles” he said")]
    [InlineData("Moles,”", "Moles,”")]
    [InlineData("” he said", "” he said")]
    [InlineData("“Moles,” he said", "“Moles,” he said")]
    [InlineData("Moles", "Moles")]
    public void A_title_ends_where_its_mark_closes(string title, string expected) => Quotes.Closed(title).ShouldBe(expected);

    [Theory]
    [InlineData(" Moles , ", "Moles")]
    [InlineData("Moles.", "Moles")]
    [InlineData("Moles...", "Moles...")]
    [InlineData("Moles. .", "Moles")]
    [InlineData("“Moles”", "Moles")]
    [InlineData("“Moles,”", "Moles")]
    [InlineData("‘Moles’", "Moles")]
    [InlineData("\"Moles\"", "Moles")]
    [InlineData("«Moles»", "Moles")]
    [InlineData("“Moles’", "“Moles’")]
    [InlineData("“Moles?” Not “voles”", "“Moles?” Not “voles”")]
    [InlineData("“Not “voles””", "Not “voles”")]
    [InlineData("“”", "“”")]
    [InlineData(".", ".")]
    [InlineData("", "")]
    public void Marks_and_punctuation_around_a_title_are_left_out(string title, string expected) =>
        Quotes.Trim(title).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("“Moles dig.” J Holes", 11)]
    [InlineData("“Moles dig”. J Holes", 10)]
    [InlineData("\"Moles dig,\" J Holes", 11)]
    [InlineData("“Moles dig\" J Holes", 10)]
    [InlineData("„Maulwürfe graben“. Zeitschrift", 17)]
    [InlineData("«Moles dig». J Holes", 10)]
    [InlineData("'The mole's hole', J Holes", 16)]
    [InlineData("‘The mole’s hole’, J Holes", 16)]
    [InlineData("“Moles dig” in J Holes", 10)]
    [InlineData("“Moles” dig again” J Holes", 17)]
    [InlineData("“Moles?” dig again. J Holes", 7)]
    [InlineData("““Why dig?” Moles in winter,” J Holes", 28)]
    [InlineData("\"\"Why dig?\" Moles in winter,\" J Holes", 28)]
    [InlineData("“Why dig?” Moles in winter,” J Holes", 27)]
    [InlineData("“Why dig?” Moles in “Winter,” J Holes", 9)]
    [InlineData("\"Slow \"in-soil\" digging,\" J Holes", 24)]
    [InlineData("\"Is \"noon\" bright?,\" J Holes", 19)]
    [InlineData("“The 9\" hole,” J Holes", 13)]
    [InlineData("“Moles” and “voles” in winter. J Holes", -1)]
    [InlineData("“The “moles,” J Holes", 12)]
    [InlineData("“Moles dig”", 10)]
    [InlineData("“Moles dig” x", -1)]
    [InlineData("“Moles dig", -1)]
    [InlineData("Moles dig”", -1)]
    [InlineData("“”", -1)]
    [InlineData("“", -1)]
    [InlineData("", -1)]
    public void A_quotation_closes_before_punctuation_or_a_capital(string text, int close) => Quotes.ClosingOf(text, 0).ShouldBe(close);

    [Theory]
    [InlineData("““Where do moles sleep?” Tunnels under snow,” in Proc. Mole Conf., 2011, pp. 30–38.")]
    [InlineData("““Where do moles sleep?” Tunnels under snow,” Holes Today, vol. 6, no. 2, pp. 31–39, 2011.")]
    [InlineData("“Where do moles sleep?” Tunnels under snow,” Holes Today, vol. 6, no. 2, pp. 31–39, 2011.")]
    [InlineData("“‘Where do moles sleep?’ Tunnels under snow,” in Proc. Mole Conf., 2011, pp. 30–38.")]
    [InlineData("\"\"Where do moles sleep?\" Tunnels under snow,\" Holes Today, vol. 6, no. 2, pp. 31–39, 2011.")]
    public void A_title_goes_on_after_a_quotation_at_its_start(string rest)
    {
        var title = Citations.Articles.ReferenceParser.Parse("F. Gray and G. Lowe, " + rest).Reference.Title;
        title.ShouldNotBeNull().Replace('\'', '"').Replace('‘', '"').Replace('’', '"').Replace('“', '"').Replace('”', '"')
            .ShouldBe("\"Where do moles sleep?\" Tunnels under snow");
    }

    [Theory]
    [InlineData("“Where do moles sleep?” Tunnels in deep snow. Holes Today", "“Where do moles sleep?” Tunnels in deep snow")]
    [InlineData("“Moles” and “voles” in deep snow. Holes Today", "“Moles” and “voles” in deep snow")]
    [InlineData("“Where do moles sleep?” Holes Today", "Where do moles sleep?")]
    [InlineData("“Where do moles sleep?” Journal of winter holes", "Where do moles sleep?")]
    public void A_title_without_marks_may_start_with_a_quotation(string rest, string title)
    {
        var work = Citations.Articles.ReferenceParser.Parse($"Lowe, G. (2014). {rest}, 7(1), 3–9.").Reference;
        work.Title.ShouldBe(title);
        work.ContainerTitle.ShouldBe(rest[(rest.LastIndexOfAny(['.', '”']) + 2)..]);
    }

    [Fact]
    public void Straight_marks_within_a_title_lose_no_page()
    {
        var work = Citations.Articles.ReferenceParser.Parse("G. Lowe, \"Is \"noon\" bright?,\" Sky, vol. 6, no. 2, pp. 21–29, 2013.").Reference;
        (work.Title, work.Page).ShouldBe(("Is \"noon\" bright?", "21-29"));
    }
}
