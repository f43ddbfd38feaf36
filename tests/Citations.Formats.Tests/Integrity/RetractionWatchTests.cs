using System.Globalization;
using System.Text;
using Citations.Integrity;

namespace Citations.Tests.Integrity;

[Collection(AloneCollection.Name)]
public sealed class RetractionWatchTests
{
    private const string Header =
        "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\n";

    private static readonly Doi Work = Doi.Parse("10.5555/Work.1");

    [Fact]
    public async Task A_notice_is_found_by_the_DOI_in_any_case_and_by_the_PMID()
    {
        var data = await ReadClean(Row(4036, "10.5555/notice", "10.5555/WORK.1", "Retraction", date: "2/2/2010 0:00"));

        data.Count.ShouldBe(1);
        RetractionWatchNotice expected = new(4036, RetractionNature.Retraction)
        {
            Date = new(2010, 2, 2),
            Doi = Doi.Parse("10.5555/notice"),
            Pmid = Pmid.Parse("20137807"),
            Reasons = ["Error in Data", "Lack of Approval from Third Party"],
        };
        data.Find(Work).ShouldBe([expected]);
        data.Find(Pmid.Parse("9500320")).ShouldBe([expected]);
        data.Find(Doi.Parse("10.5555/other")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cell_without_a_DOI_gives_none_and_a_cell_with_several_gives_all()
    {
        var data = await ReadClean(Row(1, "unavailable", "10.5555/a; https://doi.org/10.5555/b", "Correction"));

        data.Find(Doi.Parse("10.5555/a"))[0].Doi.ShouldBeNull();
        data.Find(Doi.Parse("10.5555/b")).ShouldBe(data.Find(Doi.Parse("10.5555/a")));
    }

    [Fact]
    public async Task Quotes_line_breaks_and_commas_in_a_cell_shift_nothing()
    {
        var data = await ReadClean(Row(1, "10.5555/n", "10.5555/Work.1", "Expression of concern", title: "\"On \"\"A, B\"\"\nand C\""));

        data.Find(Work).ShouldHaveSingleItem().Nature.ShouldBe(RetractionNature.ExpressionOfConcern);
    }

    [Fact]
    public async Task A_row_that_says_too_little_is_named_and_the_next_is_read()
    {
        var result = await Read(Row(1, "10.5555/n", "10.5555/Work.1", "Apology") + Row(2, "10.5555/n", "10.5555/Work.1", "Retraction"));

        result.Value.Count.ShouldBe(1);
        var finding = result.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0701", DiagnosticSeverity.Warning));
        finding.Message.ShouldStartWith("Line 2 of the Retraction Watch data");
    }

    [Fact]
    public async Task Rows_about_works_without_an_identifier_are_counted()
    {
        var result = await Read(
            Row(1, "10.5555/n", "unavailable", "Retraction", pmid: "0") + Row(2, "10.5555/n", "", "Retraction", pmid: "")
        );

        result.Value.Count.ShouldBe(0);
        var finding = result.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0702", DiagnosticSeverity.Information));
        finding.Message.ShouldStartWith("2 rows");
    }

    [Fact]
    public async Task A_file_that_is_something_else_is_refused_with_the_column_that_it_lacks()
    {
        var refused = await Should.ThrowAsync<FormatException>(
            RetractionWatch.ReadAsync(Csv("a,b\n1,2\n"), TestContext.Current.CancellationToken)
        );

        refused.Message.ShouldContain("'Record ID'");
    }

    [Fact]
    public async Task A_reference_is_given_the_notices_about_it()
    {
        var data = await ReadClean(
            Row(1, "10.5555/concern", "10.5555/work.1", "Expression of concern", date: "1/5/2020 0:00")
                + Row(2, "10.5555/notice", "10.5555/work.1", "Retraction", date: "3/1/2021 0:00")
        );

        var annotated = data.Annotate(new() { Doi = Work });

        annotated
            .GetRelations()
            .ShouldBe([
                new(WorkRelationType.HasExpressionOfConcern, "10.5555/concern") { Source = "retraction-watch", Date = new(2020, 1, 5) },
                new(WorkRelationType.IsRetractedBy, "10.5555/notice") { Source = "retraction-watch", Date = new(2021, 3, 1) },
            ]);
        data.Annotate(annotated).ShouldBe(annotated);
    }

    [Fact]
    public async Task A_work_that_was_reinstated_is_not_retracted()
    {
        var data = await ReadClean(
            Row(1, "10.5555/notice", "10.5555/work.1", "Retraction", date: "1/5/2020 0:00")
                + Row(2, "10.5555/back", "10.5555/work.1", "Reinstatement", date: "3/1/2021 0:00")
        );

        data.Annotate(new() { Doi = Work }).GetRelations().ShouldHaveSingleItem().Label.ShouldBe("Reinstatement");
    }

    [Fact]
    public async Task As_many_rows_as_the_real_file_has_take_little_memory()
    {
        var rows = new StringBuilder();
        for (var i = 1; i <= 70_000; i++)
            rows.Append(Row(i, $"10.5555/notice.{i}", $"10.5555/work.{i}", "Retraction", pmid: i.ToString(CultureInfo.InvariantCulture)));
        using var csv = Csv(Header + rows);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var data = (await RetractionWatch.ReadAsync(csv, TestContext.Current.CancellationToken)).Value;

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(40 * 1024 * 1024);
        data.Find(Doi.Parse("10.5555/work.69999")).ShouldHaveSingleItem().RecordId.ShouldBe(69_999);
    }

    [Fact]
    public async Task A_number_that_is_not_a_PMID_is_named_and_the_notice_is_kept()
    {
        var result = await Read(Row(1, "10.5555/n", "10.5555/Work.1", "Retraction").Replace("20137807", "123456789", StringComparison.Ordinal));

        result.Value.Find(Work).ShouldHaveSingleItem().Pmid.ShouldBeNull();
        var finding = result.Diagnostics.ShouldHaveSingleItem();
        finding.Code.ShouldBe("CIT0701");
        finding.Message.ShouldContain("'123456789'");
    }

    private static async Task<RetractionWatch> ReadClean(string rows)
    {
        var result = await Read(rows);
        result.Diagnostics.ShouldBeEmpty();
        return result.Value;
    }

    private static async Task<ParseResult<RetractionWatch>> Read(string rows)
    {
        using var csv = Csv(Header + rows);
        return await RetractionWatch.ReadAsync(csv, TestContext.Current.CancellationToken);
    }

    private static MemoryStream Csv(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Row(
        int id,
        string notice,
        string work,
        string nature,
        string date = "2/2/2010 0:00",
        string title = "A title",
        string pmid = "9500320"
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{id},{title},(HSC) Medicine;,Somewhere,A Journal,A Publisher,Sweden,Ada Example;,,Research Article;,{date},{notice},20137807,2/28/1998 0:00,{work},{pmid},{nature},+Error in Data;+Lack of Approval from Third Party;,No,\n"
        );
}
