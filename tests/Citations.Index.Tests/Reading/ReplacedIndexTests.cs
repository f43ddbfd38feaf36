using Citations.Indexing;

namespace Citations.Tests.Reading;

public sealed class ReplacedIndexTests : IDisposable
{
    private readonly IndexFolder _folder = new();
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    /// <summary>
    /// Another thread needs another connection, and the name of the file leads to a file by then that has its records at other places.
    /// </summary>
    [Theory]
    [InlineData(20, 6000)]
    [InlineData(6000, 20)]
    public async Task Who_reads_a_file_that_is_replaced_continues_the_file_that_was_opened(int before, int after)
    {
        using var index = await BuildAsync("Old", before);
        using var other = await BuildAsync("New", after);

        List<string?> titles = [];
        var thread = new Thread(() => titles.AddRange(Enumerable.Range(0, 20).Select(number => Find(index, number))));
        index.Read(_ =>
        {
            thread.Start();
            // It has read, or it waits for the one connection to the old file, which this thread has.
            SpinWait.SpinUntil(() => !thread.IsAlive || thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
            return 0;
        });
        thread.Join();

        titles.ShouldBe(Enumerable.Range(0, 20).Select(number => $"Old title of work {number}"));
        Find(other, 7).ShouldBe("New title of work 7");
        index.Info.Records.ShouldBe(before);
        (index.Check(_token), other.Check(_token)).ShouldBe((null, null));
    }

    [Fact]
    public async Task Who_reads_a_file_that_is_deleted_continues_it()
    {
        using var index = await BuildAsync("Old", 20);
        File.Delete(index.Path);

        index.Check(_token).ShouldBeNull();
        Find(index, 7).ShouldBe("Old title of work 7");
    }

    [Fact]
    public async Task A_closed_index_is_not_read()
    {
        var index = await BuildAsync("Old", 20);
        index.Dispose();

        Should.Throw<ObjectDisposedException>(() => Find(index, 7));
    }

    public void Dispose() => _folder.Dispose();

    private Task<RegistryIndex> BuildAsync(string title, int count) =>
        _folder.BuildAsync([
            .. Enumerable.Range(0, count).Select(number => IndexFolder.Crossref(number, $"{title} title of work {number}")),
        ]);

    private static string? Find(RegistryIndex index, int number)
    {
        try
        {
            return index.Find(Doi.Parse($"10.5555/test.{number}"))?.Title;
        }
        catch (IndexException problem)
        {
            return problem.Message;
        }
    }
}
