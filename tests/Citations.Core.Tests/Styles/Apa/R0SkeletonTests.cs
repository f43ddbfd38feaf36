using Citations.Styles;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R0SkeletonTests
{
    [Fact]
    public void R0_1_four_elements_each_end_in_a_period_unless_a_question_or_an_address_ends_them() =>
        Entry(
                """{"type":"post-weblog","author":[{"family":"Mole","given":"Ada"}],"issued":{"date-parts":[[2018,9,15]]},"title":"Can we talk?","container-title":"Field Notes","URL":"https://example.org/talk"}"""
            )
            .ShouldBe("Mole, A. (2018, September 15). Can we talk? _Field Notes_. https://example.org/talk");

    [Theory]
    [InlineData("""{"family":"King","given":"M. L.","suffix":"Jr."}""", "King, M. L., Jr. (2014). _T_.")]
    [InlineData("""{"family":"Mole","given":"A."}""", "Mole, A. (2014). _T_.")]
    [InlineData("""{"family":"Mole","given":"L.","dropping-particle":"van"}""", "Mole, L. van. (2014). _T_.")]
    [InlineData("""{"literal":"Burrow Inc."}""", "Burrow Inc. (2014). _T_.")]
    public void R0_2_no_two_periods_in_a_row(string author, string expected) =>
        Entry($$"""{"type":"book","author":[{{author}}],"issued":{"date-parts":[[2014]]},"title":"T"}""").ShouldBe(expected);

    [Fact]
    public void R0_2_a_parenthesis_behind_an_initial_does_not_absorb_the_period() =>
        Entry("""{"type":"book","editor":[{"family":"Mole","given":"A."}],"issued":{"date-parts":[[2014]]},"title":"What?"}""")
            .ShouldBe("Mole, A. (Ed.). (2014). _What?_");

    [Fact]
    public void R0_3_nothing_in_an_address_changes_and_a_note_follows_it_after_a_space() =>
        Entry(
                """{"type":"book","author":[{"family":"Mole"}],"issued":{"date-parts":[[1999]]},"original-date":{"date-parts":[[1948]]},"title":"T","publisher":"P","DOI":"10.1037/10319-000"}"""
            )
            .ShouldBe("Mole. (1999). _T_. P. https://doi.org/10.1037/10319-000 (Original work published 1948)");

    [Theory]
    [InlineData("""{"type":"book","issued":{"date-parts":[[2004]]},"title":"T"}""", "_T_. (2004).")]
    [InlineData("""{"type":"book","author":[{"family":"Mole"}],"title":"T"}""", "Mole. (n.d.). _T_.")]
    [InlineData(
        """{"type":"dataset","author":[{"family":"Mole"}],"issued":{"date-parts":[[2004]]},"genre":"Unpublished raw data on tunnels"}""",
        "Mole. (2004). [Unpublished raw data on tunnels]."
    )]
    [InlineData(
        """{"type":"graphic","issued":{"date-parts":[[2004]]},"genre":"Photograph of a mole"}""",
        "[Photograph of a mole]. (2004)."
    )]
    public void R0_4_a_missing_element_has_its_substitute(string json, string expected) => Entry(json).ShouldBe(expected);

    [Fact]
    public void R0_5_quotes_curl_ranges_take_an_en_dash_and_the_ellipsis_has_three_spaced_periods()
    {
        Entry(
                """{"type":"article-journal","author":[{"family":"D'Souza","given":"A."}],"issued":{"date-parts":[[2004]]},"title":"The \"inner\" mole's life—a view","container-title":"J","page":"1-9"}"""
            )
            .ShouldBe("D’Souza, A. (2004). The “inner” mole’s life—a view. _J_, 1–9.");
        Entry(By("x", string.Join(',', Enumerable.Range(1, 21).Select(i => $$"""{"family":"N{{i}}"}""")), "2004"))
            .ShouldContain("N19, . . . N21. (2004)");
    }

    [Fact]
    public void R0_6_the_html_list_has_hanging_indents_and_keeps_its_order()
    {
        var html = Document([By("b", Name("Vole"), "2001"), By("a", Name("Mole"), "2002")], []).ToHtml();
        html.ShouldContain("padding-left:.5in;text-indent:-.5in");
        html.IndexOf("Mole", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("Vole", StringComparison.Ordinal));
        html.ShouldContain("id=\"ref-a\"");
    }
}
