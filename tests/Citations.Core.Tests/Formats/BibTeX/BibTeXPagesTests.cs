using Citations.Formats;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXPagesTests
{
    [Theory]
    [InlineData("7\\psq", "7f.")]
    [InlineData("25\\psqq", "25ff.")]
    [InlineData("25\\psqq{}", "25ff.")]
    [InlineData("\\nopp 25", "25")]
    [InlineData("\\pno~7", "7")]
    [InlineData("\\ppno~7--9", "7-9")]
    [InlineData("\\pnfmt{7}", "7")]
    public void The_commands_of_BibLaTeX_in_pages_are_read(string pages, string expected) =>
        BibTeXReader.Read("@inbook{a, title={Mud}, booktitle={Fens}, pages={" + pages + "}}").Value[0].Page.ShouldBe(expected);
}
