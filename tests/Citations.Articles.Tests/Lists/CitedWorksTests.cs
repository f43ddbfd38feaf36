using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Lists;

public sealed class CitedWorksTests
{
    private const string First = "Marlow, A. B., & Reyes, C. (2011). How ships float. *Journal of Ships*, *12*(3), 45–67.";
    private const string Second = "Okafor, D. (2012). Why ships sink. *Journal of Ships*, *13*(1), 1–9.";

    [Fact]
    public void References_one_after_the_other_are_a_list_without_a_heading() =>
        ArticleReader.Read($"# Ships\n\nShips float.\n\n1. {First}\n2. {Second}\n").Entries.Count.ShouldBe(2);

    [Fact]
    public void Prose_that_cites_is_no_list() =>
        ArticleReader
            .Read("# Ships\n\nMarlow and Reyes (2011) float ships.\n\nOkafor (2012) sinks them, in 12 (3) of 45 cases.\n")
            .Entries.ShouldBeEmpty();

    [Fact]
    public void A_note_that_is_a_reference_is_an_entry_and_ibid_leads_to_it()
    {
        var article = ArticleReader.Read(
            $"Ships float.[^a] They do.[^1] Some sink.[^2] Most do not.[^3]\n\n[^a]: {First}\n[^1]: Ibid., p. 50.\n[^2]: {Second}\n[^3]: Marlow & Reyes, op. cit., p. 46.\n"
        );
        var links = CitationLinker.Link(article);

        article.Entries.Select(entry => entry.Kind).ShouldBe([EntryKind.Note, EntryKind.Note]);
        links.Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-1", "entry-2", "entry-1"]);
    }

    [Fact]
    public void Another_work_of_the_same_author_is_an_entry_and_no_ibid()
    {
        var article = ArticleReader.Read(
            "Maulwürfe graben (Maulwurf 1975; Maulwurf 1998).\n\n## Literatur\n\n"
                + "Maulwurf, Anna: Wider die Gänge. Ulm 1975.\n\nDies.: Graben. Ulm 1998.\n",
            "a.md"
        );

        article.Entries.Select(entry => entry.Text).ShouldBe(["Maulwurf, Anna: Wider die Gänge. Ulm 1975.", "Dies.: Graben. Ulm 1998."]);
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-2"]);
    }

    [Theory]
    [InlineData("Ders., S. 12.")]
    [InlineData("Id. at 1998.")]
    [InlineData("Id., 12")]
    public void Words_for_the_same_author_and_a_page_name_the_work_before(string note) =>
        ArticleReader.Read($"Ships float.[^1] They do.[^2]\n\n[^1]: {First}\n[^2]: {note}\n").Entries.Count.ShouldBe(1);

    private const string Books =
        "## Bibliography\n\nMolden, Clara. *Digging in Clay*. London: Harrow Press, 1999.\n\n"
        + "Shrew, Anna. \"Small Teeth.\" *Journal of Burrowing* 12, no. 3 (2004): 45–67.\n\n"
        + "Vole, Peter. *The Banks of the River*. Oxford: Mead, 2001.\n";

    [Theory]
    [InlineData(
        "Clara Molden, *Digging in Clay* (London: Harrow Press, 1999), 12; Peter Vole, *The Banks of the River* (Oxford: Mead, 2001), 34.",
        "Molden",
        "Vole"
    )]
    [InlineData(
        "See Anna Shrew, \"Small Teeth,\" *Journal of Burrowing* 12, no. 3 (2004): 45–67, at 50; but cf. Molden, *Digging*, 14, and Vole, *Banks*, 40.",
        "Molden",
        "Shrew",
        "Vole"
    )]
    [InlineData("Shrew, \"Small Teeth,\" 51; Molden, *Digging*, 15–16.", "Molden", "Shrew")]
    [InlineData(
        "Shrew, \"Small Teeth,\" 51; and see also Peter Vole, *The Banks of the River* (Oxford: Mead, 2001), 34.",
        "Shrew",
        "Vole"
    )]
    public void A_note_cites_each_of_its_works(string note, params string[] cited)
    {
        var article = ArticleReader.Read($"# Moles\n\nThey dig.[^1]\n\n[^1]: {note}\n\n{Books}");

        article.Entries.Count.ShouldBe(3);
        CitationLinker
            .Link(article)
            .Select(link => link.Entry?.Reference.Author[0].Family)
            .Order(StringComparer.Ordinal)
            .ShouldBe(cited);
    }

    [Fact]
    public void Ibid_leads_to_the_work_of_the_short_note_before_it()
    {
        var article = ArticleReader.Read(
            $"# Moles\n\nThey dig.[^1] Deeply.[^2] So.[^3]\n\n[^1]: Peter Vole, *The Banks of the River* (Oxford: Mead, 2001), 34.\n"
                + $"[^2]: Molden, *Digging*, 14.\n[^3]: Ibid., 15.\n\n{Books}"
        );

        CitationLinker.Link(article).Select(link => link.Entry?.Reference.Author[0].Family).ShouldBe(["Vole", "Molden", "Molden"]);
    }

    [Fact]
    public async Task The_year_of_one_work_of_a_note_is_not_compared_with_another()
    {
        var article = ArticleReader.Read(
            "# Moles\n\nThey dig.[^1] So.[^2]\n\n"
                + "[^1]: Anna Shrew, \"Small Teeth,\" *Journal of Burrowing* 12, no. 3 (2004): 45–67; Molden, *Digging*, 14; Vole, *Banks*, 3.\n"
                + $"[^2]: Molden, *Digging*, 15.\n\n{Books}"
        );

        (await ArticleChecker.CheckAsync(article, new Library(), cancellationToken: TestContext.Current.CancellationToken))
            .Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0211");
    }

    [Fact]
    public void A_full_note_leads_to_the_bibliography()
    {
        var article = ArticleReader.Read(
            "Ships float.[^1]\n\n[^1]: Ada Marlow, *How Ships Float* (New York: Harbour Press, 2010), 45–47.\n\n## Bibliography\n\nMarlow, Ada. *How Ships Float: A Guide*. New York: Harbour Press, 2010.\n"
        );

        article.Entries.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.Listed);
        CitationLinker.Link(article).ShouldHaveSingleItem().Entry?.Id.ShouldBe("entry-1");
    }

    [Theory]
    [InlineData("How Ships Float", "Marlow, *How Ships Float*, 47.")]
    [InlineData("How Ships Float", "Marlow, *Ships*, 47.")]
    [InlineData("Ink", "Marlow, *Ink*, 3.")]
    public void A_short_note_leads_to_the_work_that_an_earlier_one_gives(string title, string note) =>
        CitationLinker
            .Link(
                ArticleReader.Read(
                    $"Ships float.[^1] They do.[^2]\n\n[^1]: Ada Marlow, *{title}* (New York: Harbour Press, 2010), 45.\n[^2]: {note}\n"
                )
            )
            .Select(link => link.Entry?.Id)
            .ShouldBe(["entry-1", "entry-1"]);

    [Theory]
    [InlineData("Ada Marlow, *How Ships Float* (New York: Harbour Press, 2010), 45–47.")]
    [InlineData("Ada Marlow, *How Ships Float* (Harbour University Press, 2010), 45.")]
    [InlineData("See Ada Marlow, *How Ships Float*, 2nd ed. (Oxford: Quay, 1998), chap. 3.")]
    public void A_book_as_notes_give_it_is_an_entry(string note) =>
        ArticleReader.Read($"Ships float.[^1]\n\n[^1]: {note}\n").Entries.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.Note);

    [Theory]
    [InlineData("The crew of the first ship (Reyes, 2010), 45 people, had seen none of it before.")]
    [InlineData("Prices are in crowns of the year (base year of the index: 2010), before tax and duty.")]
    public void A_remark_with_a_year_in_parentheses_is_no_book(string note) =>
        ArticleReader.Read($"Ships float.[^1]\n\n[^1]: {note}\n").Entries.ShouldBeEmpty();

    [Fact]
    public void A_note_that_is_a_remark_is_none_and_a_note_that_is_not_there_is_missing()
    {
        var links = CitationLinker.Link(
            ArticleReader.Read("Ships float.[^1] They do.[^lost]\n\n[^1]: The author was paid by a shipyard in 2011.\n")
        );

        links.Select(link => link.Kind).ShouldBe([LinkKind.NotNeeded, LinkKind.Missing]);
    }

    [Theory]
    [InlineData("See [a study](https://doi.org/10.5555/ships.1).", "10.5555/ships.1")]
    [InlineData("See 10.5555/ships.1.", "10.5555/ships.1")]
    [InlineData("See https://arxiv.org/abs/2101.00001 for more.", "10.48550/arXiv.2101.00001")]
    public void An_identifier_in_the_text_is_a_work_that_the_article_cites(string sentence, string doi)
    {
        var entry = ArticleReader.Read($"# Ships\n\n{sentence}\n").Entries.ShouldHaveSingleItem();

        entry.Kind.ShouldBe(EntryKind.Link);
        entry.Reference.Doi!.Value.ShouldBe(doi);
    }

    [Fact]
    public void A_link_to_a_listed_work_is_none_of_its_own() =>
        ArticleReader
            .Read($"# Ships\n\nSee [this](https://doi.org/10.5555/ships.1).\n\n## References\n\n{First} https://doi.org/10.5555/ships.1\n")
            .Entries.ShouldHaveSingleItem()
            .Kind.ShouldBe(EntryKind.Listed);

    [Fact]
    public void Code_names_no_work() => ArticleReader.Read("# Ships\n\nWrite `https://doi.org/10.5555/ships.1`.\n").Entries.ShouldBeEmpty();
}
