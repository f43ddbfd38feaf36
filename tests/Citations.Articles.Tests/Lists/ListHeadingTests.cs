using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class ListHeadingTests
{
    private const string Entry = "Marlow, A. B., & Reyes, C. (2011). How ships float. *Journal of Ships*, *12*(3), 45–67.";

    [Theory]
    [InlineData("## Sources & Further Reading")]
    [InlineData("## Article Sources")]
    [InlineData("## 📚 References")]
    [InlineData("## References {#refs}")]
    [InlineData("## References (APA)")]
    [InlineData("## VII. Works Cited")]
    [InlineData("## Quellenangaben")]
    [InlineData("## Einzelnachweise")]
    [InlineData("## Quellen und weiterführende Literatur")]
    [InlineData("## Références bibliographiques")]
    [InlineData("## Pour en savoir plus")]
    [InlineData("## Fuentes")]
    [InlineData("## Referências")]
    [InlineData("## Fonti")]
    [InlineData("## Bronnen")]
    [InlineData("## Källor")]
    [InlineData("## Kilder")]
    [InlineData("## Lähteet")]
    [InlineData("## Piśmiennictwo")]
    [InlineData("## Seznam použité literatury")]
    [InlineData("## Список литературы")]
    [InlineData("## Kaynakça")]
    [InlineData("## 参考文献")]
    [InlineData("## 참고문헌")]
    public void A_list_of_one_entry_is_found_by_its_heading_in_any_language(string heading) =>
        ArticleReader.Read($"# Ships\n\nShips float.\n\n{heading}\n\n{Entry}\n").Entries.Count.ShouldBe(1);

    [Theory]
    [InlineData("## Sources of buoyancy")]
    [InlineData("## Reference ships")]
    [InlineData("## Literature that floats")]
    public void A_heading_with_other_words_names_no_list(string heading) =>
        ArticleReader.Read($"# Ships\n\n{heading}\n\nIn 2011 the harbour was rebuilt.\n").HasReferenceList.ShouldBeFalse();

    [Fact]
    public void Works_to_read_on_need_no_citation()
    {
        var article = ArticleReader.Read($"# Ships\n\nShips float.\n\n## Further reading\n\n{Entry}\n");

        article.Entries.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.FurtherReading);
    }

    [Fact]
    public void Notes_are_a_list_where_they_are_references()
    {
        ArticleReader.Read($"# Ships\n\n## Notes\n\n1. {Entry}\n").Entries.Count.ShouldBe(1);
        ArticleReader
            .Read("# Ships\n\n## Notes\n\n1. The ship was sold in 2011.\n2. It sank.\n3. Nobody knows why.\n")
            .Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Source: " + Entry)]
    [InlineData("*Quelle:* " + Entry)]
    [InlineData("Fuente: [Ships](https://example.org/ships)")]
    public void One_line_names_a_source(string line) =>
        ArticleReader.Read($"# Ships\n\nShips float.\n\n{line}\n").Entries.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.FurtherReading);

    [Theory]
    [InlineData("Source: Mole (2001)", 8)]
    [InlineData("Sources:  Mole (2001)", 10)]
    [InlineData("Quelle: *Mole* (2001)", 9)]
    [InlineData("Source:_Mole_ (2001)", 8)]
    [InlineData("Source:Mole (2001)", 7)]
    [InlineData("来源：Mole (2001)", 3)]
    [InlineData("参考文献：Mole (2001)", 5)]
    [InlineData("Source:", 0)]
    [InlineData("Source: ", 0)]
    [InlineData("Source Mole (2001)", 0)]
    [InlineData(": Mole (2001)", 0)]
    [InlineData("Moles: Mole (2001)", 0)]
    [InlineData("", 0)]
    public void A_label_before_a_source_is_as_long_as_its_space(string line, int length) =>
        Articles.Lists.ListHeading.SourceLabel(line).ShouldBe(length);

    [Theory]
    [InlineData("© 2019 Reed Press", true)]
    [InlineData("  Copyright © 2019", true)]
    [InlineData("ALL RIGHTS RESERVED.", true)]
    [InlineData("Acknowledgements", true)]
    [InlineData("About the author", true)]
    [InlineData("Disclaimer: none of this is advice.", true)]
    [InlineData("Copyright law. (2019). Reed Press.", false)]
    [InlineData("Moles: A history. (2019). Reed Press.", false)]
    [InlineData("Appendix I: Tempo marks of moles. (2016). In Rhythm (pp. 221–222). Reed Press.", false)]
    [InlineData("Appendix I: Tempo marks", true)]
    [InlineData(": none", false)]
    [InlineData("", false)]
    public void What_often_follows_a_list_ends_it(string line, bool ends) => Articles.Lists.ListHeading.EndsList(line).ShouldBe(ends);
}
