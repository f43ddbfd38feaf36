using Citations.Articles;

namespace Citations.Tests;

public sealed class CitationLinkerTests
{
    private const string List = """

        References

        de la Cruz, M., & Öberg, K. (2013). Masts. *Ships*, *2*(1), 5–6.

        Marlow, A., Reyes, B., & Okafor, C. (2011a). Hulls. *Ships*, *1*(2), 3–4.

        Marlow, A., Reyes, B., & Okafor, C. (2011b). Sails. *Ships*, *1*(3), 5–6.

        National Bureau of Weather. (2020). *Storms*. Harbour Press.

        Van Horn, J. D. (2014). Keels. *Ships*, *3*(1), 7–8.

        """;

    /// <summary>Works without authors are cited by their names, which nothing but the list tells from other words.</summary>
    [Theory]
    [InlineData("the Clean Harbours and Tides Act (2009) says", "Clean Harbours and Tides Act")]
    [InlineData("it is law (Clean Harbours and Tides Act, 2009)", "Clean Harbours and Tides Act")]
    [InlineData("*Hull v. Board of Ports* (1954) says", "Hull v. Board of Ports")]
    [InlineData("Hull v. Board of Ports (1954) says", "Hull v. Board of Ports")]
    [InlineData("it is law (*Hull v. Board of Ports*, 1954)", "Hull v. Board of Ports")]
    [InlineData("it is law (Mast Group v. Keel, 2020)", "Mast Group, Inc. v. Keel")]
    [InlineData("in *Mast Group v. Keel* (2020)", "Mast Group, Inc. v. Keel")]
    [InlineData("the Old Clean Harbours and Tides Act (2009) says", "Old Clean Harbours and Tides Act")]
    [InlineData("so does “Boats built by hand” (2022)", "Boats built by hand")]
    public void A_work_without_authors_is_cited_by_its_name(string sentence, string title)
    {
        const string list = """

            ## References

            Boats built by hand. (2022, May 4). In *Encyclopedia of ports*. https://ports.example/boat

            Clean Harbours and Tides Act, Pub. L. No. 111-31, 123 Stat. 1776 (2009).

            Hull v. Board of Ports, 347 U.S. 483 (1954).

            Mast Group, Inc. v. Keel, 999 F.3d 12 (D.C. Cir. 2020).

            Old Clean Harbours and Tides Act, Pub. L. No. 112-3, 124 Stat. 17 (2009).
            """;
        var link = CitationLinker.Link(ArticleReader.Read($"As we know, {sentence}.\n{list}")).ShouldHaveSingleItem();

        (link.Kind, link.Entry?.Reference.Title).ShouldBe((LinkKind.Exact, title));
    }

    /// <summary>Nothing but the list tells where such names begin and end.</summary>
    [Theory]
    [InlineData("Nach dem Statistischen Hafenamt (2019) ist es so.", "Häfen")]
    [InlineData("Die Zahlen des Statistischen Hafenamts (2019) zeigen es.", "Häfen")]
    [InlineData("Enligt Statens beredning för hamnar och skepp (2017) är det så.", "Skepp")]
    [InlineData("Det är så (Statens beredning för hamnar och skepp [SHX], 2017).", "Skepp")]
    [InlineData("L'Agence nationale des ports (2018) l'affirme.", "Ports")]
    [InlineData("Según Marlow y Reyes (1930), sí.", "Barcos")]
    [InlineData("Kızılay'a (2015) göre öyle.", "Gemi")]
    [InlineData("St. Marlow (2012) sails.", "Sails")]
    [InlineData("They sail (St. Marlow, 2012).", "Sails")]
    [InlineData("Ships float (Ibn Marlow, 1025/1999).", "The canon of ships")]
    [InlineData("The Clean Hulls Act (1990) says so.", "Clean Hulls Act of 1990")]
    public void The_list_tells_what_is_a_name(string sentence, string title)
    {
        const string list = """

            ## References

            Agence nationale des ports. (2018). *Ports*. Port.

            Clean Hulls Act of 1990, 42 U.S.C. § 1234 (1990).

            Ibn Marlow. (1999). *The canon of ships*. Harbour Press. (Original work published 1025)

            Kızılay, A. (2015). *Gemi*. Liman.

            Marlow y Reyes, J. (1930). *Barcos*. Puerto.

            St. Marlow, A. (2012). *Sails*. Harbour Press.

            Statens beredning för hamnar och skepp. (2017). *Skepp*. Hamn.

            Statistisches Hafenamt. (2019). *Häfen*. Hafen.
            """;
        var link = CitationLinker.Link(ArticleReader.Read($"{sentence}\n{list}")).ShouldHaveSingleItem();

        (link.Kind, link.Entry?.Reference.Title).ShouldBe((LinkKind.Exact, title));
    }

    [Theory]
    [InlineData("Statens beredning för hamnar [SHX] (2017) säger det (SHX, 2017).")]
    [InlineData("Det är så (Statens beredning för hamnar [SHX], 2017). Enligt SHX (2017) är det så.")]
    [InlineData("So ist es (Statens beredning för hamnar [SHX], 2017); das SHX (2017) sieht es ähnlich.")]
    public void An_abbreviation_that_the_text_introduces_stands_for_the_name(string sentence) =>
        CitationLinker
            .Link(ArticleReader.Read($"{sentence}\n\n## References\n\nStatens beredning för hamnar. (2017). *Skepp*. Hamn.\n"))
            .Select(link => link.Kind)
            .ShouldBe([LinkKind.Exact, LinkKind.Exact]);

    [Theory]
    [InlineData("de la Cruz and Öberg (2013)", LinkKind.Exact, "Masts")]
    [InlineData("Cruz and Oberg (2013)", LinkKind.Exact, "Masts")]
    [InlineData("(Marlow et al., 2011b)", LinkKind.Exact, "Sails")]
    [InlineData("(Marlow et al., 2011)", LinkKind.Ambiguous, "Hulls")]
    [InlineData("(National Bureau of Weather, 2020)", LinkKind.Exact, "Storms")]
    [InlineData("(NBW, 2020)", LinkKind.Exact, "Storms")]
    [InlineData("Van Horn (2015)", LinkKind.OtherYear, "Keels")]
    [InlineData("Van Hron (2014)", LinkKind.SpelledDifferently, "Keels")]
    [InlineData("de la Cruz and Zuma (2013)", LinkKind.OtherAuthors, "Masts")]
    [InlineData("Zuma (2013)", LinkKind.Missing, null)]
    [InlineData("(A. Zuma, personal communication, May 3, 2013)", LinkKind.NotNeeded, null)]
    public void A_citation_leads_to_its_entry(string citation, LinkKind kind, string? title)
    {
        var link = CitationLinker.Link(ArticleReader.Read($"It floats, says {citation}.\n{List}")).ShouldHaveSingleItem();

        (link.Kind, link.Entry?.Reference.Title).ShouldBe((kind, title));
    }

    [Fact]
    public void A_number_leads_to_the_entry_with_that_number()
    {
        var links = CitationLinker.Link(
            ArticleReader.Read(
                "It floats [2], it sinks [3].\n\nReferences\n\n1. Marlow A. Hulls. Ships. 2011;1(2):3-4.\n2. Reyes B. Masts. Ships. 2012;2(2):5-6.\n"
            )
        );

        links.Select(link => (link.Kind, link.Entry?.Reference.Title)).ShouldBe([(LinkKind.Exact, "Masts"), (LinkKind.Missing, null)]);
    }

    [Fact]
    public void A_work_without_authors_is_cited_by_its_title() =>
        CitationLinker
            .Link(
                ArticleReader.Read(
                    "Work by S Core Team (2022) holds.\n\n## References\n\nS Core Team. (2022). *S: A language for the computing of ships* (Version 4.2.0) [Computer software]. S Foundation for Ships. https://www.example.org/\n"
                )
            )
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(LinkKind.Exact);

    [Theory]
    [InlineData("The film \"Free Solo\" (2018) won a prize.")]
    [InlineData("The film *The Art of Digging* (2012) won a prize.")]
    public void A_film_that_is_not_listed_is_no_missing_work(string text)
    {
        var links = CitationLinker.Link(ArticleReader.Read($"{text}\n\n# References\n\nMole, A. (2001). *Digging*. Hedge Press.\n"));

        links.ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.Uncertain);
    }

    [Theory]
    [InlineData("In his *Art of Digging* (2001), Mole digs.")]
    [InlineData("Mole's *The Art of Digging: A Guide* (2001) is a classic.")]
    [InlineData("Mole, A. B. (2001) digs.")]
    [InlineData("So said Mole’s The Art of Digging (2001), too.")]
    public void A_book_is_cited_by_its_title_and_a_name_as_the_list_gives_it(string text)
    {
        const string entry = "Mole, A. B. (2001). *The art of digging: A guide*. Hedge Press.";

        var links = CitationLinker.Link(ArticleReader.Read($"{text}\n\n# References\n\n{entry}\n"));

        links.ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.Exact);
    }
}
