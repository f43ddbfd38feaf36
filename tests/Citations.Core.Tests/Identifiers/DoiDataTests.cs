namespace Citations.Tests.Identifiers;

public sealed class DoiDataTests
{
    /// <summary>Every registered DOI of the data is read back from itself, from its address, and found in a sentence.</summary>
    [Fact]
    public void Registered_names_survive_every_way_of_writing_them()
    {
        foreach (var line in File.ReadLines(SharedData.PathOf("crossref/manifest.csv")).Skip(1))
        {
            var name = line.Split(',')[1];
            // A handful of registered names end in a point, which is read as the sentence's.
            if (!name.StartsWith("10.", StringComparison.Ordinal) || name.EndsWith('.'))
                continue;
            Doi.Parse(name).Value.ShouldBe(name);
            Doi.Parse(Doi.Parse(name).ToUrl()).Value.ShouldBe(name);
            Doi.FindAll($"(see https://doi.org/{name}).").ShouldHaveSingleItem().Doi.Value.ShouldBe(name);
        }
    }
}
