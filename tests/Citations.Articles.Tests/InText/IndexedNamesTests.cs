using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class IndexedNamesTests
{
    private const string List =
        "\n\nReferences\n\n[1] A. Mole, Digging, 2nd ed. Hull, U.K.: Quay Press, 2016.\n\n[2] B. Vole, Swimming. Hull, U.K.: Quay Press, 2017.\n";

    [Theory]
    [InlineData("Let x[1] and φ[2] be samples.", "")]
    [InlineData("The sums X[1] and X[2] differ.", "")]
    [InlineData("We set buf[2] = 0 first.", "")]
    [InlineData("We add w_i[2] to it.", "")]
    [InlineData("Moles dig[1] and swim[2].", "1 2")]
    [InlineData("It has vitamin C[1] and more.", "1")]
    [InlineData("It is plan B[2] of moles.", "2")]
    public void A_bracket_at_a_quantity_is_its_index(string sentence, string numbers) =>
        string.Join(' ', ArticleReader.Read(sentence + List, "a.txt").Citations.Select(citation => citation.Number)).ShouldBe(numbers);

    [Theory]
    [InlineData("As shown in [2,\nFig. 3], moles dig.", "2 Fig. 3")]
    [InlineData("As shown in [1,\n2], moles dig.", "1 |2 ")]
    [InlineData("As shown in [1, 2,\npp. 3-4], moles dig.", "1 pp. 3-4|2 pp. 3-4")]
    public void A_line_may_end_within_a_bracket(string sentence, string cited) =>
        string.Join('|', ArticleReader.Read(sentence + List, "a.txt").Citations.Select(citation => $"{citation.Number} {citation.Locator}"))
            .ShouldBe(cited);
}
