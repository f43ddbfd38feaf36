using Citations.Csl;

namespace Citations.Tests.Evaluation;

public class AbbreviationTests
{
    private static readonly CslStyle Style = MiniStyle.Of(
        """<text variable="container-title" form="short"/>""",
        options: new()
        {
            Abbreviate = (variable, text) => (variable, text) == ("container-title", "Journal of Things") ? "J. Things" : null,
        }
    );

    [Theory]
    [InlineData("Journal of Things", null, "J. Things")]
    [InlineData("Journal of Things", "JoT", "JoT")]
    [InlineData("Other Journal", null, "Other Journal")]
    public void A_title_without_a_short_form_is_looked_up(string title, string? shortTitle, string expected) =>
        Style
            .Cite(
                new Reference
                {
                    Id = "a",
                    ContainerTitle = title,
                    ContainerTitleShort = shortTitle,
                }
            )
            .ShouldBe(expected);
}
