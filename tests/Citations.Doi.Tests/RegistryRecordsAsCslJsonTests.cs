using Citations.Formats;
using Citations.Tests.Formats.CslJson;

namespace Citations.Tests;

/// <summary>Real registry records as CSL-JSON: it validates against the schema of CSL's own processors and loses nothing.</summary>
public sealed class RegistryRecordsAsCslJsonTests
{
    [Fact]
    public Task Crossref_records() => ShouldValidateAsync(RegistryRecords.Crossref(), 3_286);

    [Fact]
    public Task Crossref_records_in_bulk() => ShouldValidateAsync(RegistryRecords.Bulk(), 12_871);

    [Fact]
    public Task DataCite_records() => ShouldValidateAsync(RegistryRecords.DataCite(), 302);

    private static async Task ShouldValidateAsync(IEnumerable<Reference> records, int count)
    {
        var schema = await CslDataSchema.LoadAsync(TestContext.Current.CancellationToken);
        var works = records.ToList();
        works.Count.ShouldBe(count);
        foreach (var some in works.Chunk(500))
        {
            var json = CslJsonWriter.Write(some);
            schema.Faults(json).ShouldBeEmpty();
            CslJsonReader
                .Read(json)
                .Value.SequenceEqual(some)
                .ShouldBeTrue(string.Join('\n', FormatLoss.Of(some, ReferenceFormat.CslJson).Take(20)));
        }
    }
}
