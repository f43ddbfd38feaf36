using Citations.Styles;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>Hearings as Zotero records them, and acts that are named by their year (APA 7, sections 11.5 and 11.6).</summary>
public sealed class R11HearingTests
{
    [Theory]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds","section":"U.S. House Committee on Ponds","chapter-number":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds: Hearing before the U.S. House Committee on Ponds_, 114th Cong. (2016)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds","section":"the Subcommittee on Reeds","chapter-number":"114th Congress","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds: Hearing before the Subcommittee on Reeds_, 114th Cong. (2016)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds: Hearings before the Committee on Ponds","section":"Committee on Ponds","authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds: Hearings before the Committee on Ponds_, 114th Cong. (2016)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Work of the Committee on Ponds","section":"Committee on Ponds","authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Work of the Committee on Ponds_, 114th Cong. (2016)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds","section":"12","authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds_, 114th Cong. § 12 (2016)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds","genre":"Testimony","author":[{"family":"Mole","given":"Ada"}],"authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds_, 114th Cong. (2016) (testimony of Ada Mole)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds","genre":"S. Hrg.","number":"114-3","authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds_, S. Hrg. No. 114-3, 114th Cong. (2016)."
    )]
    public void A_hearing_names_its_committee_once_and_its_testimony_once(string item, string expected) => Entry(item).ShouldBe(expected);

    [Fact]
    public void A_hearing_is_cited_by_its_title_alone() =>
        Cite(
                [
                    """{"id":"a","type":"hearing","title":"Reeds in ponds","section":"Committee on Ponds","issued":{"date-parts":[[2016]]}}""",
                ],
                "a"
            )
            .ShouldBe("(_Reeds in Ponds_, 2016)");

    [Theory]
    [InlineData("legislation", "Pond Act of 1964", "(Pond Act, 1964)", "Pond Act (1964)")]
    [InlineData("legislation", "Pond Act Amendments of 1964", "(Pond Act Amendments, 1964)", "Pond Act Amendments (1964)")]
    [InlineData("bill", "Pond Act of 1964", "(Pond Act, 1964)", "Pond Act (1964)")]
    [InlineData("legislation", "Pond Act of 1963", "(Pond Act of 1963, 1964)", "Pond Act of 1963 (1964)")]
    [InlineData("legislation", "Constitution of 1964", "(Constitution of 1964, 1964)", "Constitution of 1964 (1964)")]
    [InlineData("legislation", "Pond Action Plan of 1964", "(Pond Action Plan of 1964, 1964)", "Pond Action Plan of 1964 (1964)")]
    [InlineData("legislation", "Pond Act", "(Pond Act, 1964)", "Pond Act (1964)")]
    public void An_act_of_its_year_names_the_year_once_in_the_text(string type, string title, string parenthetical, string narrative)
    {
        string[] acts =
        [
            $$"""{"id":"a","type":"{{type}}","title":"{{title}}","volume":"78","container-title":"Stat.","page":"41","issued":{"date-parts":[[1964]]} }""",
        ];
        Cite(acts, "a").ShouldBe(parenthetical);
        Cite(acts, CitationMode.Narrative, new CitationItem("a")).ShouldBe(narrative);
        Entry(acts[0]).ShouldStartWith(title + ", 78 Stat.");
    }
}
