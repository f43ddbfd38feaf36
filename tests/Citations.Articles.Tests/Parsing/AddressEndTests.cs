using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class AddressEndTests
{
    [Theory]
    [InlineData("https://example.org/moles.", "https://example.org/moles")]
    [InlineData("https://example.org/moles).", "https://example.org/moles")]
    [InlineData("https://example.org/wiki/Mole_(animal)", "https://example.org/wiki/Mole_(animal)")]
    [InlineData("https://example.org/wiki/Mole_(animal),", "https://example.org/wiki/Mole_(animal)")]
    [InlineData("https://example.org/moles.)", "https://example.org/moles")]
    [InlineData("https://example.org/moles”", "https://example.org/moles")]
    public void The_marks_of_the_sentence_are_not_part_of_an_address(string written, string address) =>
        AddressEnd.Trim(written).ShouldBe(address);
}
