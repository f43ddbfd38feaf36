using Citations.Styles;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R8AmbiguityTests
{
    [Fact]
    public void R8_1_different_first_authors_of_one_surname_take_initials() =>
        Cite([By("a", $"{Name("Taylor", "J. M.")},{Name("Vole")}", "2015"), By("b", Name("Taylor", "T."), "2014")], "a", "b")
            .ShouldBe("(J. M. Taylor & Vole, 2015; T. Taylor, 2014)");

    [Fact]
    public void R8_2_a_surname_further_back_does_not_count() =>
        Cite([By("a", $"{Name("Vole")},{Name("Smith", "J.")}", "2015"), By("b", Name("Smith", "A."), "2014")], "b")
            .ShouldBe("(Smith, 2014)");

    [Fact]
    public void R8_3_nor_does_a_surname_shared_within_one_work() =>
        Cite([By("a", $"{Name("Chen", "A.")},{Name("Chen", "B.")}", "2019")], "a").ShouldBe("(Chen & Chen, 2019)");

    [Fact]
    public void R8_4_equal_initials_help_nobody() =>
        Cite([By("a", Name("Chen", "Ann"), "2019"), By("b", Name("Chen", "Amy"), "2018")], "a").ShouldBe("(Chen, 2019)");

    [Fact]
    public void R8_5_equal_lists_of_one_year_take_letters() =>
        Cite([By("a", Name("Chen"), "2019", "A"), By("b", Name("Chen"), "2019", "B")], "b").ShouldBe("(Chen, 2019b)");

    [Fact]
    public void R8_6_names_are_added_until_the_form_is_unique()
    {
        string[] works =
        [
            By("a", Names("Kapoor", "Bloom", "Montez", "Warner", "Hill"), "2017"),
            By("b", Names("Kapoor", "Bloom", "Zucker", "Tang", "Daly"), "2017"),
        ];
        Cite(works, CitationMode.Narrative, new CitationItem("a")).ShouldBe("Kapoor, Bloom, Montez, et al. (2017)");
        Cite(works, "b").ShouldBe("(Kapoor, Bloom, Zucker, et al., 2017)");
    }

    [Fact]
    public void R8_7_et_al_never_hides_one_name_alone()
    {
        string[] works =
        [
            By("a", Names("Hasan", "Liang", "Kahn", "Weintraub"), "2015"),
            By("b", Names("Hasan", "Liang", "Quinn", "Weintraub"), "2015"),
        ];
        Cite(works, CitationMode.Narrative, new CitationItem("a")).ShouldBe("Hasan, Liang, Kahn, and Weintraub (2015)");
        Cite(works, "b").ShouldBe("(Hasan, Liang, Quinn, & Weintraub, 2015)");
    }

    [Fact]
    public void R8_8_different_years_need_no_further_names() =>
        Cite([By("a", Names("Albert", "Bryant", "Dinge"), "1990"), By("b", Names("Albert", "Bryant", "Elide"), "1991")], "b", "a")
            .ShouldBe("(Albert et al., 1990, 1991)");

    [Theory]
    [InlineData("Montez,Warner,Hill", "Zucker,Tang,Daly", "R8.6")]
    [InlineData("Kahn,Weintraub", "Quinn,Weintraub", "R8.7")]
    public void Added_names_say_by_which_rule_they_are_there(string first, string second, string rule)
    {
        string[] works =
        [
            By("a", Names(["Hasan", "Liang", .. first.Split(',')]), "2017"),
            By("b", Names(["Hasan", "Liang", .. second.Split(',')]), "2017"),
        ];
        var runs = (IEnumerable<Citations.Styles.Apa.ExplainedRun>)ApaStyle.Explain(Document(works, [new([new("a")])]).Citations[0]);
        var name = first.Split(',')[0];
        runs.ShouldContain(run => run.Text.Contains(name, StringComparison.Ordinal) && run.Rule == rule && run.Reason.Length > 0);
    }

    [Fact]
    public void R8_6_a_list_that_another_begins_with_is_shown_whole() =>
        Cite([By("a", Names("Albert", "Bryant", "Dinge"), "1990"), By("b", Names("Albert", "Bryant", "Dinge", "Elide"), "1990")], "a", "b")
            .ShouldBe("(Albert, Bryant, & Dinge, 1990; Albert, Bryant, Dinge, & Elide, 1990)");

    [Fact]
    public void R8_5_names_that_fold_alike_are_told_apart_by_their_letters() =>
        List(By("a", Name("Müller"), "2019", "A"), By("b", Name("Muller"), "2019", "B"), By("c", Name("Muller"), "2019", "C"))
            .ShouldBe(["Müller, A. (2019). _A_.", "Muller, A. (2019a). _B_.", "Muller, A. (2019b). _C_."]);

    private static string Names(params string[] surnames) => string.Join(',', surnames.Select(surname => Name(surname)));
}
