using Citations.Indexing;

namespace Citations.Tests.Building;

public sealed class IndexBuilderTests : IDisposable
{
    private readonly IndexFolder _folder = new();
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Crossrefs_file_of_lists_becomes_an_index()
    {
        var members = Enumerable
            .Range(0, 3)
            .Select(member => $$"""{"items":[{{string.Join(',', Enumerable.Range(member * 100, 100).Select(i => IndexFolder.Crossref(i)))}}]}""");
        var result = await BuildAsync(_folder.WriteTar("all.tar", members));

        (result.Read, result.Unread, result.Info.Records).ShouldBe((300, 0, 300));
        result.Info.Sources.ShouldBe([new("all.tar", new(2026, 3, 1))]);
        using var index = RegistryIndex.Open(_folder.PathOf("out.idx"));
        index.Check(_token).ShouldBeNull();
        var work = index.Find(Doi.Parse("10.5555/test.250"))!;
        work.Title.ShouldBe(IndexFolder.TitleOf(250));
        (work.ContainerTitle, work.Volume, work.Page, work.Issued?.Year).ShouldBe(("Journal of Invented Results", "11", "350-359", 2000));
        work.Author.Select(author => author.Family).ShouldBe(["Marchetti", "Writer"]);
        index.Find(Doi.Parse("10.5555/test.300")).ShouldBeNull();
        Directory.Exists(_folder.PathOf("out.idx.building")).ShouldBeFalse();
    }

    [Fact]
    public async Task Libraries_and_records_of_DataCite_become_an_index_too()
    {
        var library = _folder.Write(
            "mine.ris",
            "TY  - BOOK\nTI  - A book without any DOI\nAU  - Author, An\nPY  - 1999\nSN  - 978-0-306-40615-7\nER  - \n"
        );
        var dataCite = _folder.Write(
            "datacite.jsonl",
            """{"id":"10.5555/data.1","type":"dois","attributes":{"doi":"10.5555/data.1","titles":[{"title":"A set of data"}],"creators":[{"name":"Maker, A."}],"publicationYear":2020,"types":{"resourceTypeGeneral":"Dataset"}}}"""
        );
        var result = await BuildAsync(library, dataCite);

        result.Info.Records.ShouldBe(2);
        using var index = RegistryIndex.Open(_folder.PathOf("out.idx"));
        index.Check(_token).ShouldBeNull();
        index.Find(Doi.Parse("10.5555/data.1"))!.Title.ShouldBe("A set of data");
        (await new IndexResolver(index).FindAsync("Author, A. (1999). A book without any DOI.", _token)).Match?.Title.ShouldBe(
            "A book without any DOI"
        );
    }

    [Fact]
    public async Task Records_that_are_none_are_counted_and_the_others_kept()
    {
        var lines = string.Join('\n', IndexFolder.Crossref(1), """{"DOI":7,"title":3}""", """{"title":["no DOI"]}""", "{{{", IndexFolder.Crossref(2));

        var result = await BuildAsync(_folder.Write("some.jsonl", lines));

        result.Unread.ShouldBeGreaterThan(0);
        result.Info.Records.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_newest_record_of_a_doi_is_kept_in_one_file_in_several_and_by_updates()
    {
        var first = _folder.Write("1.jsonl", IndexFolder.Crossref(1, "First title of all") + "\n" + IndexFolder.Crossref(2));
        var second = _folder.Write("2.jsonl", IndexFolder.Crossref(1, "Second title of all") + "\n" + IndexFolder.Crossref(1, "Third title of all"));
        await BuildAsync(first, second);
        Title(1).ShouldBe("Third title of all");

        var result = await IndexBuilder.UpdateAsync(
            _folder.PathOf("out.idx"),
            [new(_folder.Write("3.jsonl", IndexFolder.Crossref(1, "Fourth title of all") + "\n" + IndexFolder.Crossref(3)))],
            cancellationToken: _token
        );

        result.Info.Records.ShouldBe(3);
        result.Info.Sources.Select(source => source.Name).ShouldBe(["1.jsonl", "2.jsonl", "3.jsonl"]);
        (Title(1), Title(2), Title(3)).ShouldBe(("Fourth title of all", IndexFolder.TitleOf(2), IndexFolder.TitleOf(3)));
    }

    [Fact]
    public async Task A_build_that_was_ended_before_its_index_was_moved_resumes()
    {
        var input = _folder.Write("some.jsonl", string.Join('\n', Enumerable.Range(0, 200).Select(i => IndexFolder.Crossref(i))));
        await BuildAsync(input);
        using var ends = new CancellationTokenSource();
        var stop = new Stop(IndexPhase.Keys, ends);
        await Should.ThrowAsync<OperationCanceledException>(() =>
            IndexBuilder.BuildAsync(_folder.PathOf("next.idx"), [Input(input)], new() { Progress = stop, Time = new Still() }, ends.Token)
        );
        File.Copy(_folder.PathOf("out.idx"), _folder.PathOf("next.idx.building/index.db"), overwrite: true);

        var result = await IndexBuilder.BuildAsync(_folder.PathOf("next.idx"), [Input(input)], new() { Time = new Still() }, _token);

        result.Info.Records.ShouldBe(200);
        using var index = RegistryIndex.Open(_folder.PathOf("next.idx"));
        index.Check(_token).ShouldBeNull();
    }

    [Fact]
    public async Task A_build_that_was_ended_resumes_and_makes_the_same_index()
    {
        var input = _folder.Write("many.jsonl", string.Join('\n', Enumerable.Range(0, 20_000).Select(i => IndexFolder.Crossref(i))));
        await BuildAsync(input);
        var whole = await File.ReadAllBytesAsync(_folder.PathOf("out.idx"), _token);
        File.Delete(_folder.PathOf("out.idx"));
        foreach (var phase in Enum.GetValues<IndexPhase>())
        {
            using var ends = new CancellationTokenSource();
            var stop = new Stop(phase, ends);
            await Should.ThrowAsync<OperationCanceledException>(() =>
                IndexBuilder.BuildAsync(_folder.PathOf("out.idx"), [Input(input)], new() { Progress = stop, Time = new Still() }, ends.Token)
            );
        }

        var result = await BuildAsync(input);

        result.IsResumed.ShouldBeTrue();
        result.Read.ShouldBe(20_000);
        using var index = RegistryIndex.Open(_folder.PathOf("out.idx"));
        index.Check(_token).ShouldBeNull();
        index.Info.Records.ShouldBe(20_000);
        Math.Abs(new FileInfo(_folder.PathOf("out.idx")).Length - whole.Length).ShouldBeLessThan(whole.Length / 50);
    }

    [Theory]
    [InlineData(IndexPhase.Reading)]
    [InlineData(IndexPhase.Records)]
    [InlineData(IndexPhase.Keys)]
    public async Task A_build_that_was_killed_resumes_from_what_it_had_saved(IndexPhase phase)
    {
        var input = _folder.Write("many.jsonl", string.Join('\n', Enumerable.Range(0, 30_000).Select(i => IndexFolder.Crossref(i))));
        // What a killed build leaves is what lies in its folder at any moment.
        var kill = new Kill(phase, _folder.PathOf("out.idx.building"), _folder.PathOf("next.idx.building"));
        var options = new IndexBuildOptions { Time = new Still(), RecordsBetweenStates = 1_000 };
        var whole = await IndexBuilder.BuildAsync(_folder.PathOf("out.idx"), [Input(input)], options with { Progress = kill }, _token);
        kill.IsDone.ShouldBeTrue();

        var result = await IndexBuilder.BuildAsync(_folder.PathOf("next.idx"), [Input(input)], options, _token);

        (result.IsResumed, result.Read, result.Info.Records, result.Info.Keys).ShouldBe((true, 30_000, 30_000, whole.Info.Keys));
        using var index = RegistryIndex.Open(_folder.PathOf("next.idx"));
        index.Check(_token).ShouldBeNull();
    }

    [Fact]
    public async Task Libraries_in_a_folder_are_read_and_files_of_other_kinds_counted()
    {
        var folder = Directory.CreateDirectory(_folder.PathOf("libraries")).FullName;
        _folder.Write("libraries/a.bib", "@article{a, author={Alpha, Bo}, title={On order}, journal={Lists}, year={1999}, doi={10.5555/a}}");
        _folder.Write("libraries/b.RIS", "TY  - JOUR\nTI  - On chaos\nAU  - Beta, C.\nPY  - 2001\nDO  - 10.5555/b\nER  - \n");
        _folder.Write("libraries/c.jsonl", IndexFolder.Crossref(1));
        _folder.Write("libraries/notes.txt", "Where the files come from.");

        var result = await BuildAsync(folder);

        (result.Info.Records, result.Unread, result.LeftOut).ShouldBe((3, 0, 1));
    }

    [Fact]
    public async Task What_is_not_there_is_one_sentence()
    {
        var missing = await Should.ThrowAsync<IndexException>(() => BuildAsync(_folder.PathOf("none.jsonl")));
        var update = await Should.ThrowAsync<IndexException>(() => IndexBuilder.UpdateAsync(_folder.PathOf("none.idx"), [], null, _token));

        missing.Message.ShouldContain("does not exist");
        update.Message.ShouldContain("build it first");
    }

    [Fact]
    public async Task A_file_that_is_not_an_index_is_not_overwritten_and_one_that_is_is()
    {
        const string library = "@article{a, author={Alpha, Bo}, title={On order}, journal={Lists}, year={1999}, doi={10.5555/a}}";
        var path = _folder.Write("mine.bib", library);
        var problem = await Should.ThrowAsync<IndexException>(() => IndexBuilder.BuildAsync(path, [Input(_folder.Write("b.bib", library))], null, _token));
        problem.Message.ShouldContain("is not an index");
        (await File.ReadAllTextAsync(path, _token)).ShouldBe(library);

        await BuildAsync(path);
        await BuildAsync(path);
        Title(1).ShouldBeNull();
        using var index = RegistryIndex.Open(_folder.PathOf("out.idx"));
        index.Find(Doi.Parse("10.5555/a"))?.Title.ShouldBe("On order");
    }

    public void Dispose() => _folder.Dispose();

    private static IndexInput Input(string path) => new(path) { Date = new(2026, 3, 1) };

    private Task<IndexBuildResult> BuildAsync(params string[] inputs) =>
        IndexBuilder.BuildAsync(_folder.PathOf("out.idx"), [.. inputs.Select(Input)], new() { Time = new Still() }, _token);

    private string? Title(int number)
    {
        using var index = RegistryIndex.Open(_folder.PathOf("out.idx"));
        return index.Find(Doi.Parse($"10.5555/test.{number}"))?.Title;
    }

    /// <summary>Ends a build as soon as it comes to a pass.</summary>
    private sealed class Stop(IndexPhase phase, CancellationTokenSource ends) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            if (value.Phase == phase && value.Share is > 0.3)
                ends.Cancel();
        }
    }

    /// <summary>Copies the folder of a build as soon as it is within a pass.</summary>
    private sealed class Kill(IndexPhase phase, string from, string to) : IProgress<IndexProgress>
    {
        internal bool IsDone { get; private set; }

        public void Report(IndexProgress value)
        {
            if (IsDone || value.Phase != phase || value.Share is not > 0.3 || !File.Exists(Path.Combine(from, "state.json")))
                return;
            Directory.CreateDirectory(to);
            foreach (var file in Directory.EnumerateFiles(from))
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
            IsDone = true;
        }
    }

    /// <summary>A clock that stands still.</summary>
    private sealed class Still : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    }
}
