namespace Citations.Reports.Tests.Model;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData(0, 5)]
    [InlineData(100, 5)]
    [InlineData(195, 5)]
    [InlineData(0, 200)]
    public void A_cut_line_is_short_enough_and_keeps_the_marked_characters(int start, int length)
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => (char)('a' + (i % 26))));

        var cut = new Excerpt(text, start, length).Cut(40);

        cut.Text.Length.ShouldBeLessThanOrEqualTo(40);
        cut.Text.Substring(cut.Start, Math.Min(cut.Length, 5)).ShouldBe(text.Substring(start, Math.Min(length, 5)));
    }
}
