using Citations.Articles;

namespace Citations.Tests.Checking.Rules;

/// <summary>
/// The rules that look at one entry, each with a fault of its own; the other codes are in the tests of the checker and of searching.
/// </summary>
public sealed class EntryRulesTests
{
    private const string Cites = "See Marlow et al. (2011) and Zuma and Tiny (2014).";

    [Theory]
    [InlineData("(2011)", "(2061)", "CIT0110")]
    [InlineData("C., & Okafor", "C., ... & Okafor", "CIT0301")]
    [InlineData("345–367", "345-367", "CIT0302")]
    [InlineData("*12*(3)", "12(3)", "CIT0303")]
    [InlineData("https://doi.org/", "http://dx.doi.org/", "CIT0304")]
    [InlineData("https://doi.org/10.1000/ships.1", "https://doi.org/10.1000/ships.1 https://example.com/ships", "CIT0305")]
    [InlineData("How ships float in rough water", "How Ships Float in Rough Water", "CIT0306")]
    public async Task Each_fault_has_its_code(string right, string wrong, string code) =>
        (
            await Checked.ArticleAsync(
                Cites,
                [Checked.Ships.Replace(right, wrong, StringComparison.Ordinal), Checked.Tea],
                new() { Today = new(2026, 1, 1) }
            )
        )
            .Codes()
            .ShouldContain(code);

    [Theory]
    [InlineData("Marlow, A. (in press). Lead in ships. *Journal of Ships*.")]
    [InlineData("Marlow, A. (1951–1956). *Palace of ships* [Architecture]. Hulltown, India.")]
    [InlineData("Marlow, A. (2022, July 26–29). *Counting masts* [Poster presentation]. 87th Ships Congress, Hulltown, Ireland.")]
    [InlineData("Marlow, A. (2021, July 26). *Talks of masts* [Conference session]. 86th World Ships Congress, Hulltown, Ireland.")]
    [InlineData("Marlow, A. (2018, February 9). Is sailing an epidemic? *The Hull Times*, SR8.")]
    [InlineData("Marlow, A. (1925, March 4). Der Winter am Hafen. *Hafenische Zeitung*, 5.")]
    public async Task A_work_of_a_kind_without_dois_is_not_said_to_lack_one(string entry) =>
        (await Checked.ArticleAsync("See Marlow (2018).", [entry, Checked.Tea])).Codes().ShouldNotContain("CIT0141");

    [Theory]
    [InlineData("345–367", "345-367")]
    [InlineData("https://doi.org/", "http://dx.doi.org/")]
    [InlineData("https://doi.org/", "doi:")]
    public async Task Edits_mend_the_entry(string right, string wrong)
    {
        var report = await Checked.ArticleAsync(Cites, [Checked.Ships.Replace(right, wrong, StringComparison.Ordinal), Checked.Tea]);
        var clean = await Checked.ArticleAsync(Cites, [Checked.Ships, Checked.Tea]);

        report.Mended().ShouldBe(clean.Article.Document.Text);
    }

    [Fact]
    public async Task A_registered_title_in_sentence_case_tells_which_words_are_names()
    {
        const string Quill =
            "Quill, A. (2019). Sails in the Zibble Wind and the Storm. *Tea*, *2*(1), 5–9. https://doi.org/10.1000/sails";
        var record = Records.Article("10.1000/sails", ["Quill, Ann"], 2019, "Sails in the Zibble wind and the storm", "Tea", "2", "1", "5-9");

        var report = await Checked.ArticleAsync("See Quill (2019).", [Quill], null, record);

        var finding = report.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Fix).ShouldBe(("CIT0306", "Write Sails in the Zibble wind and the storm."));
        finding.Edits.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("How ships float in rough water", "How Ships float in rough water")]
    [InlineData("(2011). How ships float in rough water", "(2011). Wie Schiffe auf Rauer See schwimmen und fahren")]
    [InlineData("(2011). How ships float in rough water", "(2011). Boote zu Fuß und per Rad in Graz-Süd [Boats on foot and by bicycle]")]
    [InlineData("*Journal of Marine & Naval Studies*, *12*(3), 345–367.", "*Journal of Marine & Naval Studies* *12*, no. 3: 345–367.")]
    public async Task Other_titles_and_other_styles_have_no_finding_of_case(string right, string wrong) =>
        (await Checked.ArticleAsync(Cites, [Checked.Ships.Replace(right, wrong, StringComparison.Ordinal), Checked.Tea]))
            .Codes()
            .ShouldNotContain("CIT0306");

    [Theory]
    [InlineData(WorkRelationType.IsPreprintOf, "CIT0134")]
    [InlineData(WorkRelationType.HasNewVersion, "CIT0135")]
    [InlineData(WorkRelationType.IsRetractedBy, "CIT0131")]
    [InlineData(WorkRelationType.HasExpressionOfConcern, "CIT0132")]
    [InlineData(WorkRelationType.IsCorrectedBy, "CIT0133")]
    public async Task What_happened_to_the_work_is_reported(WorkRelationType type, string code)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read($"See Marlow et al. (2011).\n\n## References\n\n{Checked.Ships}\n"),
            new Searching.Library(Checked.ShipsRecord.WithRelations(new WorkRelation(type, "10.1000/other"))),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_title_marked_as_retracted_is_reported_as_retracted_and_never_as_advice_to_write_the_mark()
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read($"See Marlow et al. (2011).\n\n## References\n\n{Checked.Ships}\n"),
            new Searching.Library(Checked.ShipsRecord with { Title = "RETRACTED CHAPTER: How Ships Float in Rough Water" }),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0131");
    }

    [Fact]
    public async Task A_title_that_the_author_marks_as_retracted_counts_more_than_a_correction_in_the_record()
    {
        var marked = Checked.Ships.Replace("How ships float", "RETRACTED: How ships float", StringComparison.Ordinal);

        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read($"See Marlow et al. (2011).\n\n## References\n\n{marked}\n"),
            new Searching.Library(Checked.ShipsRecord.WithRelations(new WorkRelation(WorkRelationType.IsCorrectedBy, "10.1000/other"))),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0131");
        report.Entries.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Retracted);
    }

    [Theory]
    [InlineData("RETRACTED: Moles in wet clay", true)]
    [InlineData("[Retracted] Moles in wet clay", true)]
    [InlineData("Moles in wet clay (Retracted article)", true)]
    [InlineData("Withdrawn Behaviour in moles", false)]
    [InlineData("Retracted science and its citations", false)]
    public async Task A_title_without_a_record_may_say_that_the_work_is_retracted(string title, bool isRetracted) =>
        (await Checked.ArticleAsync("See Quill (2019).", [$"Quill, B. (2019). {title}. *Open Earth*, *4*(1), 5–9."]))
            .Codes()
            .Contains("CIT0131")
            .ShouldBe(isRetracted);

    [Theory]
    [InlineData("Marlow, Reyes, and Okafor (2011) and Zuma and Tiny (2014)", "CIT0215")]
    [InlineData("Marlow et al. (2011) and Zuma et al. (2014)", "CIT0215")]
    [InlineData("Marlow et al. (2011) and Zuma & Tiny (2014)", "CIT0216")]
    [InlineData("Marlow et al. (2011) and (Zuma and Tiny, 2014)", "CIT0216")]
    [InlineData("Marlow et al. (2011) and (Zuma & Tiny, 2014)", null)]
    public async Task Names_in_a_citation_follow_APA(string text, string? code) =>
        (await Checked.ArticleAsync($"See {text}.", [Checked.Ships, Checked.Tea]))
            .Codes()
            .FirstOrDefault(found => found.StartsWith("CIT021", StringComparison.Ordinal))
            .ShouldBe(code);
}
