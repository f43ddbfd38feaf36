using Citations.Articles.Parsing;

namespace Citations.Tests;

public sealed class LostCommasTests
{
    [Theory]
    [InlineData("Marlow, A. Reyes, B. Okafor, C.", "Marlow A.; Reyes B.; Okafor C.")]
    [InlineData("Marlow, AB. Reyes, CD. Okafor, EF.", "Marlow A. B.; Reyes C. D.; Okafor E. F.")]
    [InlineData("Mole, D., Marlow, A. Reyes, B., Vole, E.", "Mole D.; Marlow A.; Reyes B.; Vole E.")]
    [InlineData("Marlow, A. Reyes, B. & Okafor, C.", "Marlow A.; Reyes B.; Okafor C.")]
    public void Initials_before_a_surname_are_those_of_the_name_before(string block, string expected) =>
        Names(block).ShouldBe(expected);

    [Theory]
    [InlineData("Marlow, A., B. Reyes, and C. Okafor", "Marlow A.; Reyes B.; Okafor C.")]
    [InlineData("A. Marlow, B. Reyes, C. Okafor", "Marlow A.; Reyes B.; Okafor C.")]
    public void Names_with_their_initials_before_them_stay(string block, string expected) => Names(block).ShouldBe(expected);

    private static string Names(string block) =>
        string.Join("; ", new NameListParser().Parse(block).Names.Select(name => $"{name.Family} {name.Given}"));
}
