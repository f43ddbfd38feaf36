using Citations.Articles;
using Citations.Rendering;

namespace Citations.Tests.Printing;

public sealed class CopyLinksTests
{
    [Theory]
    [InlineData(
        "Mole, A. (2019). *Burrows*. Soil Press. [PDF](https://example.com/b.pdf), [review](https://example.org/review)",
        "Mole, A. (2019). Burrows. Soil Press. PDF https://example.com/b.pdf, review https://example.org/review"
    )]
    [InlineData(
        "“Burrows for all” – a talk by Ada Mole, 2020, [video](https://v.example/9) and [slides](https://s.example/9.pdf)",
        "“Burrows for all” – a talk by Ada Mole, 2020, video https://v.example/9 and slides https://s.example/9.pdf"
    )]
    public void Each_address_follows_the_words_of_its_link(string entry, string printed) => Printed(entry).ShouldBe(printed);

    [Fact]
    public void One_address_goes_to_the_end() =>
        Printed("“Burrows for all” – a talk by Ada Mole, 2020, [video](https://v.example/9).")
            .ShouldBe("“Burrows for all” – a talk by Ada Mole, 2020, video. https://v.example/9");

    [Fact]
    public void Links_to_what_an_entry_names_add_nothing() =>
        Printed("Mole, A. (2019). *Burrows*. [Soil Press](https://wiki.example/Soil_Press). [Ulm](https://wiki.example/Ulm).")
            .ShouldNotContain("wiki.example/Ulm");

    private static string Printed(string entry) =>
        ArticleChecker
            .Report(new(ArticleReader.Read($"Moles dig.\n\n## Further reading\n\n- {entry}\n", "a.md"), new Dictionary<Doi, Resolution>()))
            .List(ApaStyle.Seventh)
            .Entries.ShouldHaveSingleItem()
            .Text.ToPlainText();
}
