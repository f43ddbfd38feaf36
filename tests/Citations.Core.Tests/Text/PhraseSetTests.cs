namespace Citations.Tests.Text;

public sealed class PhraseSetTests
{
    private static readonly PhraseSet Publishers = new(["Press", "Presses", "World Scientific", "Sage"]);

    [Theory]
    [InlineData("Hogarth Press", true)]
    [InlineData("Presses de Lyon", true)]
    [InlineData("Pressure and Press, Oslo", true)]
    [InlineData("World Scientific, Singapore", true)]
    [InlineData("Pressure", false)]
    [InlineData("in press", false)]
    [InlineData("Lesage", false)]
    [InlineData("World of the Scientific Mole", false)]
    [InlineData("", false)]
    public void A_phrase_is_found_only_as_a_whole(string text, bool isIn) => Publishers.IsIn(text).ShouldBe(isIn);

    [Theory]
    [InlineData("Hogarth Press", false, true)]
    [InlineData("Press", true, true)]
    [InlineData("Sage Publications", true, false)]
    [InlineData("Lesage", false, false)]
    [InlineData("Sagebrush", false, false)]
    public void A_phrase_counts_at_the_start_or_the_end_only_as_a_whole(string text, bool begins, bool ends) =>
        (Publishers.Begins(text), Publishers.Ends(text)).ShouldBe((begins, ends));
}
