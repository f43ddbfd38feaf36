using Citations.Indexing;

namespace Citations.Tests.Reading;

public sealed class DamagedIndexTests : IDisposable
{
    private readonly IndexFolder _folder = new();
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("this is a text and no index")]
    public void A_file_that_is_no_index_is_one_sentence(string text)
    {
        var path = _folder.Write("no.idx", text);

        Should.Throw<IndexException>(() => RegistryIndex.Open(path)).Message.ShouldStartWith(path);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_sentence() =>
        Should.Throw<IndexException>(() => RegistryIndex.Open(_folder.PathOf("none.idx"))).Message.ShouldContain("does not exist");

    [Fact]
    public async Task Damage_anywhere_is_reported_and_never_another_record()
    {
        using (await _folder.BuildAsync([.. Enumerable.Range(0, 400).Select(i => IndexFolder.Crossref(i))])) { }
        var whole = await File.ReadAllBytesAsync(_folder.PathOf("test.idx"), _token);
        var random = new Random(20_261_128);
        var told = 0;
        for (var round = 0; round < 30; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var i = 0; i < 40; i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var path = _folder.PathOf("damaged.idx");
            await File.WriteAllBytesAsync(path, round % 3 == 0 ? bytes[..random.Next(bytes.Length)] : bytes, _token);
            told += await ReadAsync(path);
        }

        told.ShouldBeGreaterThan(10);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<int> ReadAsync(string path)
    {
        try
        {
            using var index = RegistryIndex.Open(path);
            var isTold = index.Check(_token) is not null;
            var resolver = new IndexResolver(index);
            for (var i = 0; i < 400; i += 7)
            {
                var found = await resolver.ResolveAsync(Doi.Parse($"10.5555/test.{i}"), _token);
                if (found.Reference is { } work)
                    work.Title.ShouldBe(IndexFolder.TitleOf(i));
                else
                    found.Reason.ShouldNotBeNull();
                await resolver.FindAsync(IndexFolder.TitleOf(i), _token);
            }

            return isTold ? 1 : 0;
        }
        catch (IndexException problem)
        {
            problem.Message.ShouldContain(path);
            return 1;
        }
    }
}
