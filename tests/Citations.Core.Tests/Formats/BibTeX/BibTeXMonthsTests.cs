using Citations.Formats;
using Citations.Styles;
using Citations.Tests.Formats.CslJson;

namespace Citations.Tests.Formats.BibTeX;

/// <summary>Months that no calendar has, and months of no year.</summary>
public sealed class BibTeXMonthsTests
{
    [Theory]
    [InlineData("year={1999}, month={Whitsun}", "1999", "Whitsun")]
    [InlineData("year={1991-92}, month={Harvest}", "1991–1992", "Harvest")]
    [InlineData("year={c. 1999}, month={Whitsun}", "[ca. 1999]", "Whitsun")]
    [InlineData("year={n.d.}, month=oct", "n.d.", "October")]
    [InlineData("year={in press}, month={May}", "in press", "May")]
    public async Task A_month_that_is_in_no_date_is_kept_beside_it(string fields, string date, string month)
    {
        var work = BibTeXReader.Read("@article{a, author={Coot, A.}, title={Reeds}, journal={Fen}, " + fields + "}").Value[0];
        work.Extra.GetString("month").ShouldBe(month);
        work.Issued?.Extra.Count.ShouldBe(0);
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldStartWith($"Coot, A. ({date}). ");
        var schema = await CslDataSchema.LoadAsync(TestContext.Current.CancellationToken);
        schema.Faults(CslJsonWriter.Write([work])).ShouldBeEmpty();
        foreach (var format in (ReferenceFormat[])[ReferenceFormat.BibTeX, ReferenceFormat.BibLaTeX, ReferenceFormat.CslJson])
            format.Read(format.Write([work])).Value[0].ShouldBe(work);
    }

    [Theory]
    [InlineData("year={1999}, month={May}", "1999, May")]
    [InlineData("year={1999}, month={10~may}", "1999, May 10")]
    [InlineData("year={May 1999}", "1999, May")]
    [InlineData("year={1999}, month={2--7 June}", "1999, June 2–7")]
    [InlineData("year={1999}, month={2.--7. June}", "1999, June 2–7")]
    [InlineData("year={1999}, month={2-7~jun}", "1999, June 2–7")]
    [InlineData("year={1999}, month={30 June -- 4 July}", "1999, June 30–July 4")]
    [InlineData("year={1999}, month={12-17 July 1999}", "1999, July 12–17")]
    [InlineData("year={1999}, month={July 12--17, 1999}", "1999, July 12–17")]
    [InlineData("year={1999}, month={July 1999}", "1999, July")]
    [InlineData("date={2--7 June 1999}", "1999, June 2–7")]
    [InlineData("date={June 2--7, 1999}", "1999, June 2–7")]
    [InlineData("date={30 June --- 4 July 1999}", "1999, June 30–July 4")]
    [InlineData("year={2.--7. Juni 1999}", "1999, June 2–7")]
    [InlineData("date={1999-05}, month={may}", "1999, May")]
    public void A_month_of_the_date_is_not_kept_beside_it(string fields, string date)
    {
        var work = BibTeXReader.Read("@article{a, author={Coot, A.}, title={Reeds}, journal={Fen}, entrysubtype={magazine}, " + fields + "}").Value[0];
        work.Extra["month"].ShouldBeNull();
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldStartWith($"Coot, A. ({date}). ");
    }
}
