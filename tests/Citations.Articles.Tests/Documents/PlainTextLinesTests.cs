using Citations.Articles;
using Citations.Articles.Documents.PlainText;

namespace Citations.Tests.Documents;

public sealed class PlainTextLinesTests
{
    [Theory]
    [InlineData("breakfasts and be-\nhavior", "breakfasts and behavior")]
    [InlineData("Zell-\n   weger, U. (2015).", "Zellweger, U. (2015).")]
    [InlineData("(Hoyl-\nand, 2009). Hoyland too.", "(Hoyland, 2009). Hoyland too.")]
    [InlineData("a self-\nesteem scale", "a self-esteem scale")]
    [InlineData("the gold-\nfish; a gold-fish", "the gold-fish; a gold-fish")]
    [InlineData("Brown-\nSmith (2010)", "Brown-Smith (2010)")]
    [InlineData("state-of-the-\nart", "state-of-the-art")]
    [InlineData("wind and speed; the wind-\nspeed", "wind and speed; the wind-speed")]
    [InlineData("short-\nand long-term", "short-\nand long-term")]
    [InlineData("pages 12-\n14", "pages 12-\n14")]
    [InlineData("https://doi.org/10.1111/\nbjen.99961", "https://doi.org/10.1111/bjen.99961")]
    [InlineData("https://example.org/a/\nb-c.html.", "https://example.org/a/b-c.html.")]
    [InlineData("See https://example.org/\nfor more.", "See https://example.org/\nfor more.")]
    [InlineData("https://doi.org/10.1111/\nSmith, J. (2010).", "https://doi.org/10.1111/\nSmith, J. (2010).")]
    public void Words_and_addresses_go_on_at_the_end_of_a_line(string text, string expected) =>
        PlainTextReader.Instance.Read(text, "a.txt").Text.ShouldBe(expected);

    [Theory]
    [InlineData("One goes\n\n12\n\non here.\n\nTwo.\n\nThree.", "One goes\non here.|Two.|Three.")]
    [InlineData("A CAT     1\n\nOne.\n\nA CAT     2\n\nTwo.", "One.|Two.")]
    [InlineData("Running head: A CAT    1\n\nOne.", "One.")]
    [InlineData("Soil Letters (2019) 14:201–210\n\nOne.", "One.")]
    [InlineData("References\n\nSoil Letters 14 (2019) 201–210", "References|Soil Letters 14 (2019) 201–210")]
    [InlineData("One (1),\nSoil 7 (2018) 1-3      3\n\n   12-20.\n\nSoil 7 (2018) 1-3      4", "One (1),\n   12-20.")]
    [InlineData("1\n\nOne.\n\n2\n\nTwo.", "1|One.|2|Two.")]
    [InlineData("Mean age     45\n\nSmith (2011)     12", "Mean age     45|Smith (2011)     12")]
    public void What_belongs_to_the_page_is_no_text_of_the_article(string text, string expected)
    {
        var document = PlainTextReader.Instance.Read(text, "a.txt");

        document
            .Blocks.Where(block => block.IsText)
            .Select(block => block.Span.In(document.Text).ToString())
            .ShouldBe(expected.Split('|'));
    }

    [Fact]
    public void Positions_after_a_joined_word_are_those_of_the_file()
    {
        const string Text = "On be-\nhavior and Moe (2010).";
        var document = PlainTextReader.Instance.Read(Text, "a.txt");
        var at = document.Text.IndexOf("Moe", StringComparison.Ordinal);

        document.Places.InFile(new(at, 3)).ShouldBe(new SourceSpan(Text.IndexOf("Moe", StringComparison.Ordinal), 3));
    }

    [Theory]
    [InlineData("a-\nb")]
    [InlineData("10.1234/\n")]
    [InlineData("12\n\n")]
    [InlineData("A     1\n")]
    public void Hostile_repetition_is_read(string piece) =>
        ArticleReader.Read("start " + string.Concat(Enumerable.Repeat(piece, 20_000)), "a.txt").Document.Text.ShouldStartWith("start");
}
