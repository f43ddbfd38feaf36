using System.Text.Json;
using Citations.Tests.Servers;

namespace Citations.Tests;

/// <summary>Processes of <c>citations bulk</c> that are killed at any point.</summary>
public sealed class KilledWorkersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_article_has_one_result_whichever_worker_is_killed()
    {
        await using var redis = await RedisServer.StartAsync();
        using var folder = new TemporaryFolder();
        var input = folder.Write("articles.jsonl", Articles(200));
        string[] job = ["--queue", redis.Address];
        (await CommandLine.RunAsync([.. "bulk enqueue".Split(' '), input, .. job])).Error.ShouldContain("200 documents added, 0 were there");
        (await CommandLine.RunAsync([.. "bulk enqueue".Split(' '), input, .. job])).Error.ShouldContain("0 documents added, 200 were there");
        string[] work = ["bulk", "work", "--offline", "--stale-after", "1", .. job];
        var workers = Enumerable.Range(0, 2).Select(_ => ToolProcess.Start(folder.PathOf("."), work)).ToList();
        foreach (var least in new[] { 1, 60, 120 })
        {
            while (await DoneAsync(job) < least)
                await Task.Yield();
            await workers[0].KillAsync();
            workers.RemoveAt(0);
            workers.Add(ToolProcess.Start(folder.PathOf("."), work));
        }

        var last = await CommandLine.RunAsync(work);
        foreach (var worker in workers)
            await worker.KillAsync();

        last.ExitCode.ShouldNotBe(2);
        (await CommandLine.RunAsync(["bulk", "status", .. job])).Output.ShouldStartWith("200 of 200 documents done, 0 of them set aside; 0 under way");
        // The raw results: a file would hide one that is there twice.
        Ids((await CommandLine.RunAsync(["bulk", "results", .. job])).Output).ShouldBe(Expected(200), ignoreOrder: true);
        var path = folder.PathOf("out.jsonl");
        await CommandLine.RunAsync(["bulk", "results", "--out", path, .. job]);
        await CommandLine.RunAsync(["bulk", "results", "--out", path, .. job]);
        Ids(await File.ReadAllTextAsync(path, Token)).ShouldBe(Expected(200), ignoreOrder: true);
    }

    [Fact]
    public async Task A_run_that_is_killed_resumes_and_does_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        var (input, output) = (folder.Write("articles.jsonl", Articles(120)), folder.PathOf("out.jsonl"));
        foreach (var least in new[] { 1, 2000, 30_000, 60_000 })
        {
            var run = ToolProcess.Start(folder.PathOf("."), "bulk", input, "--out", output, "--offline");
            while (!run.HasExited && (!File.Exists(output) || new FileInfo(output).Length < least))
                await Task.Yield();
            await run.KillAsync();
        }

        var last = await CommandLine.RunAsync("bulk", input, "--out", output, "--offline");

        last.ExitCode.ShouldNotBe(2);
        Ids(await File.ReadAllTextAsync(output, Token)).ShouldBe(Expected(120), ignoreOrder: true);
    }

    [Fact]
    public async Task A_Redis_that_does_not_answer_is_no_result()
    {
        var run = await CommandLine.RunAsync("bulk", "work", "--offline", "--patience", "0", "--queue", "redis://127.0.0.1:9");

        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.ShouldContain("Redis did not answer");
    }

    [Theory]
    [InlineData("localhost:6379")]
    [InlineData("http://localhost:6379")]
    [InlineData("redis://user:secret@localhost:6379/x")]
    public async Task An_address_that_is_none_is_reported_without_its_password(string address)
    {
        var run = await CommandLine.RunAsync("bulk", "status", "--queue", address);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("expected redis://host:port");
        run.Error.ShouldNotContain("secret");
    }

    private static async Task<int> DoneAsync(string[] job)
    {
        using var status = JsonDocument.Parse((await CommandLine.RunAsync(["bulk", "status", "--json", .. job])).Output);
        return status.RootElement.GetProperty("done").GetInt32();
    }

    private static string Articles(int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(number =>
                    $$"""{"id":"article {{number}}","text":"See Alpha (1999).\n\n## References\n\nAlpha, B. (1999). The order of list {{number}}. Journal of Lists, 3(2), 1–9.\n"}"""
                    + "\n"
                )
        );

    private static IEnumerable<string> Expected(int count) => Enumerable.Range(0, count).Select(number => $"article {number}");

    private static IEnumerable<string> Ids(string lines) =>
        lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!);
}
