using Citations.Articles;
using Citations.Articles.Documents.Markdown;

namespace Citations.Tests.Documents.Markdown;

public sealed class BracketedSpansTests
{
    [Fact]
    public void Entries_that_Pandoc_wrote_have_their_labels_and_no_marks()
    {
        var article = ArticleReader.Read(
            "Reeds bend \\[1\\] and rot \\[2\\], \\[3\\].\n\n## References\n\n::: {#refs .references}\n"
                + "::: {#ref-a .csl-entry}\n[\\[1\\] ]{.csl-left-margin}[M. Barr, \"Reeds bend,\" *Fen Notes*, vol. 3, pp. 1-9, 2015.]{.csl-right-inline}\n:::\n\n"
                + "::: {#ref-b .csl-entry}\n[\\[2\\] ]{.csl-left-margin}[A. Sow, \"Reeds rot,\" *Fen Notes*, vol. 4, pp. 2-8, 2016.]{.csl-right-inline}\n:::\n\n"
                + "::: {#ref-c .csl-entry}\n[\\[3\\] ]{.csl-left-margin}[*Standard for Reeds*, Fen Std 9-2021, 2021.]{.csl-right-inline}\n:::\n:::\n",
            "a.md"
        );

        article.Entries.Select(entry => (entry.Number, entry.Text[..6])).ShouldBe([(1, "M. Bar"), (2, "A. Sow"), (3, "Standa")]);
        CitationLinker.Link(article).Select(link => link.Entry?.Number).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData("See [the fen]{.smallcaps} now.", "See  the fen")]
    [InlineData("[link](a.html){.x} and ![image]{.y}", "[link](a.html){.x} and ![image]{.y}")]
    [InlineData("[^1]{.x}", "[^1]{.x}")]
    [InlineData("no ]{.x} opening", "no ]{.x} opening")]
    public void Only_spans_lose_their_marks(string text, string start)
    {
        var blanked = BracketedSpans.Blank(text);

        blanked.ShouldStartWith(start);
        blanked.Length.ShouldBe(text.Length);
    }
}
