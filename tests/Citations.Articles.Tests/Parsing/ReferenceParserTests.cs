using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Tests;

public sealed class ReferenceParserTests
{
    [Theory]
    [InlineData(", & Zander, L.")]
    [InlineData(", . . . Zander, L.")]
    public void A_group_before_persons_is_an_author(string end)
    {
        var entry = $"Deep Burrow Survey Collaboration, Akers, K., Alder, A., Alef, W.{end} (2019). First survey results. Journal of Burrows, 875(1), 1–17.";

        ReferenceParser.Parse(entry).Reference.Author[0].Literal.ShouldBe("Deep Burrow Survey Collaboration");
    }

    [Theory]
    [InlineData("Marlow, A. B., & Reyes, C. (2011). How ships float. *Journal of Ships*, *12*(3), 45–67. https://doi.org/10.1000/ships.1")]
    [InlineData("Marlow, A. B., & Reyes, C. (2011). How ships float. Journal of Ships, 12(3), 45-67. doi:10.1000/ships.1")]
    [InlineData("Marlow, A.B. and Reyes, C. (2011) 'How ships float', Journal of Ships, 12(3), pp. 45-67. doi: 10.1000/ships.1.")]
    [InlineData("Marlow, A.B., and Reyes, C. (2011). How ships float. Journal of Ships 12(3), 45–67. https://doi.org/10.1000/ships.1.")]
    [InlineData("Marlow AB, Reyes C. How ships float. Journal of Ships. 2011;12(3):45-67. doi:10.1000/ships.1")]
    [InlineData("1. Marlow AB, Reyes C. How ships float. Journal of Ships. 2011 May 3;12(3):45–67. DOI: 10.1000/ships.1")]
    [InlineData(
        "[1] A. B. Marlow and C. Reyes, “How ships float,” Journal of Ships, vol. 12, no. 3, pp. 45–67, May 2011, doi: 10.1000/ships.1."
    )]
    [InlineData(
        "Marlow, A. B., and C. Reyes. “How Ships Float.” Journal of Ships, vol. 12, no. 3, 2011, pp. 45–67, https://doi.org/10.1000/ships.1."
    )]
    [InlineData("Marlow, A. B., and C. Reyes. 2011. “How Ships Float.” Journal of Ships 12 (3): 45–67. https://doi.org/10.1000/ships.1.")]
    [InlineData(
        "Marlow, A. B., and C. Reyes. “How Ships Float.” Journal of Ships 12, no. 3 (2011): 45–67. https://doi.org/10.1000/ships.1."
    )]
    [InlineData("A.B. Marlow, C. Reyes, How ships float, Journal of Ships 12 (3) (2011) 45–67. doi:10.1000/ships.1.")]
    [InlineData(
        "A. B. Marlow and C. Reyes. 2011. How ships float. Journal of Ships 12, 3 (May 2011), 45–67. https://doi.org/10.1000/ships.1"
    )]
    [InlineData(
        "**Marlow, A. B., &amp; Reyes, C. (2011).** How ships float. <em>Journal of Ships</em>, <em>12</em>(3), 45&ndash;67. <https://doi.org/10.1000/ships.1>"
    )]
    public void Every_common_style_reads_as_the_same_article(string entry)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        reference.Author.Select(author => author.ToString()).ShouldBe(["A. B. Marlow", "C. Reyes"]);
        reference.Title.ShouldBe("How ships float", StringCompareShould.IgnoreCase);
        (reference.Issued?.Year, reference.ContainerTitle, reference.Volume, reference.Issue, reference.Page).ShouldBe(
            (2011, "Journal of Ships", "12", "3", "45-67")
        );
        reference.Doi.ShouldBe(Doi.Parse("10.1000/ships.1"));
        reference.Type.ShouldBe(ReferenceType.ArticleJournal);
    }

    [Theory]
    [InlineData("Journal of Ships, 5(4), Article e000776.", "e000776", null)]
    [InlineData("Journal of Ships, 5(4), 45–67.", null, "45-67")]
    public void The_number_of_a_study_is_part_of_the_title_of_its_article(string source, string? number, string? page)
    {
        var work = ReferenceParser.Parse($"Marlow, A. (2020). Floating in the second phase: The FLOAT study (NCCH1503). {source}").Reference;

        (work.Title, work.Number, work.Page).ShouldBe(("Floating in the second phase: The FLOAT study (NCCH1503)", number, page));
    }

    [Theory]
    [InlineData("Marlow, A. (2011). How ships float. Journal of Ships, 12(3), 45–67. [Scopus] [ISI]", "How ships float")]
    [InlineData("Marlow, A. (2011). How ships float. Journal of Ships, 12(3), 45–67. View Article Google Scholar", "How ships float")]
    [InlineData("Marlow, A. (2011). How Google Scholar floats. Journal of Ships, 12(3), 45–67.", "How Google Scholar floats")]
    public void Labels_of_links_after_the_entry_are_not_part_of_it(string entry, string title)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (reference.Title, reference.ContainerTitle, reference.Page).ShouldBe((title, "Journal of Ships", "45-67"));
    }

    [Theory]
    [InlineData("Marlow, A. (2011). *Ships that float* (2nd ed.). Harbour Press.", "Ships that float", "Harbour Press", null, "2")]
    [InlineData(
        "Marlow, A. (2011). Ships that float. New York, NY: Harbour Press.",
        "Ships that float",
        "Harbour Press",
        "New York, NY",
        null
    )]
    [InlineData("Marlow, A. 2011. Ships that float. Oxford: Harbour Press.", "Ships that float", "Harbour Press", "Oxford", null)]
    [InlineData("Marlow A. Ships that float. 2nd ed. Oxford: Harbour Press; 2011.", "Ships that float", "Harbour Press", "Oxford", "2")]
    [InlineData("Marlow, Anna. Ships That Float. Harbour Press, 2011.", "Ships That Float", "Harbour Press", null, null)]
    public void Books_are_read(string entry, string title, string publisher, string? place, string? edition)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (
            reference.Title,
            reference.Publisher,
            reference.PublisherPlace,
            reference.Edition,
            reference.Issued?.Year,
            reference.Type
        ).ShouldBe((title, publisher, place, edition, 2011, ReferenceType.Book));
    }

    [Theory]
    [InlineData("Marlow, A. (2011). Hulls. In B. Reyes & C. Okafor (Eds.), *All about ships* (3rd ed., pp. 1–20). Harbour Press.")]
    [InlineData("Marlow, A. (2011). Hulls. In B. Reyes, & C. Okafor (Eds.), All about ships (3rd ed., pp. 1-20). Oxford: Harbour Press.")]
    public void Chapters_are_read(string entry)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (reference.Type, reference.Title, reference.ContainerTitle, reference.Page, reference.Edition, reference.Publisher).ShouldBe(
            (ReferenceType.Chapter, "Hulls", "All about ships", "1-20", "3", "Harbour Press")
        );
        reference.Editor.Select(editor => editor.ToString()).ShouldBe(["B. Reyes", "C. Okafor"]);
    }

    [Theory]
    [InlineData("Marlow, A., Reyes, B., Okafor, C., ... & Zuma, D. (2011). Hulls. Ships, 1, 2–3.", AuthorListCut.Ellipsis, 3, 4)]
    [InlineData("Marlow, A., Reyes, B., … Zuma, D. (2011). Hulls. Ships, 1, 2–3.", AuthorListCut.Ellipsis, 2, 3)]
    [InlineData("Marlow, A., Reyes, B., . . . Zuma, D. (2011). Hulls. Ships, 1, 2–3.", AuthorListCut.Ellipsis, 2, 3)]
    [InlineData("Marlow A, Reyes B, et al. Hulls. Ships. 2011;1:2-3.", AuthorListCut.EtAl, 0, 2)]
    [InlineData("Marlow, A., & Reyes, B. (2011). Hulls. Ships, 1, 2–3.", AuthorListCut.None, 0, 2)]
    public void A_list_that_is_cut_short_says_so(string entry, AuthorListCut cut, int before, int count)
    {
        var parsed = ReferenceParser.Parse(entry);

        (parsed.AuthorsCut, parsed.AuthorsBeforeEllipsis, parsed.Reference.Author.Count).ShouldBe((cut, before, count));
    }

    [Theory]
    [InlineData("Van Horn, J. D.", "Van Horn|J. D.|")]
    [InlineData("de la Cruz, M.", "de la Cruz|M.|")]
    [InlineData("Machado-Vieira, R.", "Machado-Vieira|R.|")]
    [InlineData("Zarate, C. A., Jr.", "Zarate|C. A.|Jr.")]
    [InlineData("Xu, A.-J.", "Xu|A.-J.|")]
    [InlineData("O’Doherty, J.P.", "O’Doherty|J. P.|")]
    [InlineData("Łukasz, Ż.", "Łukasz|Ż.|")]
    public void Names_keep_their_parts(string name, string expected)
    {
        var author = ReferenceParser.Parse($"{name} (2011). Hulls of ships. Ships, 1, 2–3.").Reference.Author.ShouldHaveSingleItem();

        $"{author.Family}|{author.Given}|{author.Suffix}".ShouldBe(expected);
    }

    [Theory]
    [InlineData(
        "Marlow, A. (2018, November 28). The price of tea. Harbour Tribune, C1.",
        "Harbour Tribune",
        "C1",
        ReferenceType.ArticleNewspaper
    )]
    [InlineData(
        "Marlow, A. (2018, November 28). The price of tea. Harbour Tribune.",
        "Harbour Tribune",
        null,
        ReferenceType.ArticleNewspaper
    )]
    [InlineData("Marlow, A. (in press). The price of tea. Tea & Trade.", "Tea & Trade", null, ReferenceType.ArticleJournal)]
    [InlineData(
        "Marlow, A. (2018). The price of tea. Journal of Tea. Advance online publication. https://doi.org/10.1000/tea.1",
        "Journal of Tea",
        null,
        ReferenceType.ArticleJournal
    )]
    [InlineData(
        "Marlow, A. (2018). The price of tea. Journal of Tea, (231), 44–47.",
        "Journal of Tea",
        "44-47",
        ReferenceType.ArticleJournal
    )]
    public void Periodicals_without_a_volume_are_read(string entry, string container, string? page, ReferenceType type)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (reference.Title, reference.ContainerTitle, reference.Page, reference.Type).ShouldBe(("The price of tea", container, page, type));
    }

    [Theory]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/16505257/", TextVariable.Pmid, "16505257")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4395910/", TextVariable.Pmcid, "PMC4395910")]
    public void A_typed_address_of_an_archive_holds_the_number_of_the_work(string address, TextVariable variable, string number) =>
        ReferenceParser.Parse($"Mole J, et al. How moles dig. J Burrow. 2010. {address}").Reference[variable].ShouldBe(number);

    [Fact]
    public void The_history_of_a_work_is_no_part_of_its_publisher()
    {
        var reference = ReferenceParser
            .Parse("Marlow, A. (2010). La mer [The sea] (B. Reyes, Trans.; 2nd ed.). Harbour Press. (Original work published 1900)")
            .Reference;

        (reference.Title, reference.Note, reference.Edition, reference.Publisher, reference.OriginalDate?.Year).ShouldBe(
            ("La mer", "The sea", "2", "Harbour Press", 1900)
        );
    }

    [Fact]
    public void An_organisation_is_one_author() =>
        ReferenceParser
            .Parse("Department of Ships and Harbours. (2011). *Annual report* (Report No. 5). https://example.org/report")
            .Reference.Author.ShouldBe([Contributor.Organization("Department of Ships and Harbours")]);

    [Fact]
    public void An_electronic_article_has_a_number_in_place_of_pages()
    {
        var reference = ReferenceParser.Parse("Marlow, A. (2011). Hulls. *Ships*, *6*(5), e1004574.").Reference;

        (reference.Number, reference.Page).ShouldBe(("e1004574", null));
    }

    [Theory]
    [InlineData("Marlow, A. 2006. Cores of a lake. Journal of Harbours, 37, P. 247 - 256.", "247-256", null)]
    [InlineData("Марлоу, А. Тире и дефис. Български език, 58 (3), 2011, с. 170-171", "170-171", null)]
    [InlineData("Marlow, A. Forms of harbours: A handbook. Louisville: Harbour Press, 1999, 224 p.", null, "224")]
    public void Pages_are_read_without_their_label(string entry, string? page, string? total)
    {
        var reference = ReferenceParser.Parse(entry).Reference;
        reference.Page.ShouldBe(page);
        reference[TextVariable.NumberOfPages].ShouldBe(total);
    }

    [Fact]
    public void A_number_with_a_hyphen_is_none_of_the_entry() =>
        ReferenceParser
            .Parse("3- Paula Marlow, Carl Reyes. Harbours of the north. Harbour J. 2019;12(3):45-50.")
            .Reference.Author[0]
            .ShouldBe(Contributor.Person("Marlow", "Paula"));

    [Fact]
    public void The_style_of_most_entries_decides_a_doubtful_one()
    {
        string[] entries =
        [
            "Marlow A. Hulls. Ships. 2011;1(2):3-4.",
            "Reyes B. Masts. Ships. 2012;2(2):5-6.",
            "Okafor C. Sails. Ships. 2013;3(2):7-8.",
        ];

        ReferenceParser
            .ParseList(entries.Select(MarkedText.Plain))
            .Select(parsed => parsed.Grammar)
            .Distinct()
            .ShouldBe([EntryGrammar.AuthorTitle]);
    }

    [Fact]
    public void A_range_of_years_may_be_open()
    {
        var issued = ReferenceParser.Parse("Marlow, A. (2021–present). *Ships of the harbour*. Harbour Press.").Reference.Issued!;

        (issued.Year, issued.IsOpenEnded).ShouldBe((2021, true));
    }

    [Fact]
    public void A_narrator_is_no_translator()
    {
        var reference = ReferenceParser
            .Parse("Marlow, A. (2021). *Ships of the harbour* (K. Reyes, Narr.) [Audiobook]. Harbour Press.")
            .Reference;

        (reference.Title, reference.Translator.Count, reference.Editor.Count).ShouldBe(("Ships of the harbour", 0, 0));
        reference[NameVariable.Narrator].ShouldHaveSingleItem().Family.ShouldBe("Reyes");
    }

    [Fact]
    public void The_words_of_a_title_are_no_editors() =>
        ReferenceParser
            .Parse(
                "Marlow, A., Hulls of ships, In Structural, Syntactic, and Statistical Ship Recognition, eds. B. Reyes and C. Okafor, 2011, pp. 1-9."
            )
            .Reference.Editor.ShouldNotContain(editor => editor.Family == "Structural" || editor.Literal == "Structural");

    [Theory]
    [InlineData("Forman, M. (Director). (1975). *One ship* [Film]. Harbour Artists.", "Forman", "[\"Director\"]")]
    [InlineData(
        "U.S. Securities and Ships Commission. (2019, January 4). *Ships*. Harbour Press.",
        "U.S. Securities and Ships Commission",
        null
    )]
    [InlineData("SR Research. (2020). *EyeShip* [Apparatus]. https://example.org/ship", "SR Research", null)]
    public void The_author_element_is_read_whole(string entry, string name, string? roles)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        var author = reference.Author.ShouldHaveSingleItem();
        (author.Literal ?? author.Family, reference.Custom["author-roles"]?.GetRawText()).ShouldBe((name, roles));
    }

    [Fact]
    public void Text_that_is_no_reference_keeps_its_words() =>
        ReferenceParser.Parse("Nothing to see here").Reference.Title.ShouldBe("Nothing to see here");

    [Fact]
    public void Fields_know_their_place()
    {
        const string entry = "Marlow, A. (2011). Hulls. *Ships*, *6*(5), 12-14.";

        var parsed = ReferenceParser.Parse(entry);

        parsed.Field("page")!.Value.Span.In(entry).ToString().ShouldBe("12-14");
        parsed.Field("container-title")!.Value.Span.In(entry).ToString().ShouldStartWith("Ships");
        parsed.Field("title")!.Value.Span.In(entry).ToString().ShouldBe("Hulls");
    }
}
