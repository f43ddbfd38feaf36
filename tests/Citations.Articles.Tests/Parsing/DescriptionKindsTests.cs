using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class DescriptionKindsTests
{
    [Theory]
    [InlineData("[Song recorded by Pond Orchestra]", nameof(DescribedPart.Whole))]
    [InlineData("[Audio podcast episode]", nameof(DescribedPart.Whole))]
    [InlineData("[TV series]", nameof(DescribedPart.Title))]
    [InlineData("[Photographs]", nameof(DescribedPart.Title))]
    [InlineData("[Doctoral dissertation, University of Moles]", nameof(DescribedPart.Title))]
    [InlineData("[Film; four-disc special]", nameof(DescribedPart.Title))]
    [InlineData("[Manuscript in preparation]", nameof(DescribedPart.Title))]
    [InlineData("[Online forum post]", nameof(DescribedPart.Post))]
    [InlineData("[Review of the book Moles, by A. Vole]", nameof(DescribedPart.Periodical))]
    [InlineData("[Letter to the editor]", nameof(DescribedPart.Periodical))]
    [InlineData("[Letter to Anna Mole]", nameof(DescribedPart.Unknown))]
    [InlineData("[The last film]", nameof(DescribedPart.Unknown))]
    [InlineData("[Who owns the map?]", nameof(DescribedPart.Unknown))]
    [InlineData("[The psychology of moles]", nameof(DescribedPart.Unknown))]
    public void A_description_tells_by_its_noun_what_is_italic(string bracket, string part) =>
        DescriptionKinds.Of(bracket).ToString().ShouldBe(part);
}
