using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class LegalNumberTests
{
    [Theory]
    [InlineData("113-17", "Pub. L. No. 113-17")]
    [InlineData("88–352", "Pub. L. No. 88-352")]
    [InlineData("Pub. L. No. 113-17", "Pub. L. No. 113-17")]
    [InlineData("Pub. L. 113-17", "Pub. L. No. 113-17")]
    [InlineData("Pub.L. 113-17", "Pub. L. No. 113-17")]
    [InlineData("Public Law No. 113-17", "Pub. L. No. 113-17")]
    [InlineData("public law 113-17", "Pub. L. No. 113-17")]
    [InlineData("P.L. No. 113-17", "Pub. L. No. 113-17")]
    [InlineData("P.L. 113-17", "Pub. L. No. 113-17")]
    [InlineData("PL 113-17", "Pub. L. No. 113-17")]
    [InlineData("113-1234", "Pub. L. No. 113-1234")]
    [InlineData("113-1", "Pub. L. No. 113-1")]
    [InlineData("113-12345", "No. 113-12345")]
    [InlineData("113-", "No. 113-")]
    [InlineData("1-17", "No. 1-17")]
    [InlineData("1130-17", "No. 1130-17")]
    [InlineData("1/3-17", "No. 1/3-17")]
    [InlineData("113-1/7", "No. 113-1/7")]
    [InlineData("11a-17", "No. 11a-17")]
    [InlineData("17", "No. 17")]
    public void A_law_is_known_by_its_congress(string number, string expected) =>
        Entry($$"""{"type":"legislation","title":"Act","number":"{{number}}"}""").ShouldBe($"Act, {expected}.");

    [Theory]
    [InlineData("H.R.", "H.R. 17")]
    [InlineData("HR", "H.R. 17")]
    [InlineData("House", "H.R. 17")]
    [InlineData("u.s. house", "H.R. 17")]
    [InlineData("House of Representatives", "H.R. 17")]
    [InlineData("U.S. House of Representatives", "H.R. 17")]
    [InlineData("S.", "S. 17")]
    [InlineData("S", "S. 17")]
    [InlineData("Senate", "S. 17")]
    [InlineData("U.S. Senate", "S. 17")]
    [InlineData("Marsh Board", "No. 17, Marsh Board")]
    public void A_bill_is_known_by_its_chamber(string authority, string expected) =>
        Entry($$"""{"type":"bill","title":"Act","number":"17","authority":"{{authority}}"}""").ShouldBe($"Act, {expected}.");

    [Theory]
    [InlineData("H.R.", "H.R. 17")]
    [InlineData("S.", "S. 17")]
    [InlineData("H. Res.", "H. Res. 17")]
    [InlineData("H.B.", "H.B. 17")]
    [InlineData("S.B.", "S.B. 17")]
    [InlineData("A.B.", "A.B. 17")]
    [InlineData("H.D.", "H.D. 17")]
    [InlineData("Docket", "Docket No. 17")]
    public void A_kind_of_bill_has_its_number_bare(string genre, string expected) =>
        Entry($$"""{"type":"bill","title":"Act","number":"17","genre":"{{genre}}"}""").ShouldBe($"Act, {expected}.");

    [Theory]
    [InlineData("111", "111th Cong.")]
    [InlineData("112", "112th Cong.")]
    [InlineData("103", "103d Cong.")]
    [InlineData("102", "102d Cong.")]
    [InlineData("101", "101st Cong.")]
    [InlineData("2d Sess.", "2d Sess.")]
    public void A_session_is_an_ordinal(string session, string expected) =>
        Entry($$"""{"type":"bill","title":"Act","number":"H.R. 17","chapter-number":"{{session}}"}""")
            .ShouldBe($"Act, H.R. 17, {expected}");
}
