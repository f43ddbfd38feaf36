using Citations.Articles;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;

namespace Citations.Tests.Checking.Evidence;

public sealed class QuotedTextTests
{
    [Theory]
    [InlineData("He said “as Mole (2010) found” it.", true)]
    [InlineData("He said \"as Mole (2010) found\" it.", true)]
    [InlineData("Er sagte „wie Mole (2010) fand“ es.", true)]
    [InlineData("Il dit « comme Mole (2010) » ici.", true)]
    [InlineData("> As Mole (2010) found, soil is wet.", true)]
    [InlineData("He said “wet” as Mole (2010) “found” it.", false)]
    [InlineData("He said \"wet\" as Mole (2010) \"found\" it.", false)]
    [InlineData("As Mole (2010) found, soil is wet.", false)]
    public void A_citation_is_quoted_between_marks_and_in_block_quotations(string text, bool isQuoted)
    {
        var document = ArticleReader.Read(text, "article.md").Document;
        var at = document.Text.IndexOf("Mole", StringComparison.Ordinal);

        QuotedText.Holds(document, new SourceSpan(at, "Mole (2010)".Length)).ShouldBe(isQuoted);
    }

    [Fact]
    public void Asking_about_each_citation_of_a_long_paragraph_copies_none_of_it()
    {
        var document = ArticleReader.Read(string.Concat(Enumerable.Repeat("Soil is wet. ", 5_000)), "article.md").Document;
        QuotedText.Holds(document, new SourceSpan(1, 4));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var at = 0; at < 5_000; at++)
            QuotedText.Holds(document, new SourceSpan(at, 4));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(document.Text.Length);
    }
}
