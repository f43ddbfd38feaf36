using System.Globalization;
using Citations.Articles;
using Citations.Articles.Documents.Markdown;

namespace Citations.Tests.Documents;

public sealed class MarkdownCodeTests
{
    private static IEnumerable<string> Cited(string text) =>
        ArticleReader
            .Read(text, "a.md")
            .Citations.Select(citation => citation.Key ?? citation.Number?.ToString(CultureInfo.InvariantCulture) ?? citation.Year!);

    [Theory]
    [InlineData("See `@code2020` and [@moe2009].", "moe2009")]
    [InlineData("Write ``[@smith2020, p. 3]`` as [see @moe2009].", "moe2009")]
    [InlineData("A `Smith (2001)` in code, and Moe (2009).", "2009")]
    [InlineData("---\nnocite: |\n  @moe2009,\n  @vole2011\ntitle: me@home2020\n---\n\nText [@mole2010].", "mole2010 moe2009 vole2011")]
    [InlineData("---\nnocite: '@*'\n---\n\nText [@mole2010].", "mole2010")]
    [InlineData("A.\n\n{% highlight r %}\nx # Smith (2001)\n{% endhighlight %}\n\nMoe (2009) ends.", "2009")]
    [InlineData("A.\n\n{% comment %}\nSmith (2001)\n{% endcomment %}\n\nMoe (2009) ends.", "2009")]
    [InlineData("{% raw %}\n\nMoe (2009) is text.\n\n$x_{1}$\n\n{% endraw %}", "2009")]
    [InlineData("{% highlight r %}\nMoe (2009) is not closed.", "2009")]
    public void Code_cites_nothing_and_the_front_matter_lists_keys(string text, string cited) =>
        Cited(text).Order().ShouldBe(cited.Split(' ').Order());

    [Fact]
    public void Positions_after_code_that_is_left_out_are_those_of_the_file()
    {
        const string Text = "A.\n\n{% highlight r %}\nx\n{% endhighlight %}\n\nMoe ends.";
        var document = MarkdownReader.Instance.Read(Text, "a.md");
        var at = document.Text.IndexOf("Moe", StringComparison.Ordinal);

        document.Places.InFile(new(at, 3)).ShouldBe(new SourceSpan(Text.IndexOf("Moe", StringComparison.Ordinal), 3));
    }
}
