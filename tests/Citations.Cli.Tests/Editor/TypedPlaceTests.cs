using Citations.Cli.Editor.Answers;

namespace Citations.Tests.Editor;

public sealed class TypedPlaceTests
{
    [Theory]
    [InlineData("as shown [@lu", "markdown", "lu", 2)]
    [InlineData("as shown [see @luna2020; -@", "markdown", "", 0)]
    [InlineData("@{luna:20", "markdown", "luna:20", 7)]
    [InlineData("me@example", "markdown", null, 0)]
    [InlineData("\\citep[see][p. 5]{luna2020,re", "latex", "re", 2)]
    [InlineData("\\parencite{", "latex", "", 0)]
    [InlineData("\\emph{lu", "latex", null, 0)]
    [InlineData("[@lu", "html", null, 0)]
    public void A_key_is_being_typed(string before, string format, string? key, int length)
    {
        var typed = TypedPlace.Of(before, format);

        typed?.Text.ShouldBe(key);
        (typed?.Length ?? 0).ShouldBe(length);
        (typed is null).ShouldBe(key is null);
    }

    [Theory]
    [InlineData("10.5555/or", "10.5555/or", 10)]
    [InlineData("see https://doi.org/10.5555/or", "10.5555/or", 26)]
    [InlineData("doi: 10.5555/", "10.5555/", 13)]
    public void A_DOI_is_being_typed_with_its_address(string before, string doi, int length)
    {
        var typed = TypedPlace.Of(before, "html").ShouldNotBeNull();

        typed.IsDoi.ShouldBeTrue();
        (typed.Text, typed.Length).ShouldBe((doi, length));
    }
}
