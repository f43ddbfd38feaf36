using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class NameCaseTests
{
    [Theory]
    [InlineData("MOLE", "JR", "JR")]
    [InlineData("MOLE", "ADA", "Ada")]
    [InlineData("Mole", "ADA", "ADA")]
    [InlineData("MOLE", "ADA M.", "Ada M.")]
    [InlineData("Mole", "ADA M", "Ada M")]
    [InlineData("MOLE", "MARIA ADA", "Maria Ada")]
    [InlineData("MOLE", "J-P", "J-P")]
    [InlineData("MOLE", "Ada", "Ada")]
    public void Up_to_three_capitals_are_initials_unless_names_are_written_out(string family, string given, string expected) =>
        NameCase.OfGiven(given, family).ShouldBe(expected);
}
