namespace Citations.Tests.Specification;

public class SpecificationTests
{
    public static IEnumerable<TheoryDataRow<int>> Cases() =>
        SpecificationCase.All().Select((example, index) => new TheoryDataRow<int>(index) { TestDisplayName = example.ToString() });

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_specification_says_holds(int index)
    {
        var example = SpecificationCase.All().ElementAt(index);
        var (citations, entries) = example.Format();

        citations.ShouldBe(example.Gives, example.ToString());
        if (example.Lists.Length > 0)
            entries.ShouldBe(example.Lists, example.ToString());
    }
}
