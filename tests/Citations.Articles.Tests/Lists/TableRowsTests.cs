using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class TableRowsTests
{
    private const string Text = "# Burrows\n\nMoles dig (Mole, 2010). So do others (Soil Board, 2012).\n\n## References\n\n";

    [Fact]
    public void A_row_of_authors_year_and_title_is_one_entry()
    {
        var article = ArticleReader.Read(
            Text
                + "| Author | Year | Title and source |\n|---|---|---|\n"
                + "| Mole, A. | 2010 | Burrows and sleep. *Journal of Soil*, *12*(3), 1–10. |\n"
                + "| Soil Board | 2012 | *Soils and us*. |\n",
            "a.md"
        );

        article.Entries.Select(entry => entry.Text).ShouldBe(
            [
                "Mole, A.  2010. Burrows and sleep. Journal of Soil, 12(3), 1–10.",
                "Soil Board. 2012. Soils and us.",
            ]
        );
        CitationLinker.Link(article).Select(link => link.Kind).ShouldBe([LinkKind.Exact, LinkKind.Exact]);
    }

    [Fact]
    public void A_link_in_a_column_of_its_own_belongs_to_the_entry_of_its_row()
    {
        var article = ArticleReader.Read(
            "# Burrows\n\nMoles dig [1]. Voles do [2].\n\n## References\n\n"
                + "| No. | Reference | DOI / link |\n|---|---|---|\n"
                + "| 1 | Mole A, Hare B. Burrows and sleep. *J Soil*. 2010;12(3):1–10. | https://doi.org/10.1234/soil.10 |\n"
                + "| 2 | Vole C. Dreams of digging. *J Soil*. 2011;13(1):2–9. | – |\n",
            "a.md"
        );

        article.Entries.Select(entry => (entry.Number, entry.Reference.Doi?.Value)).ShouldBe([(1, "10.1234/soil.10"), (2, null)]);
        article.Entries[1].Text.ShouldBe("Vole C. Dreams of digging. J Soil. 2011;13(1):2–9.");
        CitationLinker.Link(article).Select(link => link.Entry?.Number).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("# Burrows\n\nMoles dig (Mole, 2010).\n\n{0}")]
    public void A_table_of_html_is_read_as_one_of_Markdown_is(string page)
    {
        const string table =
            "<h2>References</h2><table><tr><th>Author</th><th>Year</th><th>Title</th></tr>"
            + "<tr><td>Mole, A.</td><td>2010</td><td>Burrows and sleep. Soil Press.</td></tr>"
            + "<tr><td>Vole, C.</td><td>2011</td><td>Dreams of digging. Soil Press.</td></tr></table>";

        ArticleReader
            .Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, page, table), "a.md")
            .Entries.Select(entry => entry.Reference.Title)
            .ShouldBe(["Burrows and sleep", "Dreams of digging"]);
    }

    [Theory]
    // Columns of a layout.
    [InlineData("| Mole, A. (2010). *Burrows and sleep*. Soil Press. | Vole, C. (2011). *Dreams of digging*. Soil Press. |\n|---|---|\n", 2)]
    // One column.
    [InlineData("| References |\n|---|\n| Mole, A. (2010). *Burrows and sleep*. Soil Press. |\n| Vole, C. (2011). *Dreams*. Soil Press. |\n", 2)]
    public void Cells_that_are_entries_are_not_joined(string table, int entries) =>
        ArticleReader.Read(Text + table, "a.md").Entries.Count.ShouldBe(entries);

    [Fact]
    public void A_table_of_data_after_the_list_is_left_as_it_is() =>
        ArticleReader
            .Read(
                Text
                    + "Mole, A. (2010). *Burrows and sleep*. Soil Press.\n\nSoil Board. (2012). *Soils and us*.\n\n## Table 1\n\n"
                    + "| Study | Year | Burrows |\n|---|---|---|\n| Mole | 2010 | 12 |\n| Vole | 2011 | 14 |\n",
                "a.md"
            )
            .Entries.Count.ShouldBe(2);
}
