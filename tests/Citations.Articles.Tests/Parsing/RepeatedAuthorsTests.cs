using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Tests.Parsing;

/// <summary>A dash in the place of the authors stands for those of the entry before.</summary>
public sealed class RepeatedAuthorsTests
{
    [Theory]
    [InlineData("———. (1998). Against burrows. Verso.")]
    [InlineData("---. 1998. *Against burrows*. Verso.")]
    [InlineData("_____ (1998). Against burrows. Verso.")]
    public void Authors_are_those_of_the_entry_before(string entry)
    {
        var list = Parse("Mole, A., & Vole, B. (1975). Against everything. Verso.", entry);

        list[1].Reference.Author.ShouldBe(list[0].Reference.Author);
    }

    [Fact]
    public void A_row_of_dashes_takes_the_authors_of_the_last_entry_with_names()
    {
        var list = Parse("Mole, A. (1975). One. Verso.", "———. (1976). Two. Verso.", "———. (1977). Three. Verso.");

        list[2].Reference.Author.ShouldHaveSingleItem().Family.ShouldBe("Mole");
    }

    [Theory]
    [InlineData("- Vole, B. (1998). Against burrows. Verso.")]
    [InlineData("Vole, B. (1998). Against burrows. Verso.")]
    public void A_name_repeats_nobody(string entry) =>
        Parse("Mole, A. (1975). Against everything. Verso.", entry)[1].Reference.Author.ShouldHaveSingleItem().Family.ShouldEndWith("Vole");

    [Theory]
    [InlineData("Dies.: Graben und Gänge. Ulm 1998.")]
    [InlineData("Ders. (1998): Graben und Gänge. Ulm: Hügel.")]
    [InlineData("Id., Graben und Gänge, Ulm 1998.")]
    [InlineData("Dieselben: Graben und Gänge. Ulm 1998.")]
    public void Words_stand_for_the_authors_as_a_dash_does(string entry)
    {
        var list = Parse("Maulwurf, Anna: Wider die Gänge. Ulm 1975.", entry);

        list[1].Reference.Author.ShouldBe(list[0].Reference.Author);
    }

    [Fact]
    public void The_first_entry_of_a_list_repeats_nobody() =>
        Parse("———. (1998). Against burrows. Verso.")[0].Reference.Author.ShouldNotContain(author => author.Family == "Mole");

    [Fact]
    public void The_list_is_printed_with_the_names()
    {
        const string article =
            "Text.\n\n## References\n\nMole, A. (1975). *Against everything*. Verso.\n\n———. (1998). *Against burrows*. Verso.\n";

        var report = ArticleChecker.Report(new(ArticleReader.Read(article), new Dictionary<Doi, Resolution>()));

        report
            .List(ApaStyle.Seventh)
            .Entries.Select(entry => entry.Text.ToPlainText())
            .ShouldBe(["Mole, A. (1975). Against everything. Verso.", "Mole, A. (1998). Against burrows. Verso."]);
    }

    /// <summary>One of the two is printed in the author's words, the other by the style; both are sorted by names and date.</summary>
    [Fact]
    public void The_names_and_dates_order_the_list_however_an_entry_is_printed()
    {
        const string article = """
            Text.

            ## References

            Velvet Mole, A. H. G., & Vole, P. (1984). Rules of digging. Operations Research, 3, 1–10.

            ———. (1998). Against method. Verso.

            Velvet Mole, A. H. G. (1999). Alone. Verso.
            """;

        var report = ArticleChecker.Report(new(ArticleReader.Read(article), new Dictionary<Doi, Resolution>()));

        report
            .List(ApaStyle.Seventh)
            .Entries.Select(entry => entry.Text.ToPlainText())
            .ShouldBe(
                [
                    "Velvet Mole, A. H. G. (1999). Alone. Verso.",
                    "Velvet Mole, A. H. G., & Vole, P. (1984). Rules of digging. Operations Research, 3, 1–10.",
                    "Velvet Mole, A. H. G., & Vole, P. (1998). Against method. Verso.",
                ]
            );
    }

    private static EquatableArray<ParsedReference> Parse(params string[] entries) =>
        ReferenceParser.ParseList(entries.Select(MarkedText.Plain));
}
