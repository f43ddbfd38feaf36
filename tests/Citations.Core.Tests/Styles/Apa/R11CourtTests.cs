using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>Courts and congresses that a record names in full are abbreviated as the Bluebook does.</summary>
public sealed class R11CourtTests
{
    [Theory]
    [InlineData("United States Court of Appeals, Fourth Circuit", "4th Cir.")]
    [InlineData("United States Court of Appeals for the Second Circuit", "2d Cir.")]
    [InlineData("U.S. Court of Appeals for the Third Circuit", "3d Cir.")]
    [InlineData("US Court of Appeals, 11th Circuit", "11th Cir.")]
    [InlineData("Court of Appeals, 7th Circuit", "7th Cir.")]
    [InlineData("Eighth Circuit Court of Appeals", "8th Cir.")]
    [InlineData("2nd Cir.", "2d Cir.")]
    [InlineData("United States Court of Appeals for the District of Columbia Circuit", "D.C. Cir.")]
    [InlineData("United States Court of Appeals, Federal Circuit", "Fed. Cir.")]
    [InlineData("United States District Court for the Eastern District of Michigan", "E.D. Mich.")]
    [InlineData("U.S. District Court, District of Kansas", "D. Kan.")]
    [InlineData("U.S. District Court for the District of New Jersey", "D.N.J.")]
    [InlineData("United States District Court, S.D. New York", "S.D.N.Y.")]
    [InlineData("Dist. Court, MD Florida", "M.D. Fla.")]
    [InlineData("United States District Court, W.D. North Carolina, Asheville Division", "W.D.N.C.")]
    [InlineData("United States District Court for the Southern District of West Virginia", "S.D. W. Va.")]
    [InlineData("United States District Court for the District of Columbia", "D.D.C.")]
    [InlineData("U.S. District Court for the Central District of California", "C.D. Cal.")]
    [InlineData("Supreme Court of Vermont", "Vt.")]
    [InlineData("Oregon Supreme Court", "Or.")]
    [InlineData("Ohio Supreme Court", "Ohio")]
    public void A_court_in_full_is_abbreviated(string court, string abbreviation) =>
        Entry(Decision("F.4th", court)).ShouldBe($"Mole v. Vole, 12 F.4th 34 ({abbreviation} 2001).");

    [Theory]
    [InlineData("9th Cir.")]
    [InlineData("N.D. Ohio")]
    [InlineData("Tex. Ct. App.")]
    [InlineData("Court of Appeal of Louisiana, First Circuit")]
    [InlineData("Circuit Court of Burrow County")]
    [InlineData("Twelfth Circuit")]
    [InlineData("High Court of Justice")]
    [InlineData("Supreme Court of New York")]
    [InlineData("Supreme Court of Canada")]
    [InlineData("U.S. District Court for the Northern District of Ponds")]
    [InlineData("U.S. Bankruptcy Court")]
    public void A_court_that_is_short_or_not_known_stays(string court) =>
        Entry(Decision("Rep.", court)).ShouldBe($"Mole v. Vole, 12 Rep. 34 ({court} 2001).");

    [Theory]
    [InlineData("U.S.", "Supreme Court of the United States")]
    [InlineData("U.S. Reports", "U.S. Supreme Court")]
    [InlineData("U.S.", "United States Supreme Court")]
    [InlineData("Vt.", "Supreme Court of Vermont")]
    [InlineData("Cal. 3d", "California Supreme Court")]
    public void A_court_that_its_reporter_names_is_not_printed(string reporter, string court) =>
        Entry(Decision(reporter, court))
            .ShouldBe($"Mole v. Vole, 12 {reporter.Replace(" Reports", "", StringComparison.Ordinal)} 34 (2001).");

    [Fact]
    public void The_supreme_court_is_named_in_short_where_no_reporter_says_it() =>
        Entry(
                """{"type":"legal_case","title":"Mole v. Vole","number":"22-77","authority":"Supreme Court of the United States","issued":{"date-parts":[[2023,6,4]]}}"""
            )
            .ShouldBe("Mole v. Vole, No. 22-77 (U.S. June 4, 2023).");

    [Theory]
    [InlineData("117th Congress", "117th Cong.")]
    [InlineData("102nd Congress", "102d Cong.")]
    [InlineData("113th Congress, 1st Session", "113th Cong., 1st Sess.")]
    [InlineData("113th Congress, Second Session", "113th Cong., 2d Sess.")]
    [InlineData("113th Cong., 2d Sess.", "113th Cong., 2d Sess.")]
    [InlineData("113", "113th Cong.")]
    [InlineData("Congress of Ponds", "Congress of Ponds")]
    public void A_congress_and_its_session_are_abbreviated(string session, string abbreviation)
    {
        Entry(
                $$"""{"type":"bill","title":"Reed Act","authority":"Senate","number":"11","chapter-number":"{{session}}","issued":{"date-parts":[[2013]]} }"""
            )
            .ShouldBe($"Reed Act, S. 11, {abbreviation} (2013).");
        Entry(
                $$"""{"type":"bill","title":"Reed Act","genre":"S.","number":"11","authority":"{{session}}","issued":{"date-parts":[[2013]]} }"""
            )
            .ShouldBe($"Reed Act, S. 11, {abbreviation} (2013).");
    }

    private static string Decision(string reporter, string court) =>
        $$"""{"type":"legal_case","title":"Mole v. Vole","volume":"12","container-title":"{{reporter}}","page":"34","authority":"{{court}}","issued":{"date-parts":[[2001]]} }""";
}
