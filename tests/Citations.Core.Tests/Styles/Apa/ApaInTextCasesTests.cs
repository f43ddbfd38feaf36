namespace Citations.Tests.Styles.Apa;

/// <summary>What the in-text evaluation misses, and why.</summary>
public sealed class ApaInTextCasesTests
{
    // it-027: the expected form adds names (R8.6), but the library of the case holds no other work of that first author and year.
    [Fact]
    public void It_027_without_a_second_work_the_short_form_is_unique() =>
        ApaText
            .Cite(
                [
                    ApaText.By(
                        "a",
                        string.Join(',', new[] { "Hasan", "Liang", "Kahn", "Weintraub" }.Select(name => ApaText.Name(name))),
                        "2015"
                    ),
                ],
                "a"
            )
            .ShouldBe("(Hasan et al., 2015)");

    // it-312: the expected letter follows "A paper" before "Another paper", but titles are compared without their leading article (R6.5).
    [Fact]
    public void It_312_titles_are_compared_without_their_article() =>
        ApaText
            .Cite(
                [ApaText.By("a", ApaText.Name("Mole"), "2025", "A paper"), ApaText.By("b", ApaText.Name("Mole"), "2025", "Another paper")],
                "a"
            )
            .ShouldBe("(Mole, 2025b)");
}
