using Citations.Articles.Documents;

namespace Citations.Tests.Documents;

public sealed class MarkedTextTests
{
    private static readonly MarkedText Text = new(
        "Moles dig deep holes",
        [new(new(0, 5), RunMarks.Bold), new(new(6, 3), RunMarks.None) { Target = "https://example.org" }, new(new(10, 10), RunMarks.Italic)]
    );

    [Theory]
    [InlineData(0, 20, "Bold 0+5; None 6+3; Italic 10+10")]
    [InlineData(2, 10, "Bold 0+3; None 4+3; Italic 8+2")]
    [InlineData(5, 5, "None 1+3")]
    [InlineData(9, 2, "Italic 1+1")]
    [InlineData(12, 3, "Italic 0+3")]
    [InlineData(5, 1, "")]
    [InlineData(3, 0, "")]
    public void A_stretch_keeps_its_part_of_each_run(int start, int length, string runs)
    {
        var slice = Text.Slice(new(start, length));

        slice.Text.ShouldBe("Moles dig deep holes".Substring(start, length));
        string.Join("; ", slice.Runs.Select(run => $"{run.Marks} {run.Span.Start}+{run.Span.Length}")).ShouldBe(runs);
    }

    [Fact]
    public void A_builder_tells_what_stands_in_its_open_block()
    {
        var builder = new DocumentBuilder();
        (builder.IsOpen, builder.OpenText, builder.OpenStart, builder.Last, builder.Position).ShouldBe((false, "", 0, '\n', 0));

        builder.Open(new(BlockKind.Paragraph, default));
        builder.Append("Moles".AsSpan(), 0);
        builder.Open(new(BlockKind.Paragraph, default));
        (builder.IsOpen, builder.OpenText, builder.OpenStart, builder.Last, builder.Position).ShouldBe((true, "", 7, '\n', 7));

        builder.Append("dig".AsSpan(), 6);
        (builder.OpenText, builder.OpenStart, builder.Last, builder.Position).ShouldBe(("dig", 7, 'g', 10));
        builder.Close();
        (builder.IsOpen, builder.OpenText, builder.OpenStart).ShouldBe((false, "", 10));
    }
}
