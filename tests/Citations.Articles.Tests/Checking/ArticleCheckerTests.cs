using Citations.Articles;
using Citations.Tests.Checking;

namespace Citations.Tests;

public sealed class ArticleCheckerTests
{
    private const string Doi = "10.1000/ships.1";
    private const string Entry =
        "Marlow, A. B., Reyes, C., & Okafor, D. (2011). How ships float in rough water. *Journal of Marine & Naval Studies*, *12*(3), 345–367. https://doi.org/10.1000/ships.1";

    private static readonly Reference Record = Records.Article(
        Doi,
        ["Marlow, Anna B.", "Reyes, Carla", "Okafor, Daniel"],
        2011,
        "How Ships Float in Rough Water: A Review",
        "The Journal of Marine and Naval Studies",
        "12",
        "3",
        "345-367"
    );

    [Fact]
    public async Task An_entry_that_agrees_is_verified_without_a_finding()
    {
        var report = await Check(Entry, Record);

        report.Entries[0].Verdict.ShouldBe(Verdict.Verified);
        report.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("(2011)", "(2009)", "CIT0111")]
    [InlineData("*12*", "*21*", "CIT0115")]
    [InlineData("(3)", "(4)", "CIT0116")]
    [InlineData("345–367", "344–367", "CIT0117")]
    [InlineData("Marine & Naval Studies", "Harbour Cranes", "CIT0114")]
    [InlineData("rough water", "calm water", "CIT0113")]
    [InlineData("Reyes, C.", "Zuma, C.", "CIT0102")]
    [InlineData("Reyes, C., ", "", "CIT0104")]
    [InlineData("Reyes, C.", "Reyez, C.", "CIT0105")]
    [InlineData("Reyes, C., & Okafor, D.", "Okafor, D., & Reyes, C.", "CIT0106")]
    [InlineData("345–367", "345-367", "CIT0302")]
    public async Task Each_fault_has_its_code(string right, string wrong, string code)
    {
        var report = await Check(Entry.Replace(right, wrong, StringComparison.Ordinal), Record);

        report
            .Diagnostics.Where(finding =>
                finding.Code != "CIT0211"
                && finding.Code != "CIT0213"
                && finding.Code != "CIT0212"
                && finding.Code != "CIT0202"
                && finding.Code != "CIT0201"
            )
            .Select(finding => finding.Code)
            .ShouldBe([code]);
    }

    [Theory]
    [InlineData("345–367", "345–67")]
    [InlineData("Journal of Marine & Naval Studies", "J. Mar. Nav. Stud.")]
    [InlineData("Journal of Marine & Naval Studies", "JMNS")]
    [InlineData("How ships float in rough water", "How ships float in rough water: A review")]
    [InlineData("Marlow, A. B.", "Marlow, A.")]
    [InlineData("(3), 345", "(March), 345")]
    [InlineData("345–367", "345–67.e3")]
    [InlineData("How ships float in rough water", "Wie Schiffe in rauer See schwimmen [How ships float in rough water]")]
    public async Task What_means_the_same_is_no_fault(string right, string same) =>
        (await Check(Entry.Replace(right, same, StringComparison.Ordinal), Record)).Entries[0].Verdict.ShouldBe(Verdict.Verified);

    [Fact]
    public async Task The_year_online_and_the_year_in_print_are_both_right()
    {
        var report = await Check(
            Entry,
            Record with
            {
                Issued = new PartialDate(2012),
                Dates = Record
                    .Dates.With(DateVariable.Issued, new PartialDate(2012))
                    .With(DateVariable.AvailableDate, new PartialDate(2011, 11)),
            }
        );

        report.Entries[0].Verdict.ShouldBe(Verdict.Verified);
        report.References.Single().Issued!.Year.ShouldBe(2011);
    }

    [Fact]
    public async Task One_author_against_many_is_an_incomplete_record()
    {
        var report = await Check(Entry, Record with { Author = [Contributor.Person("Marlow", "Anna")] });

        report.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0125");
        report.Entries[0].Verdict.ShouldBe(Verdict.Verified);
        report.References.Single().Author.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_DOI_of_another_work_is_the_one_finding()
    {
        var report = await Check(Entry, Records.Article(Doi, ["Zuma, Eva"], 1999, "The price of tea", "Tea", "1", "1", "1-2"));

        (report.Entries[0].Verdict, report.Diagnostics.Single().Code).ShouldBe((Verdict.WrongWork, "CIT0101"));
        report.References.Single().Title.ShouldBe("How ships float in rough water");
    }

    [Fact]
    public async Task A_title_with_other_authors_is_a_chimera()
    {
        var report = await Check(
            Entry,
            Record with
            {
                Author = [Contributor.Person("Zuma", "Eva"), Contributor.Person("Yilmaz", "Fatma")],
            }
        );

        (report.Entries[0].Verdict, report.Diagnostics.Single().Code).ShouldBe((Verdict.Chimera, "CIT0103"));
        report.Diagnostics.Single().Message.ShouldContain("Zuma and Yilmaz");
    }

    [Fact]
    public async Task A_retraction_is_an_error_with_its_notice()
    {
        var report = await Check(
            Entry,
            Record.WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, "10.1000/ships.9") { Date = new PartialDate(2013) })
        );

        (report.Entries[0].Verdict, report.Diagnostics.Single().Message).ShouldBe(
            (Verdict.Retracted, "10.1000/ships.1 is retracted. The record lists a retraction, 10.1000/ships.9 of 2013.")
        );
    }

    [Theory]
    [InlineData(ResolutionStatus.NotRegistered, Verdict.NotRegistered, "CIT0121")]
    [InlineData(ResolutionStatus.NotFound, Verdict.NotFound, "CIT0122")]
    [InlineData(ResolutionStatus.CouldNotCheck, Verdict.CouldNotCheck, "CIT0123")]
    public async Task No_record_is_told_apart_by_its_cause(ResolutionStatus status, Verdict verdict, string code)
    {
        var article = ArticleReader.Read($"Marlow et al. (2011) wrote.\n\nReferences\n\n{Entry}\n");

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records().Knows(new(Citations.Doi.Parse(Doi), status) { Reason = "time out" }),
            cancellationToken: TestContext.Current.CancellationToken
        );

        (report.Entries[0].Verdict, report.Diagnostics.Single().Code).ShouldBe((verdict, code));
        report.References.Single().Title.ShouldBe("How ships float in rough water");
    }

    [Fact]
    public async Task Cited_and_not_listed_and_listed_and_not_cited_are_reported()
    {
        var article = ArticleReader.Read(
            $"Zuma (2010) wrote. Marlow et al. (2010) too.\n\nReferences\n\n{Entry}\n\nYilmaz, F. (2001). *Anchors*. Harbour Press.\n"
        );

        var report = await ArticleChecker.CheckAsync(
            article,
            new Records(Record),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report
            .Diagnostics.Select(finding => (finding.Code, finding.Fix))
            .ShouldBe([
                ("CIT0201", "Add the entry."),
                ("CIT0211", "Did you mean 2011?"),
                ("CIT0202", "Cite the work, or remove the entry."),
            ]);
    }

    [Fact]
    public async Task Progress_is_reported_once_for_each_DOI()
    {
        var told = new List<CheckProgress>();

        await ArticleChecker.CheckAsync(
            ArticleReader.Read($"References\n\n{Entry}\n\n{Entry}\n"),
            new Records(Record),
            new Told(told),
            cancellationToken: TestContext.Current.CancellationToken
        );

        told.ShouldBe([new CheckProgress(1, 1)]);
    }

    [Theory]
    [InlineData("A recent study from the Institute of Ships, published in Nautica, has found that ships float.", true)]
    [InlineData("Several studies show that ships float.", true)]
    [InlineData("The same study showed that ships float.", false)]
    [InlineData("The new research suggests that ships float.", false)]
    [InlineData("Further research is needed.", false)]
    [InlineData("Several studies show that ships float (Marlow, 2011).", false)]
    [InlineData("Ships float.", false)]
    public async Task A_claim_without_a_citation_is_reported(string sentence, bool isReported)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(sentence),
            new Records(),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Diagnostics.Any(finding => finding.Code == "CIT0401").ShouldBe(isReported);
    }

    private static async Task<ArticleReport> Check(string entry, Reference record) =>
        await ArticleChecker.CheckAsync(
            ArticleReader.Read($"Marlow et al. (2011) wrote.\n\nReferences\n\n{entry}\n"),
            new Records(record),
            cancellationToken: TestContext.Current.CancellationToken
        );

    private sealed class Told(List<CheckProgress> told) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => told.Add(value);
    }

    [Theory]
    [InlineData("See Marlow et al. (2011).", null, true, false)]
    [InlineData("Nothing is cited here, alas.", null, false, false)]
    [InlineData("See Marlow et al. (2011).", "Crossref answered 503.", true, false)]
    public async Task A_report_is_clean_without_errors_and_warnings(string text, string? failure, bool isClean, bool isIncomplete)
    {
        var report = await CheckAsync(text, Checked.Ships, failure);

        (report.IsClean, report.IsIncomplete).ShouldBe((isClean, isIncomplete));
    }

    [Fact]
    public async Task A_report_is_incomplete_where_a_registry_did_not_answer()
    {
        var entry = Checked.Ships[..Checked.Ships.IndexOf(" https", StringComparison.Ordinal)];

        var (answered, asked, unasked) = (
            await CheckAsync("See Marlow et al. (2011).", entry, null),
            await CheckAsync("See Marlow et al. (2011).", entry, "Crossref answered 503."),
            await CheckAsync("See Marlow et al. (2011).", entry, null, isNobodyAsked: true)
        );

        (answered.IsIncomplete, asked.IsIncomplete, unasked.IsIncomplete).ShouldBe((false, true, false));
        asked.IsClean.ShouldBeFalse();
    }

    private static Task<ArticleReport> CheckAsync(string text, string entry, string? failure, bool isNobodyAsked = false) =>
        ArticleChecker.CheckAsync(
            ArticleReader.Read($"{text}\n\n## References\n\n{entry}\n"),
            new Checking.Searching.Library(Checked.ShipsRecord) { Failure = failure, IsNobodyAsked = isNobodyAsked },
            cancellationToken: TestContext.Current.CancellationToken
        );
}
