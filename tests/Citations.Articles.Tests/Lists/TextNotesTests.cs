using System.Text;
using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Lists;

public sealed class TextNotesTests
{
    private const string Bibliography =
        "Bibliography\n\nMole, Ada. A Year of Digging. London: Lamp Press, 1963.\n\n"
        + "Vole, Cara. \"Lanterns in the Clay.\" Clay Studies 9, no. 2 (1977): 18–40.\n";

    private const string Notes =
        "1. Ada Mole, A Year of Digging (London: Lamp Press, 1963), 31–35.\n"
        + "2. Cara Vole, \"Lanterns in the Clay,\" Clay Studies 9, no. 2 (1977): 21.\n3. Ibid., 22.\n";

    [Theory]
    [InlineData("The digging of 1831 made a year of noise.1 The shrews, in version 2.0 of the tale, sleep.2 So they said.3")]
    [InlineData("The tunnels are a story of prices.¹ The voles are judges.² So they said.³")]
    [InlineData("The tunnels are a story of prices1. The voles are judges2, and “so they said.”3")]
    [InlineData("The tunnels are a story of prices.[1] The voles are judges.[2] So they said.[3]")]
    [InlineData("The tunnels are a story\nof prices.1 The voles are judges;2 so they said.3\n")]
    public async Task Notes_before_a_bibliography_cite_its_entries(string text)
    {
        var article = ArticleReader.Read($"Moles and Prices\n\n{text}\n\nNotes\n\n{Notes}\n{Bibliography}", "a.txt");

        article.Entries.Select(entry => entry.Kind).ShouldBe([EntryKind.Listed, EntryKind.Listed]);
        CitationLinker.Link(article).Select(link => link.Entry?.Reference.Author[0].Family).ShouldBe(["Mole", "Vole", "Vole"]);
        (await ArticleChecker.CheckAsync(article, new Library(), cancellationToken: TestContext.Current.CancellationToken))
            .Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0202" || finding.Code == "CIT0203");
    }

    [Fact]
    public void Notes_as_items_of_a_list_are_notes_too()
    {
        var article = ArticleReader.Read(
            $"# Moles\n\nMoles dig.<sup>1</sup> Voles too.<sup>2</sup> And so on.<sup>3</sup>\n\n## Notes\n\n{Notes}\n## {Bibliography}",
            "a.md"
        );

        article.Entries.Count.ShouldBe(2);
        CitationLinker.Link(article).Select(link => link.Entry?.Reference.Author[0].Family).ShouldBe(["Mole", "Vole", "Vole"]);
    }

    [Theory]
    [InlineData("a.md", "")]
    [InlineData("a.md", "\n")]
    [InlineData("a.txt", "")]
    public void A_number_on_a_line_of_its_own_begins_a_note_and_text_may_follow(string name, string between)
    {
        var article = ArticleReader.Read(
            "Rent of Burrows\n\nRents were capped in 1994.1 Vacancy fell.2 So 'they said'.3\n\nFootnotes\n\n"
                + $"1\n{between}Ada Mole, *A Year of Digging* (Ulm: Soil Press, 1963), 77.\n\n2\n{between}Cara Vole, interview with the author, May 12, 2023.\n\n"
                + $"3\n{between}Mole, *A Year of Digging*, 80.\n\nBurrow Notes is paid for by its readers. Subscribe now.\n",
            name
        );

        article.Entries.Select(entry => entry.Text).ShouldBe(["Ada Mole, A Year of Digging (Ulm: Soil Press, 1963), 77."]);
        article.Citations.Select(citation => citation.Note).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void Paragraphs_of_notes_on_a_page_are_its_notes()
    {
        var article = ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                "<html><body><h1>Clocks of Moles</h1><p>They ran fast.<sup>1</sup> Nobody minded.<sup>2</sup> It is told.<sup>3</sup></p><h3>Notes</h3>"
                    + "<p>1. Ulm County Archives, FA/3/22.</p><p>2. A. Mole, <i>On Clocks</i>, Ulm: Soil Press, 1853, p. 40.</p>"
                    + "<p>3. Interview with Cara Vole, Ulm, August 1999.</p><p>Ben Shrew writes about lamps.</p></body></html>"
            ),
            "a.html"
        );

        article.Entries.ShouldHaveSingleItem().Reference.Author[0].Family.ShouldBe("Mole");
        CitationLinker.Link(article).Select(link => link.Entry is not null).ShouldBe([false, true, false]);
        article.Citations.ShouldAllBe(citation => citation.Form == CitationForm.Footnote);
    }

    [Fact]
    public void Sources_that_are_not_read_are_no_notes()
    {
        var article = ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                "<html><body><p>Moles sleep [1]. They dig [2]. So do voles [3].</p><hr><ol><li>Soil Trust. How moles sleep. https://soil.example/sleep</li>"
                    + "<li>Mole A. Digging. Clay. 2016;3(1):1-9.</li><li>Light for voles, Soil News, accessed 3 May 2020</li></ol></body></html>"
            ),
            "a.html"
        );

        article.Citations.ShouldAllBe(citation => citation.Note == null);
    }

    [Fact]
    public void Short_forms_without_italics_lead_to_the_work_before()
    {
        var article = ArticleReader.Read(
            "Wells\n\nWells are images.[1] So it was seen.[2] They are softened.[3] The law is restored.[4]\n\nNotes\n\n"
                + "[1] Ada Mole-Vole, Wells and Burrows: Law in the Soil, SoilSup 45 (Ulm: Soil Press, 1998), 14.\n"
                + "[2] See Cara Shrew, \"Softened Soil,\" in Earth and Version, ed. J. Hare and L. Dove (Ulm: Brinn, 2007), 301-22.\n"
                + "[3] Mole-Vole, Wells and Burrows, 140.\n[4] Shrew, \"Softened Soil,\" 305.\n",
            "a.txt"
        );

        article.Entries.Select(entry => entry.Text[..9]).ShouldBe(["Ada Mole-", "Cara Shre"]);
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-2", "entry-1", "entry-2"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Notes\n\n")]
    [InlineData("___________\n")]
    public void Numbered_lines_after_a_text_that_cites_them_are_its_notes(string heading)
    {
        var article = ArticleReader.Read(
            "Moles in Court\n\nIt was settled in Mole.[1] The judge said so.[2] No law says more.[3] Some doubt it.[4] Others do not.[5]\n\n"
                + heading
                + "[1] Mole v Hedge, [2004] 2 SCR 71 [Mole].\n[2] Ibid at para 12.\n[3] Burrows Act, RSC 1985, c B-4, s 3.\n"
                + "[4] See Ada Shrew, \"Soil and Law\" (2011) 12:1 Soil LJ 30; Cara Vole, The Law of Burrows, 3rd ed (Ulm: Soil Press, 2012) at 4.\n"
                + "[5] Shrew, supra note 4 at 33.\n",
            "a.txt"
        );

        article
            .Entries.Select(entry => entry.Text)
            .ShouldBe([
                "Mole v Hedge, [2004] 2 SCR 71 [Mole].",
                "Burrows Act, RSC 1985, c B-4, s 3.",
                "Ada Shrew, \"Soil and Law\" (2011) 12:1 Soil LJ 30",
                "Cara Vole, The Law of Burrows, 3rd ed (Ulm: Soil Press, 2012) at 4.",
            ]);
        CitationLinker
            .Link(article)
            .Select(link => link.Entry?.Id)
            .ShouldBe(["entry-1", "entry-1", "entry-2", "entry-3", "entry-4", "entry-3"]);
    }

    [Fact]
    public void Numbers_in_parentheses_lead_to_notes_that_have_them()
    {
        var article = ArticleReader.Read(
            "Krtci\n\nKrtci kopou (1). Liška ne (2).\n\nPoznámky\n\n"
                + "(1) J. Krtek, Život pod zemí, Praha, Hlína, 1992, s. 15.\n(2) Krtek, op. cit., s. 20.\n",
            "a.txt"
        );

        article.Entries.ShouldHaveSingleItem();
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-1"]);
    }

    [Theory]
    [InlineData("Moles dig in version 1.2 of Soil.1 We measured 3.4 m.2\n\nReferences\n\n1. Mole A. Burrows. J Soil. 2010;12:1-9.\n2. Vole C. Dreams. J Soil. 2011;13:2-5.\n")]
    [InlineData("Moles dig [1]. Voles do not [2].\n\n[1] Mole A. Burrows. J Soil. 2010;12:1-9.\n[2] Vole C. Dreams. J Soil. 2011;13:2-5.\n")]
    public void A_numbered_list_stays_a_list(string text)
    {
        var article = ArticleReader.Read($"Moles\n\n{text}", "a.txt");

        article.Entries.Select(entry => (entry.Kind, entry.Number)).ShouldBe([(EntryKind.Listed, 1), (EntryKind.Listed, 2)]);
        article.Citations.ShouldAllBe(citation => citation.Form != CitationForm.Footnote);
    }

    [Theory]
    [InlineData("Moles dig in release.1 and in release.2 of Soil.\n\n1. Dig a hole.\n2. Wait until 1998.\n")]
    [InlineData("See step [1] and [2].\n\n[1] Dig a hole.\n[2] Wait until 1998.\n")]
    public void Steps_are_no_notes(string text)
    {
        var article = ArticleReader.Read($"Moles\n\n{text}", "a.txt");

        article.Entries.ShouldBeEmpty();
        article.Citations.ShouldAllBe(citation => citation.Form != CitationForm.Footnote);
    }

    [Theory]
    [InlineData("Przypisy", "„Kurier Łąkowy\", nr 8 z 2 maja 1927, s. 5.", "tamże, s. 4.", "M. Kret, dz. cyt., s. 88.")]
    [InlineData("Anmerkungen", "„Der Hügel“, Nr. 12, 4. Mai 1931, S. 3.", "ebd., S. 4.", "M. Kret, a.a.O., S. 88.")]
    [InlineData("Notas", "«El Topo», n.º 12, 4 de mayo de 1931, p. 3.", "Ibíd., p. 4.", "M. Kret, ob. cit., p. 88.")]
    [InlineData("Примечания", "«Земля», № 12, 4 мая 1931, с. 3.", "там же, с. 4.", "M. Kret, указ. соч., с. 88.")]
    [InlineData("Noter", "“Jordbladet”, nr 12, 4 maj 1931, s. 3.", "Ibid., s. 4.", "M. Kret, anf. arb., s. 88.")]
    [InlineData("Note", "«La Talpa», n. 12, 4 maggio 1931, p. 3.", "Ivi, p. 4.", "M. Kret, Moje życie cit., p. 88.")]
    public async Task A_list_numbered_on_every_line_has_its_quoted_titles_and_its_short_forms(
        string heading,
        string newspaper,
        string ibid,
        string shortForm
    )
    {
        var article = ArticleReader.Read(
            $"Krety\n\nKrety kopią1. Nornice też2. Lisy nie3. Prasa pisała4. I znowu5.\n\n{heading}\n\n"
                + $"1 M. Kret, Moje życie wśród korzeni, Kraków 1988, s. 15.\n2 {newspaper}\n3 {ibid}\n"
                + $"4 J. Lis, Ścieżki, Gdańsk 1951, s. 21.\n5 {shortForm}\n",
            "a.txt"
        );

        article.Entries.Count.ShouldBe(3);
        article.Entries[1].Text.ShouldBe(newspaper);
        CitationLinker.Link(article).Select(link => link.Entry?.Id).ShouldBe(["entry-1", "entry-2", "entry-2", "entry-3", "entry-1"]);
        (await ArticleChecker.CheckAsync(article, new Library(), cancellationToken: TestContext.Current.CancellationToken))
            .Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0224" || finding.Code == "CIT0201");
    }
}
