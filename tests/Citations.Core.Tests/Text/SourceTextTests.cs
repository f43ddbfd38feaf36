namespace Citations.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("", 0, 1, 1)]
    public void A_position_is_told_as_line_and_column(string text, int position, int line, int column) =>
        new SourceText(text).LineOf(position).ShouldBe(new(line, column));

    [Fact]
    public void A_diagnostic_reads_like_a_compilers()
    {
        var source = new SourceText("one\ntwo", "article.md");

        new Diagnostic("CIT0102", DiagnosticSeverity.Error, "X is not an author.", new SourceSpan(4, 3))
            .ToString(source)
            .ShouldBe("article.md(2,1): error CIT0102: X is not an author.");
        new Diagnostic("CIT0001", DiagnosticSeverity.Information, "No list.")
            .ToString(source)
            .ShouldBe("article.md: info CIT0001: No list.");
    }
}
