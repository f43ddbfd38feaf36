using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("reyes", "reyez", true)]
    [InlineData("diaz", "diza", false)]
    [InlineData("schmidt", "schmit", true)]
    [InlineData("shcmidt", "schmidt", true)]
    [InlineData("smith", "smyths", false)]
    [InlineData("page12", "page13", false)]
    public void One_slip_is_alike(string left, string right, bool expected) => Spelling.AreAlike(left, right).ShouldBe(expected);

    [Theory]
    [InlineData("behaviour", "behavior", true)]
    [InlineData("organisation", "organization", true)]
    [InlineData("paediatric", "pediatric", true)]
    [InlineData("analyse", "analyze", true)]
    [InlineData("centre", "center", true)]
    [InlineData("training", "learning", false)]
    [InlineData("model", "models", false)]
    public void British_and_American_spellings_are_variants(string left, string right, bool expected) =>
        Spelling.AreVariants(left, right).ShouldBe(expected);
}
