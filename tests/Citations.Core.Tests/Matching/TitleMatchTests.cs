using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class TitleMatchTests
{
    [Theory]
    [InlineData("How ships float", "How Ships Float: A Review")]
    [InlineData("How ships float — a review", "How ships float: a review")]
    [InlineData("How ships float", "RETRACTED CHAPTER: How ships float")]
    [InlineData("How ships float", "How ships float (Retracted article. See vol. 33, p. 12)")]
    [InlineData("The behaviour of ships", "The behavior of ships")]
    [InlineData("Wie Schiffe schwimmen [How ships float]", "How ships float")]
    [InlineData("Ketamine for PTSD", "Ketamine for <scp>PTSD</scp>")]
    [InlineData("Meta analysis of ships", "Metaanalysis of ships")]
    [InlineData("Ships and storms", "Ships and storms1")]
    [InlineData("Ships and tides", "Ships and tides.12")]
    [InlineData("Ships and storms", "Ships and storms²")]
    public void These_are_one_title(string listed, string registered) => TitleMatch.AreSame(listed, registered).ShouldBeTrue();

    [Theory]
    [InlineData("How a ship floats", "How ships float")]
    [InlineData("How ships float in", "How ships float in rough water")]
    [InlineData("How float ships", "How ships float")]
    [InlineData("Differential privacys", "Differential privacy")]
    [InlineData("Ships and storms1", "Ships and storms")]
    [InlineData("Ships on lake", "Ships on lake 1")]
    [InlineData("Loads in kg", "Loads in kg2")]
    [InlineData("Ships in windows", "Ships in windows2000")]
    [InlineData("", "How ships float")]
    public void These_are_not(string listed, string registered) => TitleMatch.AreSame(listed, registered).ShouldBeFalse();

    [Fact]
    public void A_word_that_differs_keeps_most_of_the_similarity() =>
        TitleMatch.Similarity("How ships float in calm water", "How ships float in rough water").ShouldBeInRange(0.8, 0.9);
}
