using Citations.Articles;

namespace Citations.Tests.Checking.Rules;

/// <summary>The rules that look at the whole list.</summary>
public sealed class ListRulesTests
{
    private const string Cites = "See Marlow et al. (2011) and Zuma and Tiny (2014).";

    [Fact]
    public async Task A_list_in_order_has_no_finding() =>
        (await Checked.ArticleAsync(Cites, [Checked.Ships, Checked.Tea])).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("", false)]
    [InlineData("# Literature of the course", false)]
    [InlineData("Ships float, as everybody knows.", true)]
    public async Task Only_a_text_can_fail_to_cite_the_list(string text, bool isTold) =>
        (await Checked.ArticleAsync(text, [Checked.Ships, Checked.Tea])).Codes().Contains("CIT0203").ShouldBe(isTold);

    [Fact]
    public async Task Works_in_latin_letters_may_stand_after_those_of_another_alphabet() =>
        (
            await Checked.ArticleAsync(
                "См. Иванов (2018), Сидоров (2019) и Abel (2001).",
                [
                    "Иванов, А. Б. (2018). *Корабли*. Гавань.",
                    "Сидоров, В. Г. (2019). *Паруса*. Гавань.",
                    "Abel, K. (2001). *Knots*. Harbour Press.",
                ]
            )
        )
            .Codes()
            .ShouldNotContain("CIT0222");

    [Theory]
    [InlineData("See Marlow et al. (2011) (Zuma and Tiny 2014).", false)]
    [InlineData("See Marlow et al. (2011) (Zuma and Tiny, 2014).", true)]
    public async Task And_between_names_is_right_where_no_comma_stands_before_the_year(string text, bool isTold) =>
        (await Checked.ArticleAsync(text, [Checked.Ships, Checked.Tea])).Codes().Contains("CIT0216").ShouldBe(isTold);

    [Theory]
    [InlineData("Quinlan and Osei disagree (112).", false)]
    [InlineData("Some readers disagree.", true)]
    public async Task Mla_cites_an_author_whom_the_sentence_names_by_the_page(string text, bool isTold) =>
        (await Checked.ArticleAsync(text, ["Quinlan, Ada, and Jens Osei. *Against the Pans*. Fen Press, 2011."]))
            .Codes()
            .Contains("CIT0203")
            .ShouldBe(isTold);

    [Theory]
    [InlineData("Vole, C. (2018). *Burrow Depth Questionnaire for Young Moles (BDQ)* [Database record]. MoleTests.")]
    [InlineData("Vole, C. (2018). Lemons (Season 1, Episode 2) [TV series episode]. In P. Ash (Executive Producer), *The plant hour*. BBC.")]
    [InlineData("Vole, C. (2018, May 2). [Letter to A. Barn]. Barn Archive (Box 2), Leeds, England.")]
    public async Task A_test_and_a_description_are_in_no_title_case(string entry) =>
        (await Checked.ArticleAsync($"{Cites} And Vole (2018).", [Checked.Ships, entry, Checked.Tea])).Codes().ShouldNotContain("CIT0306");

    [Fact]
    public async Task A_cell_of_a_table_takes_an_ampersand()
    {
        var report = await Checked.ArticleAsync($"{Cites}\n\n| Study | n |\n|---|---|\n| Zuma & Tiny (2014) | 3 |\n", [Checked.Ships, Checked.Tea]);

        report.Diagnostics.ShouldBeEmpty();
        report.Links.Count(link => link.Kind == LinkKind.Exact).ShouldBe(3);
    }

    [Theory]
    [InlineData("The Clean Burrow Act of 1974 matters.")]
    [InlineData("The law (Clean Burrow Act of 1974; Zuma & Tiny, 2014) matters.")]
    public async Task A_law_that_has_its_year_in_its_name_is_cited_by_it(string sentence) =>
        (
            await Checked.ArticleAsync(
                $"{Cites} {sentence}",
                ["Clean Burrow Act of 1974, 42 U.S.C. § 1234 (1974).", Checked.Ships, Checked.Tea]
            )
        )
            .Codes()
            .Where(code => code.StartsWith("CIT02", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("vgl. Holm/Berg 2017 und andere")]
    [InlineData("so Holm et al. 2017, S. 3")]
    [InlineData("BMG (2018) und (Amt für Häfen, 2019) melden es; Holm & Berg (2017)", 0)]
    public async Task German_lists_and_texts_cite_in_forms_of_their_own(string sentence, int notCited = 2) =>
        (
            await Checked.ArticleAsync(
                $"{Cites} {sentence}.",
                [
                    "AH – Amt für Häfen (2019): Häfen im Winter. Kiel.",
                    "BMG – Bundesministerium für Gesundheit (2018): Schlafbericht. Berlin.",
                    "Holm, Eva/Berg, Franz (2017): Der müde Mensch. Kiel: Förde Verlag.",
                    Checked.Ships,
                    Checked.Tea,
                ]
            )
        )
            .Codes()
            .Count(code => code is "CIT0201" or "CIT0202")
            .ShouldBe(notCited);

    [Fact]
    public async Task CIT0221_tells_that_a_work_is_listed_twice_and_that_is_all_that_is_said()
    {
        var report = await Checked.ArticleAsync(Cites, [Checked.Ships, Checked.Ships, Checked.Tea]);

        var finding = report.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Message, finding.Fix).ShouldBe(
            ("CIT0221", "Marlow et al. (2011) is already listed as entry 1.", "Keep one of the entries 1 and 2.")
        );
        finding.Span.ShouldBe(report.Article.Entries[1].Span);
        report.References.Count().ShouldBe(2);
    }

    [Fact]
    public async Task CIT0221_sees_a_duplicate_with_another_DOI() =>
        (
            await Checked.ArticleAsync(
                Cites,
                [Checked.Ships, Checked.Ships.Replace("ships.1", "ships.7", StringComparison.Ordinal), Checked.Tea]
            )
        )
            .Diagnostics.Single(finding => finding.Code == "CIT0221")
            .Message.ShouldBe("Marlow et al. (2011) is already listed as entry 1, with another DOI, 10.1000/ships.1.");

    [Theory]
    [InlineData("(2011)", "(2012)")]
    [InlineData("345–367", "401–420")]
    [InlineData("Reyes, C., ", "")]
    public async Task Two_works_are_no_duplicates(string right, string other) =>
        (
            await Checked.ArticleAsync(
                Cites,
                [
                    Checked.Ships,
                    Checked.Ships.Replace(right, other, StringComparison.Ordinal).Replace("ships.1", "ships.7", StringComparison.Ordinal),
                    Checked.Tea,
                ]
            )
        )
            .Codes()
            .ShouldNotContain("CIT0221");

    [Fact]
    public async Task CIT0222_names_the_entry_out_of_order()
    {
        var report = await Checked.ArticleAsync(
            Cites + " And Abel (2001).",
            [Checked.Ships, Checked.Tea, "Abel, K. (2001). *Knots*. Harbour Press.", "Zzz, A. (2001). *Sleep*. Harbour Press."]
        );

        report
            .Diagnostics.Single(finding => finding.Code == "CIT0222")
            .Message.ShouldBe("Abel (2001) comes after Zuma and Tiny (2014); the list is alphabetical.");
    }

    [Fact]
    public async Task CIT0222_counts_the_entries_out_of_order()
    {
        static string Book(string author) => $"{author}, K. (2001). *Knots of {author}*. Harbour Press.";
        var report = await Checked.ArticleAsync(
            Cites,
            [Book("Abel"), Book("Moro"), Book("Berg"), Book("Noll"), Book("Otto"), Book("Lind"), Book("Pohl")]
        );

        report
            .Diagnostics.Single(finding => finding.Code == "CIT0222")
            .Message.ShouldBe("2 entries are out of alphabetical order; the first is Berg (2001).");
    }

    [Theory]
    [InlineData("Moro,Berg,Abel")]
    [InlineData("Moro,Abel")]
    public async Task CIT0222_leaves_lists_of_another_order_and_short_ones_alone(string authors) =>
        (await Checked.ArticleAsync("", [.. authors.Split(',').Select(author => $"{author}, K. (2001). *Knots of {author}*. Harbour Press.")]))
            .Codes()
            .ShouldNotContain("CIT0222");

    [Theory]
    [InlineData("(2001)", "(2001)", "2 works of the same authors are from 2001: Abel (2001) is the second.")]
    [InlineData("(2001a)", "(2003)", "Abel (2001a) has the letter a, but no other work of these authors and this year is listed.")]
    public async Task CIT0223_looks_at_the_letters_of_the_year(string first, string second, string message) =>
        (
            await Checked.ArticleAsync(
                "See Abel (2001).",
                [
                    $"Abel, K. {first}. *Knots and how they hold*. Harbour Press.",
                    $"Abel, K. {second}. *Sails and how they fill*. Harbour Press.",
                ]
            )
        )
            .Diagnostics.Single(finding => finding.Code == "CIT0223")
            .Message.ShouldBe(message);

    [Theory]
    [InlineData("1. ", "3. ", "Entry 3 follows entry 1.")]
    public async Task CIT0224_looks_at_the_numbers_of_the_list(string first, string second, string message)
    {
        var article = ArticleReader.Read($"See [1].\n\nReferences\n\n{first}{Vancouver(1)}\n{second}{Vancouver(2)}\n", "article.txt");
        var report = await ArticleChecker.CheckAsync(
            article,
            new Searching.Library(),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.Single(finding => finding.Code == "CIT0224").Message.ShouldBe(message);
    }

    [Fact]
    public async Task CIT0225_looks_at_the_order_of_mention()
    {
        var report = await Checked.ArticleAsync("See [2]. Then [1].", [$"1. {Vancouver(1)}\n2. {Vancouver(2)}"]);

        report.Style.ShouldBe(ListStyle.Vancouver);
        report
            .Diagnostics.Single(finding => finding.Code == "CIT0225")
            .Message.ShouldBe("[2] is cited before [1]; entries are numbered in the order of their first mention.");
    }

    private static string Vancouver(int number) =>
        $"Endo H, Sakai E. A study of ships number {number}. J Marine Stud. 2015;50(4):378-8{number}.";

    [Theory]
    [InlineData("\\nocite{*}", "")]
    [InlineData("\\nocite{vole2002}", "")]
    [InlineData("", "CIT0202")]
    public async Task Works_that_are_listed_on_purpose_need_no_citation(string command, string codes)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(
                System.Text.Encoding.UTF8.GetBytes(
                    "\\begin{document}\nMoles dig \\cite{mole2001}."
                        + command
                        + "\n\n\\begin{thebibliography}{9}\n\\bibitem{mole2001} Mole, A. (2001). \\emph{Digging deep}. Reed Press.\n"
                        + "\\bibitem{vole2002} Vole, C. (2002). \\emph{Burrows}. Reed Press.\n\\end{thebibliography}\n\\end{document}\n"
                ),
                "a.tex"
            ),
            new Searching.Library([]),
            cancellationToken: TestContext.Current.CancellationToken
        );

        string.Join(' ', report.Codes().Where(code => code.StartsWith("CIT02", StringComparison.Ordinal))).ShouldBe(codes);
    }
}
