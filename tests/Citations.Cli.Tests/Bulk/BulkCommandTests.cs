using System.Text.Json;

namespace Citations.Tests;

/// <summary><c>citations bulk</c>: streams of documents to verdicts.</summary>
public sealed class BulkCommandTests
{
    private const string Right = "Alpha, B. (1999). The order of lists. Journal of Lists, 3(2), 1–9. https://doi.org/10.5555/a";

    [Fact]
    public async Task Each_line_has_its_verdict_and_a_bad_one_ends_nothing()
    {
        var input = string.Join(
            '\n',
            Line("a", "reference", Right),
            "garbage",
            """{"id":"none","path":"/nowhere/none.md"}""",
            """{"id":"empty","text":null}""",
            "",
            Line("b", "text", $"See Alpha (1999).\n\n## References\n\n{Right}\n")
        );

        var run = await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--ordered");

        var verdicts = Verdicts(run.Output);
        run.ExitCode.ShouldBe(1);
        verdicts.Select(verdict => verdict.GetProperty("id").GetString()).ShouldBe(["a", "line 2", "none", "empty", "b"]);
        verdicts.Select(verdict => verdict.TryGetProperty("problem", out _)).ShouldBe([false, true, true, true, false]);
        verdicts[0].GetProperty("works")[0].GetProperty("verdict").GetString().ShouldBe("notRegistered");
        verdicts[0].GetProperty("findings").EnumerateArray().ShouldNotContain(finding => finding.GetProperty("code").GetString() == "CIT0203");
        run.Error.ShouldContain("5 documents done; 3 could not be read; 2 works");
    }

    [Fact]
    public async Task A_doi_is_looked_up_once_a_run()
    {
        var registry = new FakeRegistry();
        var input = string.Join('\n', Enumerable.Range(0, 40).Select(number => Line($"{number}", "reference", Right)));

        var run = await CommandLine.RunAsync(registry, input, "bulk");

        Verdicts(run.Output).Count.ShouldBe(40);
        registry.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_of_verdicts_is_continued_whatever_it_ends_within()
    {
        using var folder = new TemporaryFolder();
        var input = string.Join('\n', Enumerable.Range(0, 9).Select(number => Line($"{number}", "reference", Right)));
        var path = folder.PathOf("out.jsonl");
        var whole = await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--ordered", "--out", path);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        foreach (var length in Enumerable.Range(0, 24).Select(part => part * text.Length / 24).Append(text.Length - 1).Append(text.Length))
        {
            await File.WriteAllTextAsync(path, text[..length], TestContext.Current.CancellationToken);
            var run = await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--ordered", "--out", path);

            run.ExitCode.ShouldBe(whole.ExitCode);
            (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(text);
        }
    }

    [Fact]
    public async Task A_document_that_changed_is_done_again_and_one_that_is_twice_is_done_once()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("out.jsonl");
        await CommandLine.RunAsync(new FakeRegistry(), Line("a", "reference", Right), "bulk", "--out", path);

        var input = string.Join('\n', Line("a", "reference", Right), Line("a", "reference", "Beta" + Right), Line("b", "reference", Right), Line("b", "reference", Right));
        await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--ordered", "--out", path);

        Verdicts(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))
            .Select(verdict => verdict.GetProperty("id").GetString())
            .ShouldBe(["a", "a", "b"]);
    }

    [Fact]
    public async Task A_file_of_something_else_is_not_touched()
    {
        using var folder = new TemporaryFolder();
        foreach (var text in new[] { "my notes", "my notes\n", "{}\n{}\n" })
        {
            var path = folder.Write("notes.txt", text);

            var run = await CommandLine.RunAsync(new FakeRegistry(), Line("a", "reference", Right), "bulk", "--out", path);

            (run.ExitCode, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe((2, text));
            run.Error.ShouldContain("--fresh");
        }
    }

    [Fact]
    public async Task Files_and_folders_are_documents()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.md", $"See Alpha (1999).\n\n## References\n\n{Right}\n");
        folder.Write("two.md", $"See Alpha (1999).\n\n## References\n\n{Right}\n");

        var run = await CommandLine.RunAsync(new FakeRegistry(), "", "bulk", "--ordered", "--offline", Path.GetDirectoryName(folder.PathOf("x"))!);

        Verdicts(run.Output)
            .Select(verdict => verdict.GetProperty("id").GetString())
            .ShouldBe([folder.PathOf("one.md"), folder.PathOf("two.md")]);
    }

    [Fact]
    public async Task What_no_registry_answered_is_asked_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("out.jsonl");
        var input = string.Join('\n', Line("a", "reference", Right), Line("b", "reference", Right));

        await CommandLine.RunAsync(new UnreachableRegistry(), input, "bulk", "--ordered", "--out", path);
        var offline = await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--offline", "--out", path);
        offline.Error.ShouldContain("2 done before");
        var again = await CommandLine.RunAsync(new FakeRegistry(), Line("a", "reference", Right), "bulk", "--ordered", "--out", path);
        again.Error.ShouldContain("2 of them have works that no registry answered for");
        await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--ordered", "--out", path);
        var last = await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--ordered", "--out", path);

        last.Error.ShouldContain("2 done before");
        Verdicts(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))
            .Select(verdict => verdict.GetProperty("works")[0].GetProperty("verdict").GetString())
            .ShouldBe(["couldNotCheck", "couldNotCheck", "notRegistered", "notRegistered"]);
    }

    [Fact]
    public async Task A_text_of_a_stream_opens_only_the_library_that_the_user_names()
    {
        using var folder = new TemporaryFolder();
        var library = folder.Write("private.bib", "@book{s1, title={Draft about the moles}, author={Secret, Sam}, year={2010}}");
        var input = Line("x", "text", $"---\nbibliography: {library}\n---\n\nMoles dig [@s1].\n");

        var closed = Verdicts((await CommandLine.RunAsync(new FakeRegistry(), input, "bulk")).Output)[0];
        closed.GetRawText().ShouldNotContain("Secret");
        closed.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).ShouldContain("CIT0007");

        var named = Verdicts((await CommandLine.RunAsync(new FakeRegistry(), input, "bulk", "--bibliography", library)).Output)[0];
        named.GetRawText().ShouldContain("Secret");
        named.GetRawText().ShouldNotContain("CIT0007");
    }

    private static string Line(string id, string property, string text) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = id, [property] = text });

    private static List<JsonElement> Verdicts(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
