using Citations.Indexing;
using Citations.Matching;

namespace Citations.Tests.Reading;

public sealed class IndexResolverTests : IDisposable
{
    private readonly IndexFolder _folder = new();
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_says_from_which_index_and_of_when_it_is()
    {
        using var index = await _folder.BuildAsync(IndexFolder.Crossref(1));

        var found = await new IndexResolver(index).ResolveAsync(Doi.Parse("10.5555/TEST.1"), _token);

        (found.Status, found.Reason).ShouldBe((ResolutionStatus.Found, null));
        found.Source.ShouldBe("Index test.idx, input.jsonl of 2026-03-01");
        found.Retrieved.ShouldBe(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task What_an_index_has_not_is_not_found_there_and_asked_for_elsewhere()
    {
        using var index = await _folder.BuildAsync(IndexFolder.Crossref(1));
        var (here, elsewhere) = (Doi.Parse("10.5555/test.1"), Doi.Parse("10.5555/test.2"));
        var alone = await new IndexResolver(index).ResolveAsync(elsewhere, _token);
        var next = new Elsewhere();
        var all = await new IndexResolver(index, next).ResolveBatchAsync([here, elsewhere], _token);

        alone.Status.ShouldBe(ResolutionStatus.NotFound);
        alone.Reason.ShouldBe("Not found in this index, test.idx; it may still be registered.");
        next.Asked.ShouldBe([elsewhere]);
        (all[here].Status, all[elsewhere].Source).ShouldBe((ResolutionStatus.Found, "elsewhere"));
    }

    [Fact]
    public async Task Records_that_are_too_old_are_asked_for_elsewhere()
    {
        using var index = await _folder.BuildAsync(IndexFolder.Crossref(1));
        var next = new Elsewhere();
        var clock = new At(new(2026, 3, 11, 0, 0, 0, TimeSpan.Zero));

        await new IndexResolver(index, next, new() { MaxAge = TimeSpan.FromDays(11), Time = clock }).ResolveAsync(
            Doi.Parse("10.5555/test.1"),
            _token
        );
        next.Asked.ShouldBeEmpty();
        await new IndexResolver(index, next, new() { MaxAge = TimeSpan.FromDays(9), Time = clock }).ResolveAsync(
            Doi.Parse("10.5555/test.1"),
            _token
        );
        next.Asked.ShouldBe([Doi.Parse("10.5555/test.1")]);
    }

    [Theory]
    [InlineData("{0} {1} ({2}). {3}. Journal of Invented Results, {4}(2), {5}.")]
    [InlineData("{0}, {1}, {3}, J. Invented Results {4}, {5} ({2})")]
    [InlineData("{0}, {1} J. Invent. Results {2}, {4}, {5}.")]
    public async Task Works_are_found_by_references_in_many_styles(string form)
    {
        using var index = await _folder.BuildAsync([.. Enumerable.Range(0, 3_000).Select(i => IndexFolder.Crossref(i))]);
        var resolver = new IndexResolver(index);
        foreach (var number in (int[])[0, 77, 1_234, 2_998])
        {
            var work = index.Find(Doi.Parse($"10.5555/test.{number}"))!;
            var text = string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                form,
                work.Author[0].Family,
                "A.",
                work.Issued!.Year,
                work.Title,
                work.Volume,
                work.Page!.Split('-')[0]
            );

            var found = await resolver.FindAsync(text, _token);

            (found.Match?.Doi).ShouldBe(work.Doi, text);
            found.Source.ShouldBe("Index test.idx, input.jsonl of 2026-03-01");
        }
    }

    [Fact]
    public async Task What_no_record_supports_is_not_found_in_this_index()
    {
        using var index = await _folder.BuildAsync(IndexFolder.Crossref(1));

        var found = await new IndexResolver(index).FindAsync("Nobody, N. (2001). A work that was never written. No Journal, 1, 2.", _token);

        (found.Status, found.Reason).ShouldBe((FindStatus.NotFound, "No record of this index, test.idx, agrees in enough facts."));
    }

    [Fact]
    public async Task Notices_and_other_dois_of_a_work_are_kept()
    {
        using var index = await _folder.BuildAsync(
            IndexFolder.Crossref(
                1,
                more: ""","updated-by":[{"DOI":"10.5555/notice","type":"retraction","label":"Retraction","source":"publisher"}],"aliases":["10.5555/old.1"]"""
            )
        );

        var found = await new IndexResolver(index).ResolveAsync(Doi.Parse("10.5555/OLD.1"), _token);

        found.Reference!.Doi.ShouldBe(Doi.Parse("10.5555/test.1"));
        found.Reference.GetIntegrityStatus().ShouldBe(IntegrityStatus.Retracted);
    }

    [Fact]
    public async Task Numbers_of_PubMed_are_found()
    {
        var library = _folder.Write("mine.nbib", "PMID- 12345\nTI  - A title of an article\nLID - 10.5555/pm.1 [doi]\nPMC - PMC777\n\n");
        await IndexBuilder.BuildAsync(_folder.PathOf("pm.idx"), [new(library)], cancellationToken: _token);
        using var index = RegistryIndex.Open(_folder.PathOf("pm.idx"));

        var found = await new IndexResolver(index).FindDoisAsync([Pmid.Parse("12345"), Pmcid.Parse("PMC777"), Pmid.Parse("9")], _token);

        found[Pmid.Parse("12345")].Doi.ShouldBe(Doi.Parse("10.5555/pm.1"));
        found[Pmcid.Parse("PMC777")].Doi.ShouldBe(Doi.Parse("10.5555/pm.1"));
        found[Pmid.Parse("9")].Status.ShouldBe(ResolutionStatus.NotFound);
    }

    [Fact]
    public async Task Many_threads_read_one_index()
    {
        using var index = await _folder.BuildAsync([.. Enumerable.Range(0, 500).Select(i => IndexFolder.Crossref(i))]);
        var resolver = new IndexResolver(index);

        await Parallel.ForAsync(
            0,
            2_000,
            _token,
            async (i, token) =>
                (await resolver.ResolveAsync(Doi.Parse($"10.5555/test.{i % 500}"), token)).Required().Title.ShouldBe(IndexFolder.TitleOf(i % 500))
        );
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Elsewhere : IReferenceResolver
    {
        internal List<Doi> Asked { get; } = [];

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
        {
            Asked.Add(doi);
            return Task.FromResult(new Resolution(doi, ResolutionStatus.CouldNotCheck) { Source = "elsewhere" });
        }
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
