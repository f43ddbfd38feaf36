using Citations.Articles;

namespace Citations.Reports.Tests.Model;

public sealed class DocumentExcerptsTests
{
    [Theory]
    [InlineData("One line.\n\n  Another line of the text.\n", "line of", "Another line of the text.", 8)]
    [InlineData("One line.\n\nAnother", "One", "One line.", 0)]
    public void An_excerpt_is_the_line_of_a_place(string source, string words, string line, int start)
    {
        var document = ArticleReader.Read(source, "text.txt").Document;
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);

        new DocumentExcerpts(document).Of(new(at, words.Length)).ShouldBe(new Excerpt(line, start, words.Length));
    }

    [Fact]
    public void Of_a_line_as_long_as_a_book_only_what_stands_around_a_place_is_shown()
    {
        var document = ArticleReader.Read(new string('a', 100_000) + " here " + new string('b', 100_000), "text.txt").Document;
        var at = document.Text.IndexOf("here", StringComparison.Ordinal);

        var excerpt = new DocumentExcerpts(document).Of(new(at, 4))!;

        excerpt.Text.Length.ShouldBeInRange(1_000, 4_000);
        excerpt.Text.Substring(excerpt.Start, excerpt.Length).ShouldBe("here");
    }
}
