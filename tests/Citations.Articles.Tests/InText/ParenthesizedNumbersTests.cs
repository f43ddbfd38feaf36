using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class ParenthesizedNumbersTests
{
    private const string List =
        "\n\n# References\n\n1. Mole A. Burrows. Soil Press; 2010.\n2. Vole C. Dreams. Soil Press; 2011.\n3. Hare B. Sleep. Soil Press; 2012.\n";

    [Theory]
    [InlineData("Moles dig (1). Voles do not (2). The plan (3) asks for more.", new[] { 1, 2, 3 })]
    [InlineData("Moles dig (1). In one (3) of the gardens they do not.", new[] { 1 })]
    [InlineData("Moles dig (1), voles (2), hares (3). The fourth (4) is none.", new[] { 1, 2, 3 })]
    public void The_next_number_within_a_clause_is_a_citation(string text, int[] numbers) =>
        ArticleReader.Read(text + List, "a.md").Citations.Select(citation => citation.Number ?? 0).ShouldBe(numbers);

    [Theory]
    [InlineData("[1, с. 12; 3]")]
    [InlineData("[1, c. 12; 3]")]
    [InlineData("[1, т. 2; 3]")]
    [InlineData("[1, σ. 12; 3]")]
    public void The_parts_of_numbered_works_have_labels_in_their_letters(string citation) =>
        ArticleReader.Read($"Moles dig {citation}.{List}", "a.md").Citations.Select(found => found.Number).ShouldBe([1, 3]);
}
