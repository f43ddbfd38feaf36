using Citations.Articles;

namespace Citations.Tests;

/// <summary>Entries of which the author's italics say more than their words.</summary>
public sealed class MarkedTitleTests
{
    [Theory]
    [InlineData("Marlow, A., & Reyes, B. (Hosts). (2021–present). *Not over ships* [Audio podcast]. Ship Media.", "A. Marlow; B. Reyes", "Not over ships")]
    [InlineData("T Core Team. (2022). *T: A language for ships* (Version 4.2.1) [Computer software]. T Foundation.", "T Core Team", "T: A language for ships")]
    [InlineData("shipovi project. (2022). *shipovi* (Version 2.3) [Computer software]. https://www.example.org", "shipovi project", "shipovi")]
    [InlineData("ClosedAI. (2023). *ShipGPT* (Mar 14 version) [Large language model]. https://www.example.org/chat", "ClosedAI", "ShipGPT (Mar 14 version)")]
    public void Italics_after_the_date_are_the_title(string entry, string authors, string title)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        string.Join("; ", reference.Author).ShouldBe(authors);
        reference.Title.ShouldBe(title);
    }

    [Fact]
    public void Italics_after_the_date_are_a_journal_where_a_volume_follows() =>
        ReferenceParser.Parse("Marlow, A. (2010). *J. Ships*, *12*, 3–4.").Reference.Volume.ShouldBe("12");

    [Fact]
    public void Italics_in_Title_Case_may_be_the_paper_of_an_article_without_author() =>
        ReferenceParser.Parse("Ship time. (2018, June 1). *The Harbour Gazette*, A3.").Reference.Title.ShouldBe("Ship time");

    [Theory]
    [InlineData("NHS. (n.d.). How to sail. Retrieved 3 May 2021, from https://www.ships.example/sail", "NHS")]
    [InlineData("National Harbour Institute. Ship facts. Updated March 3, 2021. https://www.ships.example/facts", "National Harbour Institute")]
    public void An_organisation_that_opens_an_entry_is_its_author(string entry, string author) =>
        ReferenceParser.Parse(entry).Reference.Author.ShouldHaveSingleItem().Literal.ShouldBe(author);

    [Theory]
    [InlineData("Marlow, Anna (1998[1950]). Ships. Harbour Press.")]
    [InlineData("Marlow, Anna. (1950) 1998. *Ships*. New York: Harbour Press.")]
    [InlineData("Marlow, A. (1950/1998). *Ships*. Harbour Press.")]
    public void The_year_of_the_original_is_told_from_that_of_the_reprint(string entry)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (reference.Issued?.Year, reference.OriginalDate?.Year).ShouldBe((1998, 1950));
    }

    [Theory]
    [InlineData("See Marlow, A., & Reyes, B. (2011). *Ships*. Harbour Press.")]
    [InlineData("Cf. Marlow, A., & Reyes, B. (2011). *Ships*. Harbour Press.")]
    [InlineData("For a review, see Marlow, A., & Reyes, B. (2011). *Ships*. Harbour Press.")]
    [InlineData("Vgl. auch Marlow, A., & Reyes, B. (2011). *Ships*. Harbour Press.")]
    public void Words_that_lead_to_a_work_are_no_part_of_its_authors(string note)
    {
        var reference = ReferenceParser.Parse(note).Reference;

        string.Join("; ", reference.Author).ShouldBe("A. Marlow; B. Reyes");
        reference.Title.ShouldBe("Ships");
    }

    [Fact]
    public void See_is_a_surname_too() => ReferenceParser.Parse("See, K. E. (2011). *Ships*. Harbour Press.").Reference.Author[0].Family.ShouldBe("See");

    [Theory]
    [InlineData("(Erstveröffentlichung 1933)", 1933)]
    [InlineData("(Ouvrage original publié en 1949)", 1949)]
    [InlineData("(Opera originale pubblicata nel 1980)", 1980)]
    [InlineData("(Obra original publicada en 1949)", 1949)]
    public void The_date_of_the_original_is_read_in_the_languages_of_lists(string note, int year) =>
        ReferenceParser.Parse($"Marlow, A. (2001). *Ships*. Harbour Press. {note}").Reference.OriginalDate?.Year.ShouldBe(year);
}
