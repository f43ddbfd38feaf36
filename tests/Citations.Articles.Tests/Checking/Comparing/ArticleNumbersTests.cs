using Citations.Articles.Checking.Comparing;

namespace Citations.Tests.Checking.Comparing;

public sealed class ArticleNumbersTests
{
    [Theory]
    [InlineData("e0209876", "e0209876")]
    [InlineData("209876", "e0209876")]
    [InlineData("Art. 45", "45")]
    [InlineData("1205", "77", "10.1000/journal.2021.01205")]
    public void These_are_one_number(string listed, string registered, string? doi = null) =>
        ArticleNumbers.AreSame(listed, registered, doi is null ? null : Doi.Parse(doi)).ShouldBeTrue();

    [Theory]
    [InlineData("1018807", "101880T")]
    [InlineData("e0209", "e0210")]
    [InlineData("45", "77", "10.1000/journal.45")]
    public void These_are_two(string listed, string registered, string? doi = null) =>
        ArticleNumbers.AreSame(listed, registered, doi is null ? null : Doi.Parse(doi)).ShouldBeFalse();
}
