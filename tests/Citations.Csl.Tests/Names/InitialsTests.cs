using Citations.Csl;

namespace Citations.Tests.Names;

public class InitialsTests
{
    [Theory]
    [InlineData("John Edward", ". ", true, "J. E.")]
    [InlineData("John Edward", ".", true, "J.E.")]
    [InlineData("John Edward", "", true, "JE")]
    [InlineData("JH", "", true, "JH")]
    [InlineData("JH", ". ", true, "J. H.")]
    [InlineData("Ann JHM", ".", true, "A.J.H.M.")]
    [InlineData("ÉMILE", ".", true, "É.")]
    [InlineData("Jean-Luc", ".", true, "J.-L.")]
    [InlineData("Jean-Luc", ".", false, "J.L.")]
    [InlineData("Ji-seon", ".", true, "J.")]
    [InlineData("J.R.R.", ". ", true, "J. R. R.")]
    [InlineData("Maria de", ".", true, "M. de")]
    [InlineData("毛", ".", true, "毛")]
    [InlineData("", ".", true, "")]
    public void Names_become_initials(string given, string terminator, bool withHyphen, string expected) =>
        Initials.Initialize(given, terminator, withHyphen).ShouldBe(expected);

    [Theory]
    [InlineData("James T", ".", "James T.")]
    [InlineData("James T Kirk", ". ", "James T. Kirk")]
    [InlineData("James", ".", "James")]
    public void Only_initials_are_normalized(string given, string terminator, string expected) =>
        Initials.Normalize(given, terminator, withHyphen: true).ShouldBe(expected);

    [Theory]
    [InlineData(true, "Kaplan JH")]
    [InlineData(false, "Kaplan J")]
    public void Whether_capitals_are_initials_one_by_one_is_an_option(bool joined, string expected) =>
        MiniStyle
            .Of(
                """<names variable="author"><name initialize-with="" name-as-sort-order="all" sort-separator=" "/></names>""",
                options: new() { JoinedInitials = joined }
            )
            .Format([new() { Id = "a", Author = [Contributor.Person("Kaplan", "JH")] }], [])
            .Entries[0]
            .Text.ToPlainText()
            .ShouldBe(expected);
}
