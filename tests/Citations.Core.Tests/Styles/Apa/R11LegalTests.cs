using Citations.Styles;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>Legal references (APA 7, chapter 11), one row for each form; the works are invented.</summary>
public sealed class R11LegalTests
{
    [Theory]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"410","container-title":"U.S.","page":"113","issued":{"date-parts":[[1973]]}}""",
        "Mole v. Vole, 410 U.S. 113 (1973)."
    )]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"599","container-title":"U.S.","issued":{"date-parts":[[2023]]}}""",
        "Mole v. Vole, 599 U.S. ___ (2023)."
    )]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"12","container-title":"F. Supp. 2d","page":"34","authority":"N.D. Ohio","issued":{"date-parts":[[2001]]}}""",
        "Mole v. Vole, 12 F. Supp. 2d 34 (N.D. Ohio 2001)."
    )]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","number":"19-cv-77","authority":"D. Mass.","issued":{"date-parts":[[2018,6,4]]}}""",
        "Mole v. Vole, No. 19-cv-77 (D. Mass. June 4, 2018)."
    )]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"9","container-title":"Cal. 3d","page":"8","issued":{"date-parts":[[1976]]},"custom":{"parallel-citations":["7 Cal. Rptr. 6","5 P.2d 4"]}}""",
        "Mole v. Vole, 9 Cal. 3d 8, 7 Cal. Rptr. 6, 5 P.2d 4 (1976)."
    )]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"9","container-title":"F.2d","page":"8","authority":"9th Cir.","issued":{"date-parts":[[1976]]},"references":"<i>aff’d</i>, 10 U.S. 11 (1977)"}""",
        "Mole v. Vole, 9 F.2d 8 (9th Cir. 1976), _aff’d_, 10 U.S. 11 (1977)."
    )]
    public void Court_decisions(string item, string expected) => Entry(item).ShouldBe(expected);

    [Theory]
    [InlineData(
        """{"type":"legislation","title":"Pond Act of 1964","genre":"Pub. L.","number":"88-99","volume":"78","container-title":"Stat.","page":"41","issued":{"date-parts":[[1964]]}}""",
        "Pond Act of 1964, Pub. L. No. 88-99, 78 Stat. 41 (1964)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","number":"Pub. L. No. 88-99","volume":"78","container-title":"Stat.","page":"41","issued":{"date-parts":[[1964]]}}""",
        "Pond Act, Pub. L. No. 88-99, 78 Stat. 41 (1964)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","volume":"20","container-title":"U.S.C.","section":"601","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, 20 U.S.C. § 601 (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","volume":"20","container-title":"U.S.C.","section":"601 <i>et seq.</i>","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, 20 U.S.C. § 601 _et seq._ (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","volume":"20","container-title":"U.S.C.","section":"601, 603","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, 20 U.S.C. §§ 601, 603 (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","volume":"20","container-title":"U.S.C.","section":"601 et seq.","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, 20 U.S.C. § 601 _et seq._ (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","volume":"20","container-title":"U.S.C.","section":"1400-1482","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, 20 U.S.C. §§ 1400–1482 (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","volume":"42","container-title":"U.S.C.","section":"2000e-2","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, 42 U.S.C. § 2000e-2 (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act","container-title":"N.C. Gen. Stat.","section":"143-215","issued":{"date-parts":[[2015]]}}""",
        "Pond Act, N.C. Gen. Stat. § 143-215 (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Reed Act","container-title":"Fla. Stat.","section":"394","issued":{"date-parts":[[2009]]},"original-date":{"date-parts":[[1971]]}}""",
        "Reed Act, Fla. Stat. § 394 (1971 & rev. 2009)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Reed Act","container-title":"Fla. Stat.","section":"394","issued":{"date-parts":[[2009]]},"original-date":{"date-parts":[[2009]]}}""",
        "Reed Act, Fla. Stat. § 394 (2009)."
    )]
    public void Statutes(string item, string expected) => Entry(item).ShouldBe(expected);

    [Theory]
    [InlineData(
        """{"type":"bill","title":"Reed Act","genre":"H.R.","number":"11","authority":"113th Cong.","issued":{"date-parts":[[2013]]}}""",
        "Reed Act, H.R. 11, 113th Cong. (2013)."
    )]
    [InlineData(
        """{"type":"bill","title":"Reed Act","number":"H.R. 11","authority":"113th Cong.","issued":{"date-parts":[[2013]]}}""",
        "Reed Act, H.R. 11, 113th Cong. (2013)."
    )]
    [InlineData(
        """{"type":"bill","title":"Reed Act","genre":"H.R.","number":"H.R. 11","authority":"113th Cong.","issued":{"date-parts":[[2013]]}}""",
        "Reed Act, H.R. 11, 113th Cong. (2013)."
    )]
    [InlineData(
        """{"type":"bill","title":"Reed Act","genre":"S.","number":"11","authority":"113th Cong.","section":"4","issued":{"date-parts":[[2013]]}}""",
        "Reed Act, S. 11, 113th Cong. § 4 (2013)."
    )]
    [InlineData(
        """{"type":"bill","genre":"H.R. Res.","number":"6","authority":"116th Cong.","volume":"165","container-title":"Cong. Rec.","page":"24","issued":{"date-parts":[[2019]]},"status":"enacted"}""",
        "H.R. Res. 6, 116th Cong., 165 Cong. Rec. 24 (2019) (enacted)."
    )]
    [InlineData("""{"type":"bill","genre":"S. Rep.","number":"114-3","issued":{"date-parts":[[2015]]}}""", "S. Rep. No. 114-3 (2015).")]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds: Hearing before the Committee on Ponds","authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "_Reeds in ponds: Hearing before the Committee on Ponds_, 114th Cong. (2016)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds: Hearing before the Committee on Ponds","authority":"114th Cong.","issued":{"date-parts":[[2016]]},"status":"testimony of Ada Mole"}""",
        "_Reeds in ponds: Hearing before the Committee on Ponds_, 114th Cong. (2016) (testimony of Ada Mole)."
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds: Hearing before the Committee on Ponds","authority":"114th Cong.","issued":{"date-parts":[[2016]]},"author":[{"family":"Mole","given":"Ada"}]}""",
        "_Reeds in ponds: Hearing before the Committee on Ponds_, 114th Cong. (2016) (testimony of Ada Mole)."
    )]
    public void Bills_reports_and_hearings(string item, string expected) => Entry(item).ShouldBe(expected);

    [Theory]
    [InlineData(
        """{"type":"regulation","title":"Reeds","volume":"45","container-title":"C.F.R.","section":"46","issued":{"date-parts":[[2009]]}}""",
        "Reeds, 45 C.F.R. § 46 (2009)."
    )]
    [InlineData(
        """{"type":"regulation","title":"Reeds","volume":"81","container-title":"F.R.","page":"391","issued":{"date-parts":[[2016,5,23]]},"status":"to be codified at 29 C.F.R. § 541","custom":{"date-qualifier":"proposed"}}""",
        "Reeds, 81 F.R. 391 (proposed May 23, 2016) (to be codified at 29 C.F.R. § 541)."
    )]
    [InlineData(
        """{"type":"regulation","title":"Reeds","volume":"81","container-title":"F.R.","page":"391","issued":{"date-parts":[[2016,5,23]]},"status":"proposed"}""",
        "Reeds, 81 F.R. 391 (proposed May 23, 2016)."
    )]
    [InlineData(
        """{"type":"regulation","genre":"Exec. Order","number":"13,111","volume":"3","container-title":"C.F.R.","page":"294","issued":{"date-parts":[[2014]]}}""",
        "Exec. Order No. 13,111, 3 C.F.R. 294 (2014)."
    )]
    public void Regulations_and_orders(string item, string expected) => Entry(item).ShouldBe(expected);

    [Theory]
    [InlineData(
        """{"type":"patent","author":[{"family":"Mole","given":"A."}],"title":"Digger","genre":"U.S. Patent","number":"9,000,001","publisher":"U.S. Patent and Trademark Office","issued":{"date-parts":[[2015]]}}""",
        "Mole, A. (2015). _Digger_ (U.S. Patent No. 9,000,001). U.S. Patent and Trademark Office."
    )]
    [InlineData(
        """{"type":"patent","author":[{"family":"Mole","given":"A."}],"title":"Digger","number":"US 9,000,001","publisher":"U.S. Patent and Trademark Office","issued":{"date-parts":[[2015]]}}""",
        "Mole, A. (2015). _Digger_ (U.S. Patent No. 9,000,001). U.S. Patent and Trademark Office."
    )]
    [InlineData(
        """{"type":"patent","author":[{"family":"Mole","given":"A."}],"title":"Digger","number":"77","publisher":"Patent Office","issued":{"date-parts":[[2015]]}}""",
        "Mole, A. (2015). _Digger_ (Patent No. 77). Patent Office."
    )]
    public void Patents(string item, string expected) => Entry(item).ShouldBe(expected);

    [Theory]
    [InlineData(
        """{"type":"legislation","container-title":"U.S. Const.","custom":{"article":"I","section":"3"}}""",
        "U.S. Const. art. I, § 3."
    )]
    [InlineData(
        """{"type":"legislation","container-title":"U.S. Const.","section":"4","custom":{"article":"II"}}""",
        "U.S. Const. art. II, § 4."
    )]
    [InlineData("""{"type":"legislation","container-title":"U.S. Const.","custom":{"amendment":"XIX"}}""", "U.S. Const. amend. XIX.")]
    [InlineData(
        """{"type":"legislation","container-title":"U.S. Const.","status":"repealed 1933","custom":{"amendment":"XVIII"}}""",
        "U.S. Const. amend. XVIII (repealed 1933)."
    )]
    [InlineData(
        """{"type":"treaty","container-title":"U.N. Charter","custom":{"article":"1","paragraph":"3"}}""",
        "U.N. Charter art. 1, para. 3."
    )]
    [InlineData(
        """{"type":"treaty","title":"Convention on Reeds","issued":{"date-parts":[[1971,2,2]]},"volume":"9","container-title":"U.N.T.S.","page":"245"}""",
        "Convention on Reeds, February 2, 1971, 9 U.N.T.S. 245."
    )]
    public void Constitutions_charters_and_treaties(string item, string expected) => Entry(item).ShouldBe(expected);

    [Theory]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"410","container-title":"U.S.","page":"113","issued":{"date-parts":[[1973]]}}""",
        "(_Mole v. Vole_, 1973)"
    )]
    [InlineData(
        """{"type":"legislation","title":"Pond Act of 1964","volume":"20","container-title":"U.S.C.","section":"601","issued":{"date-parts":[[1964]]}}""",
        "(Pond Act, 1964)"
    )]
    [InlineData(
        """{"type":"hearing","title":"Reeds in ponds: Hearing before the Committee on Ponds","authority":"114th Cong.","issued":{"date-parts":[[2016]]}}""",
        "(_Reeds in Ponds_, 2016)"
    )]
    [InlineData(
        """{"type":"legislation","container-title":"U.S. Const.","section":"4","custom":{"article":"II"}}""",
        "(U.S. Const. art. II, § 4)"
    )]
    [InlineData(
        """{"type":"bill","genre":"S. Res.","number":"6","authority":"116th Cong.","issued":{"date-parts":[[2019]]}}""",
        "(S. Res. 6, 2019)"
    )]
    [InlineData(
        """{"type":"regulation","title":"Reeds","volume":"45","container-title":"C.F.R.","section":"46","issued":{"date-parts":[[2009]]}}""",
        "(Reeds, 2009)"
    )]
    [InlineData(
        """{"type":"book","title":"Marsh songs: The oldest verses","issued":{"date-parts":[[2015]]},"publisher":"Burrow Press"}""",
        "(_Marsh Songs_, 2015)"
    )]
    public void In_the_text(string item, string expected) =>
        Cite([item.Replace("{\"type\"", "{\"id\":\"x\",\"type\"", StringComparison.Ordinal)], "x").ShouldBe(expected);

    [Theory]
    [InlineData("U.S.", "U.S. Supreme Court", "1 U.S. 2 (1954)")]
    [InlineData("United States Reports", "Supreme Court", "1 U.S. 2 (1954)")]
    [InlineData("S. Ct.", "U.S.", "1 S. Ct. 2 (1954)")]
    [InlineData("Cal. 3d", "Cal.", "1 Cal. 3d 2 (1954)")]
    [InlineData("Cal. App. 3d", "Cal. Ct. App.", "1 Cal. App. 3d 2 (Cal. Ct. App. 1954)")]
    [InlineData("Cal. App. 3d", "Cal.", "1 Cal. App. 3d 2 (Cal. 1954)")]
    [InlineData("F.2d", "9th Cir.", "1 F.2d 2 (9th Cir. 1954)")]
    public void A_reporter_of_one_court_says_which(string reporter, string court, string expected) =>
        Entry(
                $$"""{"type":"legal_case","issued":{"date-parts":[[1954]]},"title":"Mole v. Vole","volume":"1","container-title":"{{reporter}}","page":"2","authority":"{{court}}"}"""
            )
            .ShouldBe($"Mole v. Vole, {expected}.");

    [Theory]
    [InlineData("bill", "\"number\":\"34\",\"authority\":\"Senate\",\"chapter-number\":\"113th Cong.\"", "S. 34, 113th Cong. (2009)")]
    [InlineData("bill", "\"number\":\"H.R. 34\",\"chapter-number\":\"112\"", "H.R. 34, 112th Cong. (2009)")]
    [InlineData("bill", "\"number\":\"H.R. 34\",\"chapter-number\":\"103\"", "H.R. 34, 103d Cong. (2009)")]
    [InlineData("bill", "\"number\":\"34\",\"authority\":\"H.R.\"", "H.R. 34 (2009)")]
    [InlineData("legislation", "\"number\":\"111-2\"", "Pub. L. No. 111-2 (2009)")]
    [InlineData("legislation", "\"number\":\"Public Law 111–2\"", "Pub. L. No. 111-2 (2009)")]
    [InlineData("legislation", "\"number\":\"2016-41\"", "No. 2016-41 (2009)")]
    public void The_fields_of_Zotero(string type, string facts, string expected) =>
        Entry($$"""{"type":"{{type}}","title":"Mole Act","issued":{"date-parts":[[2009]]},{{facts}}}""").ShouldBe($"Mole Act, {expected}.");

    [Fact]
    public void An_act_that_is_named_by_its_year_has_it_once()
    {
        const string Act = """{"id":"x","type":"legislation","title":"Mole Act 2010","number":"c. 15","issued":{"date-parts":[[2010]]}}""";
        Entry(Act).ShouldBe("Mole Act 2010, c. 15.");
        Cite([Act], "x").ShouldBe("(Mole Act 2010)");
        Cite([Act], CitationMode.Narrative, new CitationItem("x")).ShouldBe("Mole Act 2010");
    }

    [Theory]
    [InlineData("U.S. Const.", "art. I, § 3", "U.S. Const. art. I, § 3.")]
    [InlineData("U.S. Const.", "amend. XIX", "U.S. Const. amend. XIX.")]
    [InlineData("U.S.C.", "§§ 401-403", "U.S.C. §§ 401–403.")]
    [InlineData("U.S.C.", "401", "U.S.C. § 401.")]
    [InlineData("Reed Code", "§ 401-403", "Reed Code § 401-403.")]
    public void R4_24_a_part_that_says_what_it_is_takes_no_sign_of_a_section(string code, string section, string expected) =>
        Entry($$"""{"type":"legislation","container-title":"{{code}}","section":"{{section}}"}""").ShouldBe(expected);

    [Theory]
    [InlineData("\"number\":\"Exec. Order No. 13,111\"", CitationMode.Narrative, "Executive Order No. 13,111 (2014)")]
    [InlineData("\"title\":\"Exec. Order No. 13,111\"", CitationMode.Narrative, "Executive Order No. 13,111 (2014)")]
    [InlineData("\"number\":\"Exec. Order No. 13,111\"", CitationMode.Parenthetical, "(Exec. Order No. 13,111, 2014)")]
    public void R7_5_a_sentence_spells_out_an_order(string facts, CitationMode mode, string expected) =>
        Cite(
                [$$"""{"id":"o","type":"regulation",{{facts}},"volume":"3","container-title":"C.F.R.","page":"294","issued":{"date-parts":[[2014]]} }"""],
                mode,
                new CitationItem("o")
            )
            .ShouldBe(expected);
}
