using Citations.Articles;
using Citations.Matching;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking.Rules;

public sealed class SearchRuleTests
{
    private const string Entry =
        "Marlow, A. B., Reyes, C., & Okafor, D. (2011). How ships float in rough water. *Journal of Marine & Naval Studies*, *12*(3), "
        + "345–367.";

    private static readonly Reference Record = Records.Article(
        "10.1000/ships.1",
        ["Marlow, Anna B.", "Reyes, Carla", "Okafor, Daniel"],
        2011,
        "How Ships Float in Rough Water",
        "Journal of Marine and Naval Studies",
        "12",
        "3",
        "345-367"
    );

    [Fact]
    public async Task CIT0151_gives_the_missing_DOI()
    {
        var entry = await Check(Entry, new(Record));

        entry.Verdict.ShouldBe(Verdict.Verified);
        var finding = entry.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Message, finding.Fix).ShouldBe(
            (
                "CIT0151",
                DiagnosticSeverity.Information,
                "Marlow et al. (2011) has no DOI; its record is 10.1000/ships.1.",
                "Add https://doi.org/10.1000/ships.1"
            )
        );
    }

    [Fact]
    public async Task A_record_that_was_searched_for_is_compared_with_the_entry() =>
        (await Check(Entry.Replace("*12*", "*21*", StringComparison.Ordinal), new(Record)))
            .Diagnostics.Select(finding => finding.Code)
            .ShouldBe(["CIT0151", "CIT0115"]);

    [Fact]
    public async Task A_title_with_a_slip_is_found_and_reported() =>
        (await Check(Entry.Replace("rough", "calm", StringComparison.Ordinal), new(Record)))
            .Diagnostics.Select(finding => finding.Code)
            .ShouldBe(["CIT0151", "CIT0113"]);

    [Fact]
    public async Task CIT0152_tells_that_no_registry_has_an_article()
    {
        var entry = await Check(
            Entry,
            new(Records.Article("10.1000/tea", ["Zuma, Eva"], 1999, "The price of tea in the north", "Tea", "1", "1", "1-2"))
        );

        entry.Verdict.ShouldBe(Verdict.NotFound);
        var finding = entry.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Message).ShouldBe(
            ("CIT0152", DiagnosticSeverity.Warning, "Marlow et al. (2011) was not found in Crossref; another registry may have it.")
        );
    }

    [Fact]
    public async Task CIT0153_lists_the_records_that_fit_alike()
    {
        var entry = await Check(
            "Marlow, A. (2011). How ships float in rough water.",
            new(
                Record with
                {
                    Author = [Record.Author[0]],
                    Doi = Doi.Parse("10.1000/a"),
                    ContainerTitle = "Tea",
                },
                Record with
                {
                    Author = [Record.Author[0]],
                    Doi = Doi.Parse("10.1000/b"),
                    ContainerTitle = "Ships",
                }
            )
        );

        (entry.Verdict, entry.Diagnostics.ShouldHaveSingleItem().Code).ShouldBe((Verdict.Ambiguous, "CIT0153"));
        entry.Diagnostics[0].Message.ShouldContain("10.1000/a");
        entry.Diagnostics[0].Message.ShouldContain("10.1000/b");
    }

    [Theory]
    [InlineData("Marlow, A. (2011). *How ships float in rough water*. Harbour Press.")]
    [InlineData("Marlow, A. (2011). *How ships float in rough water* (Report No. 12). Institute of Harbours.")]
    public async Task CIT0154_never_accuses_a_book_or_a_report(string text)
    {
        var entry = await Check(text, new());

        (entry.Verdict, entry.Diagnostics.ShouldHaveSingleItem().Code, entry.Diagnostics[0].Severity).ShouldBe(
            (Verdict.CouldNotCheck, "CIT0154", DiagnosticSeverity.Information)
        );
    }

    [Fact]
    public async Task A_web_page_is_not_searched_for() =>
        (await Check("Harbour Office. (2020, May 4). *How ships float*. https://example.com/ships", new())).Diagnostics.ShouldBeEmpty();

    [Fact]
    public async Task CIT0155_names_the_work_with_the_title_and_the_work_of_the_authors()
    {
        var entry = await Check(
            "Zuma, E., & Tiny, F. (2011). How ships float in rough water. *Tea*, *1*, 1–2.",
            new(
                Record,
                Records.Article("10.1000/tea", ["Zuma, Eva", "Tiny, Fay"], 2011, "The price of tea in the north", "Tea", "1", "1", "1-2")
            )
        );

        var finding = entry.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0155", DiagnosticSeverity.Warning));
        finding.Message.ShouldContain("“How Ships Float in Rough Water” by Marlow et al. (2011)");
        finding.Message.ShouldContain("the names match 10.1000/tea, “The price of tea in the north”");
    }

    [Theory]
    [InlineData("Crossref did not answer.", "CIT0123 CIT0155")]
    [InlineData(null, "CIT0141 CIT0155")]
    public async Task A_namesake_does_not_turn_a_failure_into_an_answer(string? failure, string codes)
    {
        var entry = await Check(
            "Zuma, E., & Tiny, F. (2011). How ships float in rough water. *Tea*, *1*, 1–2.",
            new(Record)
            {
                Failure = failure,
                IsNobodyAsked = failure is null,
                AreKnown = true,
            }
        );

        (entry.Verdict, entry.Search!.Status, entry.Search.Reason).ShouldBe(
            (Verdict.CouldNotCheck, FindStatus.CouldNotCheck, failure ?? "Nobody was asked.")
        );
        entry.Search.Namesake.ShouldBe(Record);
        string.Join(' ', entry.Diagnostics.Select(finding => finding.Code).Order()).ShouldBe(codes);
        var finding = entry.Diagnostics.Single(finding => finding.Code == "CIT0155");
        (finding.Severity, finding.Message).ShouldBe(
            (
                DiagnosticSeverity.Information,
                "Whether Zuma and Tiny (2011) exists could not be checked; a work registered with this title is “How Ships Float in Rough "
                    + "Water” by Marlow et al. (2011), and none of the listed authors is an author of it."
            )
        );
    }

    [Fact]
    public async Task A_registry_that_fails_is_no_answer()
    {
        var finding = (await Check(Entry, new(Record) { Failure = "Crossref did not answer." })).Diagnostics.ShouldHaveSingleItem();

        (finding.Code, finding.Severity, finding.Message).ShouldBe(
            ("CIT0123", DiagnosticSeverity.Warning, "Marlow et al. (2011) could not be checked: Crossref did not answer.")
        );
    }

    [Fact]
    public async Task Where_nobody_was_asked_the_missing_DOI_is_all_that_is_said() =>
        (await Check(Entry, new(Record) { IsNobodyAsked = true })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0141");

    [Fact]
    public async Task CIT0157_names_the_index_and_compares_nothing()
    {
        // What an index says of a work is not evidence against the entry: another page, and a mark of a retraction.
        var indexed = Record with
        {
            Doi = null,
            Title = $"RETRACTED: {Record.Title}",
            Page = "1-2",
            Issue = "9",
        };
        var entry = await Check(Entry, new() { Indexed = indexed });

        var finding = entry.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Span, finding.Edits.IsEmpty).ShouldBe(
            ("CIT0157", DiagnosticSeverity.Information, entry.Entry.Span, true)
        );
        finding.Message.ShouldBe(
            "Marlow et al. (2011) is in Open Library: “RETRACTED: How Ships Float in Rough Water” by Marlow et al. " + "(2011)."
        );
        (entry.Verdict, entry.IsProved).ShouldBe((Verdict.CouldNotCheck, false));
    }

    [Fact]
    public async Task An_index_that_agrees_in_everything_verifies_the_entry() =>
        (await Check(Entry, new() { Indexed = Record with { Doi = null } })).Verdict.ShouldBe(Verdict.Verified);

    [Fact]
    public async Task A_work_that_an_index_has_as_retracted_is_retracted()
    {
        var entry = await Check(
            Entry,
            new()
            {
                Indexed = (Record with { Doi = null }).WithRelations(
                    new WorkRelation(WorkRelationType.IsRetractedBy, "https://openalex.org/W1") { Source = "OpenAlex" }
                ),
            }
        );

        entry.Verdict.ShouldBe(Verdict.Retracted);
        var finding = entry.Diagnostics.Single(finding => finding.Code == "CIT0131");
        (finding.Severity, finding.Message).ShouldBe(
            (
                DiagnosticSeverity.Error,
                "Marlow et al. (2011) is retracted. OpenAlex lists it as retracted: https://openalex.org/W1."
            )
        );
    }

    [Fact]
    public async Task The_DOI_that_an_index_has_leads_to_the_registrys_own_record()
    {
        var entry = await Check(Entry, new(Record) { Indexed = Record with { Volume = "99" } });

        (entry.Verdict, entry.Diagnostics.ShouldHaveSingleItem().Code).ShouldBe((Verdict.Verified, "CIT0151"));
    }

    [Fact]
    public async Task The_DOI_of_a_copy_that_an_index_has_is_not_offered()
    {
        var copy = Records.Article("10.1000/copy", ["Zuma, Eva"], 1999, "The price of tea", "Tea", "1", "1", "1-2");
        var entry = await Check(Entry, new(copy) { Indexed = Record with { Doi = copy.Doi } });

        entry.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0157");
        entry.Search!.Match!.Doi.ShouldBeNull();
    }

    [Fact]
    public async Task The_authors_of_a_sibling_are_recognised()
    {
        var sibling = Records.Article(
            "10.1000/ships.2",
            ["Marlow, Anna B.", "Ameli, Rana", "Henter, Ida"],
            2011,
            "Sails and storms of the past",
            "Sails",
            "7",
            "1",
            "1-9"
        );
        var entry = await Check(
            "Marlow, A. B., Ameli, R., & Henter, I. (2011). How ships float in rough water. *Journal of Marine & Naval Studies*, *12*(3), "
                + "345–367. https://doi.org/10.1000/ships.1",
            new(Record, sibling)
        );

        entry
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldEndWith("; the names match 10.1000/ships.2, “Sails and storms of the past”.");
    }

    [Fact]
    public async Task A_DOI_of_another_work_is_reported_with_the_right_one()
    {
        var entry = await Check(
            $"{Entry} https://doi.org/10.1000/tea",
            new(Record, Records.Article("10.1000/tea", ["Zuma, Eva"], 1999, "The price of tea", "Tea", "1", "1", "1-2"))
        );

        var finding = entry.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Fix).ShouldBe(("CIT0101", "The work that the entry describes is 10.1000/ships.1."));
    }

    [Fact]
    public async Task A_reference_of_a_library_is_checked_as_an_entry()
    {
        var reports = await ArticleChecker.CheckAsync(
            [Record with { Volume = "21" }, Record with { Id = "b", Doi = null, Title = "A title that nobody knows" }],
            new Library(Record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        reports.Select(report => report.Diagnostics.Select(finding => finding.Code).Last()).ShouldBe(["CIT0115", "CIT0152"]);
    }

    private static async Task<EntryReport> Check(string entry, Library library) =>
        (
            await ArticleChecker.CheckAsync(
                ArticleReader.Read($"See below.\n\n## References\n\n{entry}\n"),
                library,
                cancellationToken: TestContext.Current.CancellationToken
            )
        ).Entries.ShouldHaveSingleItem();
}
