using Citations.Styles.Apa;

namespace Citations.Tests.Styles.Apa;

public sealed class UsernamesTests
{
    [Theory]
    [InlineData("Mole, A. B. [@mole]", "[family Mole][given A. B.]", "@mole")]
    [InlineData("Mole, A.-B. [@mole]", "[family Mole][given A.-B.]", "@mole")]
    [InlineData("Mole, Society of [@mole]", "[literal Mole, Society of]", "@mole")]
    [InlineData("Mole, AB [@mole]", "[literal Mole, AB]", "@mole")]
    [InlineData("Mole, 1. [@mole]", "[literal Mole, 1.]", "@mole")]
    [InlineData("Mole Society [@mole]", "[literal Mole Society]", "@mole")]
    [InlineData("Mole Society  [@mole]", "[literal Mole Society]", "@mole")]
    [InlineData("Mole [first] [@mole]", "[literal Mole [first]]", "@mole")]
    [InlineData(", A. [@mole]", "[literal , A.]", "@mole")]
    [InlineData("Mole [mole]", "[literal Mole [mole]]", "")]
    [InlineData("Mole [@mole] x", "[literal Mole [@mole] x]", "")]
    [InlineData("[@mole]", "[literal [@mole]]", "")]
    [InlineData(" [@mole]", "[literal  [@mole]]", "")]
    [InlineData("Mole", "[literal Mole]", "")]
    public void A_username_is_taken_off_a_name(string literal, string name, string username)
    {
        var (names, usernames) = Usernames.Split([new Contributor { Literal = literal }], ReferenceType.Book);
        ReferenceListing.Of(names[0]).ShouldBe(name);
        (usernames.Length == 0 ? "" : usernames[0]).ShouldBe(username);
    }

    [Theory]
    [InlineData(ReferenceType.Post, true)]
    [InlineData(ReferenceType.PostWeblog, true)]
    [InlineData(ReferenceType.Webpage, true)]
    [InlineData(ReferenceType.Broadcast, true)]
    [InlineData(ReferenceType.MotionPicture, true)]
    [InlineData(ReferenceType.Book, false)]
    [InlineData(ReferenceType.ArticleJournal, false)]
    public void Without_its_sign_it_is_one_where_things_are_posted(ReferenceType type, bool isOne)
    {
        var (names, usernames) = Usernames.Split([Contributor.Person("Vole"), Contributor.Person("Mole", "Ada [moles]")], type);
        usernames.ShouldBe(isOne ? ["", "moles"] : []);
        names[1].Given.ShouldBe(isOne ? "Ada" : "Ada [moles]");
    }
}
