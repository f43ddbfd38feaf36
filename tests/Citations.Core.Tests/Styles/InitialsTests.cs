using Citations.Styles;

namespace Citations.Tests.Styles;

public sealed class InitialsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("Ada", "A.")]
    [InlineData("Ada Mia", "A. M.")]
    [InlineData("A. M.", "A. M.")]
    [InlineData("A.", "A.")]
    [InlineData("A.M.", "A. M.")]
    [InlineData("A. M", "A. M.")]
    [InlineData("A.xM.", "A.")]
    [InlineData("AM", "A. M.")]
    [InlineData("AMT", "A. M. T.")]
    [InlineData("ADAM", "A.")]
    [InlineData("Ai-Jun", "A.-J.")]
    [InlineData("Ai‑Jun", "A.-J.")]
    [InlineData("Ai–Jun", "A.-J.")]
    [InlineData("A.-J.", "A.-J.")]
    [InlineData("Lee-ann", "L.")]
    [InlineData("ada", "ada")]
    [InlineData("Ada de", "A. de")]
    [InlineData("a", "A.")]
    [InlineData("Ada, Mia", "A. M.")]
    [InlineData("Ada\u00A0Mia", "A. M.")]
    [InlineData("Ada (Addy) Mia", "A. M.")]
    [InlineData("Ada \"Addy\" Mia", "A. M.")]
    [InlineData("Ada “Addy” Mia", "A. M.")]
    [InlineData("Ada [Addy] Mia", "A. M.")]
    [InlineData("毛", "毛")]
    [InlineData("E\u0301va", "E\u0301.")]
    [InlineData("Ada 3rd", "A. 3rd")]
    [InlineData("Ada &", "A.")]
    [InlineData("Md Karim", "M. K.")]
    [InlineData("Karim MD", "K.")]
    [InlineData("Karim Ph.D.", "K.")]
    public void Given_names_become_initials(string? given, string expected) => Initials.Of(given).ShouldBe(expected);

    [Theory]
    [InlineData("Dr Prof Professor Sir Rev Mr Mrs Ms PhD MD Dr. Rev.")]
    public void Titles_are_no_names(string titles) =>
        titles.Split(' ').Where(title => Initials.Of($"Ada {title}") != "A.").ShouldBeEmpty();

    [Fact]
    public void A_name_of_any_length_is_done()
    {
        var name = string.Join(' ', Enumerable.Repeat("A", 500));
        Initials.Of(name).ShouldBe(string.Join(' ', Enumerable.Repeat("A.", 500)));
        Initials.Of(new string('a', 90)).ShouldBe(new string('a', 90));
    }
}
