using Citations.Styles.Apa;

namespace Citations.Tests.Styles.Apa;

public sealed class ApaExplanationTests
{
    [Fact]
    public void Each_run_names_its_field_and_its_rule()
    {
        var entry = ApaStyle.Seventh.Format(
            ApaText.Read(
                """{"type":"article-journal","author":[{"family":"Mole","given":"A."}],"issued":{"date-parts":[[2019]]},"title":"Soil","container-title":"Earth","volume":"8","page":"1-9"}"""
            )
        );
        var runs = ApaStyle.Explain(entry);
        string.Concat(runs.Select(run => run.Text)).ShouldBe(entry.ToPlainText());
        runs.ShouldContain(run => run.Text == "Earth" && run.Field == "container-title" && run.Rule == "R4.1");
        runs.ShouldContain(run => run.Text == "2019" && run.Field == "issued" && run.Rule == "R2.1");
        runs.ShouldAllBe(run => run.Reason.Length > 0);
    }
}
