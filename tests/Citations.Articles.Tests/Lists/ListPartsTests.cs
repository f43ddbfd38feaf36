using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class ListPartsTests
{
    private const string Mole = "Mole, A. (2010). Burrows and sleep. *Journal of Soil*, *12*(3), 1–10.";
    private const string Vole = "Vole, C. (2011). Dreams of digging. *Journal of Soil*, *13*(1), 2–9.";

    [Theory]
    [InlineData($"## References\n\n**Books**\n\n{Mole}\n\n**Articles**\n\n{Vole}\n")]
    [InlineData($"## References\n\n{Mole}\n\n**Articles**\n\n{Vole}\n\n**About the author**\n\nWe dig.\n")]
    public void Bold_lines_part_a_list_and_are_no_entries(string list) =>
        ArticleReader
            .Read($"Moles dig (Mole, 2010; Vole, 2011).\n\n{list}", "a.md")
            .Entries.Select(entry => entry.Reference.Title)
            .ShouldBe(["Burrows and sleep", "Dreams of digging"]);

    [Theory]
    [InlineData("# Literature\n\nThe kind is from Vole (2011). Mole's (2010) maps are used widely.\n\n# Sources and Notes\n\nThe data are from Mole (2010).")]
    [InlineData("# Literature Review\n\nMoles were mapped by Vole (2011), and Mole et al.'s (2010) maps are used widely.")]
    [InlineData("# Review of Related Literature\n\nMoles have been mapped since Vole (2011).")]
    public void A_section_that_is_called_as_a_list_may_be_prose_above_the_list(string section) =>
        ArticleReader
            .Read($"# Burrows\n\nMoles dig.\n\n{section}\n\n# References\n\n{Mole}\n\n{Vole}\n", "a.md")
            .Entries.Select(entry => entry.Reference.Title)
            .ShouldBe(["Burrows and sleep", "Dreams of digging"]);

    [Theory]
    [InlineData("::: {#refs}\n{0}\n\n{1}\n:::")]
    [InlineData(":::: {#refs .csl-bib}\n::: {#ref-a}\n{0}\n:::\n\n::: {#ref-b}\n{1}\n:::\n::::")]
    public void Fences_of_a_division_are_not_words_of_its_entries(string list)
    {
        var article = ArticleReader.Read(
            "Moles dig (Mole, 2010; Vole, 2011).\n\n# References\n\n"
                + list.Replace("{0}", Mole, StringComparison.Ordinal).Replace("{1}", Vole, StringComparison.Ordinal),
            "a.qmd"
        );

        article
            .Entries.Select(entry => entry.Text)
            .ShouldBe([Mole.Replace("*", "", StringComparison.Ordinal), Vole.Replace("*", "", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("| | |\n|---|---|\n| 1 | {0} |\n| 2 | {1} |\n")]
    [InlineData("| | |\n|---|---|\n| [1] | {0} |\n| [2] | {1} |\n")]
    public void A_table_may_number_its_entries_in_a_column_of_its_own(string list)
    {
        var article = ArticleReader.Read(
            "Moles dig (Mole, 2010; Vole, 2011).\n\n# References\n\n"
                + list.Replace("{0}", Mole, StringComparison.Ordinal).Replace("{1}", Vole, StringComparison.Ordinal),
            "a.md"
        );

        article
            .Entries.Where(entry => entry.Number is not null)
            .Select(entry => (entry.Number, entry.Reference.Title))
            .ShouldBe([(1, "Burrows and sleep"), (2, "Dreams of digging")]);
    }

    [Theory]
    [InlineData("See also Vole (2011, p. 4).")]
    public void A_note_may_send_the_reader_on_after_its_reference(string remark)
    {
        var article = ArticleReader.Read($"Moles dig.[^1] Voles too.[^2]\n\n[^1]: {Vole}\n[^2]: {Mole} {remark}\n", "a.md");

        article.Entries.Select(entry => entry.Reference.Title).ShouldBe(["Dreams of digging", "Burrows and sleep"], ignoreOrder: true);
        article.Citations.ShouldContain(citation => citation.Year == "2011");
    }

    [Theory]
    [InlineData("<h2>Related articles</h2><ul><li>Biotin (2022)</li></ul>", 1)]
    [InlineData("<h2>Further reading</h2><ul><li><a href='/a'>The best of 2024</a></li><li><a href='b.html'>Why we wake</a></li></ul>", 1)]
    [InlineData("<h2>Further reading</h2><ul><li>Vole, C. (2011). <i>Dreams of digging</i>. Burrow Press.</li></ul>", 2)]
    [InlineData("<h2>Related</h2><p>Vole, C. (2011). <i>Dreams of digging</i>. Burrow Press.</p>", 1)]
    public void Links_to_other_pages_of_a_site_are_no_entries(string after, int entries)
    {
        var article = ArticleReader.Read(
            System.Text.Encoding.UTF8.GetBytes(
                "<html><body><h1>A</h1><p>Moles dig (Mole, 2010).</p><h2>References</h2><p>Mole, A. (2010). Burrows and sleep. <i>Journal of Soil</i>, <i>12</i>(3), 1–10.</p>"
                    + after
                    + "</body></html>"
            ),
            "a.html"
        );

        article.Entries.Count.ShouldBe(entries);
        article.Citations.ShouldAllBe(citation => citation.Year != "2022");
    }
}
