using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Tests.Documents;

public sealed class ProseDirectivesTests
{
    private const string List = "\n\n## References\n\nMole, A. (2015). *Digging in clay*. Burrow Press.\n";

    [Theory]
    [InlineData("```{figure} clay.png\n:name: clay\nClay (Mole, 2015)\n```")]
    [InlineData("```{figure} clay.png\n---\nname: clay\n---\nClay (Mole, 2015)\n```")]
    [InlineData("````{note}\nClay (Mole, 2015)\n```{code-block} c\nx[1]\n```\n````")]
    [InlineData("~~~{margin}\nClay (Mole, 2015)\n~~~")]
    public void The_text_of_a_directive_is_read(string directive)
    {
        var text = $"Moles dig.\n\n{directive}\n\nThey swim.{List}";
        var article = ArticleReader.Read(text, "a.md");
        var citation = article.Citations.ShouldHaveSingleItem();
        citation.Year.ShouldBe("2015");
        var start = article.Document.PlaceOf(citation.Span).Start!.Value;
        text.Split('\n')[start.Line - 1].ShouldContain("(Mole, 2015)");
    }

    [Theory]
    [InlineData("```{code-cell} python\nprint('(Mole, 2015)')\n```")]
    [InlineData("```{figure} clay.png\nClay (Mole, 2015)")]
    public void Code_and_what_is_not_closed_stay_as_they_are(string directive) =>
        ArticleReader.Read($"Moles dig.{List}\n{directive}\n", "a.md").Citations.ShouldBeEmpty();
}
