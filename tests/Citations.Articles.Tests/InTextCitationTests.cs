using Citations.Articles;

namespace Citations.Tests;

public sealed class InTextCitationTests
{
    [Theory]
    [InlineData("Marlow et al. (2011) saw it.", "Marlow+ 2011 Narrative")]
    [InlineData("Marlow and colleagues (2011) saw it.", "Marlow+ 2011 Narrative")]
    [InlineData("Marlow and Van Eyck (2011) saw it.", "Marlow, Van Eyck 2011 Narrative")]
    [InlineData("Marlow, Reyes, and Okafor (2011) saw it.", "Marlow, Reyes, Okafor 2011 Narrative")]
    [InlineData("Marlow’s (2011) view and Reyes' (2012) reply", "Marlow 2011 Narrative | Reyes 2012 Narrative")]
    [InlineData("Marlow et al.’s (2011) view", "Marlow+ 2011 Narrative")]
    [InlineData("However, O’Neill (2015) and D'Angelo (2016) differ.", "O’Neill 2015 Narrative | D'Angelo 2016 Narrative")]
    [InlineData("van der Berg (2014) wrote.", "van der Berg 2014 Narrative")]
    [InlineData("Maria T. Lopes Jr. et al. (2006) wrote.", "Lopes+ 2006 Narrative")]
    [InlineData("Daniel Marlow (2011) wrote.", "Marlow 2011 Narrative")]
    [InlineData("In 2010, Marlow and colleagues showed it.", "Marlow+ 2010 Narrative")]
    [InlineData("As Marlow et al., 2000, wrote.", "Marlow+ 2000 Narrative")]
    [InlineData("Marlow [2011] wrote.", "Marlow 2011 Narrative")]
    [InlineData("National Bureau of Weather (NBW, 2020) warns.", "National Bureau of Weather 2020 Narrative")]
    [InlineData("<em>Marlow</em>&nbsp;&amp;&nbsp;Reyes (2015)", "Marlow, Reyes 2015 Narrative")]
    [InlineData("“A List of Old Ships” (2019) says.", "“A List of Old Ships” 2019 Narrative")]
    public void Narrative_citations_are_found(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("(Marlow & Reyes, 2014, p. 5; Okafor, 2010a)", "Marlow, Reyes 2014 p. 5 Parenthetical | Okafor 2010a Parenthetical")]
    [InlineData("(see also Marlow, 2014, for more)", "Marlow 2014 Parenthetical")]
    [InlineData(
        "(Marlow, 2001, 2004b, in press)",
        "Marlow 2001 Parenthetical | Marlow 2004b Parenthetical | Marlow in press Parenthetical"
    )]
    [InlineData("(Marlow, 2010a, b)", "Marlow 2010a Parenthetical | Marlow 2010b Parenthetical")]
    [InlineData("(Marlow, n.d.-b)", "Marlow n.d.b Parenthetical")]
    [InlineData("(Marlow, 1900/1953)", "Marlow 1953 Parenthetical")]
    [InlineData("(National Bureau of Weather [NBW], 2021)", "National Bureau of Weather 2021 Parenthetical")]
    [InlineData("(Marlow 2014: 33–35)", "Marlow 2014 33–35 Parenthetical")]
    [InlineData("(Marlow 2014, 33)", "Marlow 2014 33 Parenthetical")]
    [InlineData("It holds (Marlow and Reyes 42–45).", "Marlow, Reyes 42–45 Parenthetical")]
    [InlineData("It holds (Marlow et al. 42).", "Marlow+ 42 Parenthetical")]
    [InlineData("(Marlow et al., 2019, Reyes et al., 2020)", "Marlow+ 2019 Parenthetical | Reyes+ 2020 Parenthetical")]
    [InlineData("(“Old Ships,” 2009)", "“Old Ships” 2009 Parenthetical")]
    [InlineData("(J. Marlow & Reyes, 2014; R. Marlow, 2014)", "J. Marlow, Reyes 2014 Parenthetical | R. Marlow 2014 Parenthetical")]
    [InlineData("(王 & 陈, 2019)", "王, 陈 2019 Parenthetical")]
    public void Parenthetical_citations_are_found(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("It floats [1–3].", "1 2 3")]
    [InlineData("It floats [2,5-7].", "2 5 6 7")]
    [InlineData("It floats [1],[3]–[5].", "1 3 4 5")]
    [InlineData("It floats.¹,³⁻⁵", "1 3 4 5")]
    [InlineData("It floats.<sup>2,4-6</sup>", "2 4 5 6")]
    [InlineData("It floats.^2,3^", "2 3")]
    [InlineData("It floats.[^4]", "4")]
    [InlineData("[12, p. 45]", "12")]
    public void Numbered_citations_are_found(string text, string expected) =>
        string.Join(' ', ArticleReader.Read(text).Citations.Select(citation => citation.Number)).ShouldBe(expected);

    [Theory]
    [InlineData("See Figure 3 (p. 9) and Table 2 (2011 data).")]
    [InlineData("In May 2010 (and 2011) it rained.")]
    [InlineData("The interval [0, 1] and the range [2, 5] hold.")]
    [InlineData("It covers 5 m² with 10³ cells and R² = .5.")]
    [InlineData("The ABC (2013) criteria apply.")]
    [InlineData("  1. The First Step: Slow Down.")]
    [InlineData("It cost 5 mg/kg in 2015 (SD = 2.3; n = 40).")]
    [InlineData("(1) first, (2) second, and (3) third.")]
    [InlineData("On January 5, 2010 (Monday), we met [x] and [ ].")]
    public void What_is_not_a_citation_is_none(string text) => ArticleReader.Read(text).Citations.ShouldBeEmpty();

    [Fact]
    public void A_locator_after_the_quotation_belongs_to_the_citation_before_it() =>
        Read("Marlow (2010) wrote “it floats” (p. 5).").ShouldBe("Marlow 2010 p. 5 Narrative");

    [Fact]
    public void A_secondary_citation_needs_an_entry_for_the_second_work_alone()
    {
        var citations = ArticleReader.Read("(Marlow, 1982, as cited in Reyes et al., 2014)").Citations;

        citations.Select(citation => (citation.Authors[0], citation.IsSecondary)).ShouldBe([("Marlow", true), ("Reyes", false)]);
    }

    [Fact]
    public void An_acronym_is_an_author_where_the_list_has_its_organisation() =>
        Read("NBW (2021) warns.\n\nReferences\n\nNational Bureau of Weather. (2021). Storms. NBW Press.").ShouldBe("NBW 2021 Narrative");

    [Fact]
    public void Keys_are_read_with_their_prefix_and_locator()
    {
        var citation = ArticleReader.Read("It floats [see @marlow2011, p. 5].").Citations.ShouldHaveSingleItem();

        (citation.Form, citation.Key, citation.Prefix, citation.Locator).ShouldBe((CitationForm.Key, "marlow2011", "see", "p. 5"));
    }

    private static string Read(string text) =>
        string.Join(
            " | ",
            ArticleReader
                .Read(text)
                .Citations.Select(citation =>
                    string.Join(
                        ' ',
                        new[]
                        {
                            citation.Title is { } title
                                ? $"“{title}”"
                                : string.Join(", ", citation.Authors) + (citation.HasEtAl ? "+" : ""),
                            $"{citation.Year}{citation.YearSuffix}",
                            citation.Locator,
                            citation.Form.ToString(),
                        }.Where(part => !string.IsNullOrEmpty(part))
                    )
                )
        );
}
