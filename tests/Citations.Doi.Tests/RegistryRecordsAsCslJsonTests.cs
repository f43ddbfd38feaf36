using Citations.Formats;
using Citations.Tests.Formats.CslJson;

namespace Citations.Tests;

/// <summary>Registry records as CSL-JSON: it validates against the schema of CSL's own processors and loses nothing.</summary>
public sealed class RegistryRecordsAsCslJsonTests
{
    [Fact]
    public Task Crossref_records() => ShouldValidateAsync(RegistryRecords.Crossref(), RegistryRecords.CrossrefTexts.Count);

    [Fact]
    public Task DataCite_records() => ShouldValidateAsync(RegistryRecords.DataCite(), RegistryRecords.DataCiteTexts.Count);

    [Fact]
    public async Task Shared_records()
    {
        await ShouldValidateAsync(RegistryRecords.SharedCrossref(), 3_286);
        await ShouldValidateAsync(RegistryRecords.SharedDataCite(), 302);
        await ShouldValidateAsync(RegistryRecords.SharedBulk(), 12_871);
    }

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
