namespace Citations.Tests.Commands;

public sealed class CacheCommandTests
{
    private static readonly Reference Record = new()
    {
        Type = ReferenceType.ArticleJournal,
        Author = [Contributor.Person("Alpha", "Bo")],
        Issued = new(1999),
        Title = "On order",
        Doi = Doi.Parse("10.5555/order"),
    };

    private readonly FakeRegistry _registry = new(Record);

    [Fact]
    public async Task What_was_looked_up_is_not_looked_up_again()
    {
        using var folder = new TemporaryFolder();
        var cache = folder.PathOf("cache/registry.db");

        var first = await CommandLine.RunWithCacheAsync(cache, _registry, "resolve", "10.5555/order");
        var second = await CommandLine.RunWithCacheAsync(cache, _registry, "resolve", "10.5555/ORDER");

        first.ExitCode.ShouldBe(0);
        second.ShouldBe(first);
        _registry.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("garbage, and more of it than a header is long, so that it can not be a file of SQLite whatever the version")]
    [InlineData("SQLite format 3\0garbage")]
    public async Task A_cache_that_is_damaged_costs_nothing_but_itself(string damage)
    {
        using var folder = new TemporaryFolder();
        var cache = folder.Write("registry.db", damage);

        var resolved = await CommandLine.RunWithCacheAsync(cache, _registry, "resolve", "10.5555/order");
        var cleared = await CommandLine.RunWithCacheAsync(cache, _registry, "cache", "clear");
        var info = await CommandLine.RunWithCacheAsync(cache, _registry, "cache", "info");

        resolved.ExitCode.ShouldBe(0);
        resolved.Error.ShouldContain("could not be opened, so nothing is kept");
        cleared.ExitCode.ShouldBe(0);
        info.Output.ShouldEndWith(": 0 records, 0 bytes\n");
    }

    [Fact]
    public async Task An_update_of_a_lock_file_asks_again_and_keeps_what_it_learns()
    {
        using var folder = new TemporaryFolder();
        var cache = folder.PathOf("registry.db");
        var article = folder.Write(
            "article.md",
            "## References\n\nAlpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\n"
        );
        await CommandLine.RunWithCacheAsync(cache, _registry, "lock", article);

        var update = await CommandLine.RunWithCacheAsync(
            cache,
            new FakeRegistry(Record with { Title = "RETRACTED: On order" }),
            "lock",
            article,
            "--update"
        );
        var after = await CommandLine.RunWithCacheAsync(cache, _registry, "resolve", "10.5555/order", "--lock", folder.PathOf("none.json"));

        update.Output.ShouldBe("10.5555/order: title was 'On order', is 'RETRACTED: On order'\n");
        after.Output.ShouldContain("RETRACTED: On order");
        _registry.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cache_that_cannot_be_opened_stops_no_look_up()
    {
        using var folder = new TemporaryFolder();
        var cache = folder.Write("registry.db", new string('x', 4096));

        var resolve = await CommandLine.RunWithCacheAsync(cache, _registry, "resolve", "10.5555/order");
        var info = await CommandLine.RunWithCacheAsync(cache, _registry, "cache", "info");

        resolve.ExitCode.ShouldBe(0);
        resolve.Output.ShouldContain("On order");
        resolve.Error.ShouldStartWith($"citations: the cache {cache} could not be opened");
        info.ExitCode.ShouldBe(2);
        info.Error.ShouldContain(cache);
    }

    [Fact]
    public async Task The_cache_tells_what_it_holds_and_forgets_it()
    {
        using var folder = new TemporaryFolder();
        var cache = folder.PathOf("registry.db");
        await CommandLine.RunWithCacheAsync(cache, _registry, "resolve", "10.5555/order");

        var info = await CommandLine.RunWithCacheAsync(cache, _registry, "cache", "info");
        var clear = await CommandLine.RunWithCacheAsync(cache, _registry, "cache", "clear");
        var after = await CommandLine.RunWithCacheAsync(cache, _registry, "cache", "info");

        info.Output.ShouldStartWith($"{cache}: 1 records, ");
        clear.Output.ShouldBe($"{cache}: 1 records forgotten\n");
        after.Output.ShouldBe($"{cache}: 0 records, 0 bytes\n");
    }

    [Fact]
    public async Task Without_a_folder_there_is_no_cache()
    {
        var run = await CommandLine.RunAsync("cache", "info");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("XDG_CACHE_HOME");
    }
}
