using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class SecondaryWordsTests
{
    private const string List = "\n\n## References\n\nDeniz, A. (2011). *Tea*. Quay Press.\n\nToprak, B. (1931). *Leaves*. Quay Press.\n";

    [Theory]
    [InlineData("so (Göl, 1931; akt. Deniz, 2011)", "Göl")]
    [InlineData("so (Göl, 1931, aktaran Deniz, 2011)", "Göl")]
    [InlineData("so (Göl, 1931 akt. Deniz, 2011)", "Göl")]
    [InlineData("tak (Wrona, 1935, s. 4, za: Deniz, 2011)", "Wrona")]
    [InlineData("begitu (Wati, 1950, dikutip dalam Deniz, 2011)", "Wati")]
    [InlineData("Göl (1931, akt. Deniz, 2011) yazdı", "Göl")]
    [InlineData("так (Лесной, 1955, цит. по: Deniz, 2011)", "Лесной")]
    [InlineData("așa (Vrana, 1935, citat în Deniz, 2011)", "Vrana")]
    public void One_word_says_that_a_work_was_read_in_another(string sentence, string unread)
    {
        var citations = ArticleReader.Read(sentence + List, "a.md").Citations;

        citations.Select(citation => (citation.Authors[0], citation.IsSecondary)).ShouldBe([(unread, true), ("Deniz", false)]);
    }

    [Theory]
    [InlineData("both (Toprak, 1931; Deniz, 2011)")]
    [InlineData("both (Toprak, 1931; za darmo Deniz, 2011)")]
    public void Two_works_stay_two(string sentence) =>
        ArticleReader.Read(sentence + List, "a.md").Citations.ShouldAllBe(citation => !citation.IsSecondary);
}
