namespace Citations.Tests.Commands;

public sealed class IndexCommandTests : IDisposable
{
    private const string Entry = "Alpha, B. (1999). On the order of invented lists. *Journal of Lists*, *1*(2), 3–4.";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeRegistry _registry = new();

    [Fact]
    public async Task An_index_is_built_updated_and_says_what_it_holds()
    {
        var built = await BuildAsync(Record("order", "On the order of invented lists"));
        var second = _folder.Write("second.jsonl", Record("order", "On the order of lists, second edition") + "\n" + Record("more", "More lists"));
        var updated = await CommandLine.RunAsync("index", "update", Index, second, "--date", "2026-04-01");
        var info = await CommandLine.RunAsync("index", "info", Index, "--check");

        (built.ExitCode, updated.ExitCode, info.ExitCode).ShouldBe((0, 0, 0), built.Error + updated.Error + info.Error);
        built.Output.ShouldStartWith($"{Index}: 1 records, ");
        built.Output.ShouldEndWith("\n  first.jsonl of 2026-03-01\n");
        info.Output.ShouldEndWith("\n  first.jsonl of 2026-03-01\n  second.jsonl of 2026-04-01\nAll of it can be read.\n");
        info.Output.ShouldContain(": 2 records, ");
    }

    [Fact]
    public async Task The_standard_input_is_read()
    {
        var run = await CommandLine.RunAsync(_registry, Record("order", "On order") + "\n", "index", "build", Index, "-");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("  the standard input of ");
    }

    [Fact]
    public async Task Works_are_looked_up_in_an_index_before_anybody_is_asked()
    {
        await BuildAsync(Record("order", "On the order of invented lists"));

        var run = await CommandLine.RunAsync(_registry, "", "resolve", "10.5555/ORDER", "--index", Index, "--to", "text");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("On the order of invented lists");
        _registry.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_index_has_not_or_has_too_old_is_asked_for_at_the_registries()
    {
        await BuildAsync(Record("order", "On the order of invented lists"));

        await CommandLine.RunAsync(_registry, "", "resolve", "10.5555/other", "--index", Index);
        await CommandLine.RunAsync(_registry, "", "resolve", "10.5555/order", "--index", Index, "--max-age", "1");

        _registry.Asked.ShouldBe([Doi.Parse("10.5555/other"), Doi.Parse("10.5555/order")]);
    }

    [Fact]
    public async Task Offline_an_index_answers_alone_and_says_no_more_than_it_knows()
    {
        await BuildAsync(Record("order", "On the order of invented lists"));

        var run = await CommandLine.RunAsync(_registry, "", "resolve", "10.5555/order", "10.5555/other", "--index", Index, "--offline");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("10.5555/other: not found: Not found in this index, works.idx; it may still be registered.\n");
        _registry.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_settings_beside_an_article_name_its_index()
    {
        await BuildAsync(Record("order", "On the order of invented lists"));
        _folder.Write(".citations.json", """{"index": "works.idx"}""");
        var article = _folder.Write("article.md", $"Lists have an order (Alpha, 1999).\n\n## References\n\n{Entry}\n");

        var locked = await CommandLine.RunAsync(_registry, "", "lock", article, "--offline");
        var check = await CommandLine.RunAsync(_registry, "", "check", article, "--offline");

        check.Output.ShouldContain("10.5555/order");
        locked.Output.ShouldContain("10.5555/order");
        File.ReadAllText(_folder.PathOf("citations.lock.json")).ShouldContain("Index works.idx, first.jsonl of 2026-03-01");
        _registry.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("none.idx", "does not exist")]
    [InlineData("text.idx", "is not an index, or is damaged")]
    public async Task An_index_that_cannot_be_opened_is_one_sentence(string name, string sentence)
    {
        _folder.Write("text.idx", "This is not an index, and long enough to be told from one by the first bytes that SQLite reads of any file.");

        foreach (var args in (string[][])[["index", "info", _folder.PathOf(name)], ["resolve", "10.5555/a", "--index", _folder.PathOf(name)]])
        {
            var run = await CommandLine.RunAsync(args);

            run.ExitCode.ShouldBe(2);
            run.Error.ShouldContain(sentence);
            run.Error.Count(c => c == '\n').ShouldBe(1);
        }
    }

    [Fact]
    public async Task Files_of_other_kinds_in_a_folder_are_counted()
    {
        var folder = Directory.CreateDirectory(_folder.PathOf("records")).FullName;
        _folder.Write("records/a.jsonl", Record("order", "On order"));
        _folder.Write("records/notes.txt", "Where the records come from.");

        var run = await CommandLine.RunAsync("index", "build", Index, folder);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBe("Files of other kinds that were left out: 1.\n");
    }

    [Fact]
    public async Task What_cannot_be_read_of_the_inputs_is_counted()
    {
        var run = await BuildAsync(Record("order", "On order") + "\n" + """{"title": ["a record without a DOI"]}""");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("Records that could not be read and were left out: 1.\n");
    }

    public void Dispose() => _folder.Dispose();

    private string Index => _folder.PathOf("works.idx");

    private Task<CommandLine> BuildAsync(string lines) =>
        CommandLine.RunAsync("index", "build", Index, _folder.Write("first.jsonl", lines + "\n"), "--date", "2026-03-01");

    private static string Record(string suffix, string title) =>
        $$"""{"DOI":"10.5555/{{suffix}}","type":"journal-article","title":["{{title}}"],"container-title":["Journal of Lists"],"volume":"1","issue":"2","page":"3-4","issued":{"date-parts":[[1999]]},"author":[{"given":"Bo","family":"Alpha","sequence":"first"}]}""";
}
