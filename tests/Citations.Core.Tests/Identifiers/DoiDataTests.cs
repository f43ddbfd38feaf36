namespace Citations.Tests.Identifiers;

/// <summary>Every registered DOI of a list is read back from itself, from its address, and found in a sentence.</summary>
public sealed class DoiDataTests
{
    [Fact]
    public void Registered_names_survive_every_way_of_writing_them() => ShouldSurvive(RegisteredDois.Ours);

    [Fact]
    public void All_registered_names_of_the_shared_data_survive() => ShouldSurvive(RegisteredDois.Shared());

    private static void ShouldSurvive(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Doi.Parse(name).Value.ShouldBe(name);
            Doi.Parse(Doi.Parse(name).ToUrl()).Value.ShouldBe(name);
            Doi.FindAll($"(see https://doi.org/{name}).").ShouldHaveSingleItem().Doi.Value.ShouldBe(name);
        }
    }
}
