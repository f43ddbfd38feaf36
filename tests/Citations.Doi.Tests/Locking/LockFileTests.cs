using Citations.Crossref;
using Citations.Locking;

namespace Citations.Tests.Locking;

public sealed class LockFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citations-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(_folder, LockFile.DefaultName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_saved_is_loaded_sorted_and_the_same_every_time()
    {
        var file = LockFile.Empty.With(Record("10.5555/b", "B"), Record("10.5555/A", "A <i>title</i> – ü"));

        await file.SaveAsync(FilePath, Token);
        var text = await File.ReadAllTextAsync(FilePath, Token);
        var loaded = await LockFile.LoadAsync(FilePath, Token);

        loaded.Records.ShouldBe(file.Records);
        loaded.ToString().ShouldBe(text);
        text.IndexOf("10.5555/A", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("10.5555/b", StringComparison.Ordinal));
        text.ShouldNotContain("\r");
        text.ShouldEndWith("}\n");
        text.ShouldContain("A <i>title</i> – ü");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_an_index_has_is_kept_beside_the_records_of_DOIs()
    {
        var book = new IndexedRecord(
            new Reference
            {
                Type = ReferenceType.Book,
                Title = "The slow drift of made up rivers",
                Author = [Contributor.Person("Abel", "Karin")],
                Issued = new PartialDate(1951),
            }.WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, "https://openalex.org/W1") { Source = "OpenAlex" }),
            "Open Library",
            new(2026, 1, 2)
        );
        var file = LockFile.Empty.With(Record("10.5555/a", "A title")).With(book).With(book with { Retrieved = new(2026, 3, 4) });
        var loaded = LockFile.Parse(file.ToString());

        loaded.Indexed.ShouldHaveSingleItem().ShouldBe(book);
        loaded.Indexed.First().Reference.GetRelations().ShouldBe(book.Reference.GetRelations());
        loaded.ToString().ShouldBe(file.ToString());
        LockFile.Empty.With(Record("10.5555/a", "A title")).ToString().ShouldNotContain("indexed");
        (loaded.Only([]).Indexed.Count(), loaded.Only([], []).Indexed.Count(), loaded.Only([], [book]).Count).ShouldBe((1, 0, 0));
        var found = await new LockFileResolver(loaded).FindAsync("Abel, K. (1951). The slow drift of made up rivers.", Token);
        (found.Status, found.Source, found.IsSecondHand, found.Match).ShouldBe(
            (Matching.FindStatus.Found, "Open Library", true, loaded.Indexed.First().Reference)
        );
    }

    [Fact]
    public void A_copy_with_another_work_is_the_record_of_that_work()
    {
        var one = new IndexedRecord(new() { Title = "One" }, "Open Library", new(2026, 1, 2));
        var two = one with { Reference = new() { Title = "Two" } };
        two.ShouldBe(new IndexedRecord(new() { Title = "Two" }, "Open Library", new(2026, 1, 2)));
        LockFile.Empty.With(one, two).Indexed.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_missing_file_is_empty() => (await LockFile.LoadAsync(FilePath, Token)).Count.ShouldBe(0);

    [Fact]
    public async Task A_file_cut_anywhere_is_reported_with_its_place_and_never_overwritten()
    {
        var whole = LockFile.Empty.With(Record("10.5555/a", "A title"), Record("10.5555/b", "Another")).ToString();
        for (var length = 0; length < whole.TrimEnd().Length; length += 7)
        {
            var cut = whole[..length];
            await File.WriteAllTextAsync(FilePath, cut, Token);

            var thrown = await Should.ThrowAsync<LockFileException>(() => LockFile.LoadAsync(FilePath, Token));
            await Should.ThrowAsync<LockFileException>(() => LockFile.Empty.SaveAsync(FilePath, Token));

            thrown.Message.ShouldStartWith($"{FilePath}({cut.Split('\n').Length},");
            (await File.ReadAllTextAsync(FilePath, Token)).ShouldBe(cut);
        }
    }

    [Theory]
    [InlineData("[]", "no list 'records'")]
    [InlineData("""{"records": []}""", "version")]
    [InlineData("""{"version": 2, "records": []}""", "version 2")]
    [InlineData("""{"version": 1, "records": [{"doi": "x"}]}""", "Record 1 has no DOI")]
    [InlineData(
        """{"version": 1, "records": [{"doi": "10.5555/a", "source": "Crossref", "retrieved": "yesterday", "record": {}}]}""",
        "no date"
    )]
    [InlineData("""{"version": 1, "records": [{"doi": "10.5555/a", "source": "Crossref", "retrieved": "2026-01-31"}]}""", "no record")]
    public void What_is_not_a_lock_file_is_refused(string text, string problem) =>
        Should.Throw<LockFileException>(() => LockFile.Parse(text)).Message.ShouldContain(problem);

    [Fact]
    public async Task Many_who_add_to_one_file_lose_nothing()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(i =>
                    Task.Run(() =>
                        LockFile.UpdateAsync(FilePath, file => file.With(Record($"10.5555/{i}", $"Title {i}")), cancellationToken: Token)
                    )
                )
        );

        (await LockFile.LoadAsync(FilePath, Token)).Count.ShouldBe(40);
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_waits_for_the_file_can_give_up()
    {
        using var cancelling = new CancellationTokenSource();
        await LockFile.UpdateAsync(
            FilePath,
            file =>
            {
                var waiting = LockFile.UpdateAsync(FilePath, other => other, cancellationToken: cancelling.Token);
                cancelling.Cancel();
                Should.Throw<OperationCanceledException>(() => waiting.GetAwaiter().GetResult());
                return file;
            },
            cancellationToken: Token
        );
    }

    [Fact]
    public async Task Without_a_change_there_is_no_file()
    {
        await LockFile.UpdateAsync(FilePath, file => file, cancellationToken: Token);

        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type": "book", "author": [null]}""", "Items in the list 'author' that are not names were left out.")]
    [InlineData("""{"type": "book", "author": [5, {"family": "Alpha"}]}""", "Items in the list 'author' that are not names were left out.")]
    [InlineData("""{"type": "book", "author": 5}""", "The value of 'author' is not of the kind that CSL-JSON has for it.")]
    [InlineData("""{"type": "book", "issued": [1999]}""", "The value of 'issued' is not of the kind that CSL-JSON has for it.")]
    [InlineData("""{"type": "book", "title": {"de": "T"}}""", "The value of 'title' is not of the kind that CSL-JSON has for it.")]
    [InlineData("""{"type": "no such type"}""", "'no such type' is not an item type of CSL 1.0.2; the work is read as a document.")]
    public void A_value_of_a_wrong_kind_is_reported(string record, string message) =>
        LockFile
            .Parse(
                $$"""{"version": 1, "records": [{"doi": "10.5555/a", "source": "Crossref", "retrieved": "2026-01-31", "record": {{record}}}]}"""
            )
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldBe($"10.5555/a: {message}");

    [Fact]
    public void A_look_up_that_found_nothing_leaves_the_record()
    {
        var file = LockFile.Empty.With(Record("10.5555/a", "A title"));
        file.With(new Resolution(Doi.Parse("10.5555/a"), ResolutionStatus.CouldNotCheck) { Reason = "x" })
            .Find(Doi.Parse("10.5555/a"))!
            .Reference.Title.ShouldBe("A title");
    }

    [Fact]
    public async Task The_resolver_answers_from_the_file_without_asking()
    {
        var resolver = new LockFileResolver(LockFile.Empty.With(Record("10.5555/a", "A title")));

        var found = await resolver.ResolveAsync(Doi.Parse("10.5555/A"), Token);
        var missing = await resolver.ResolveAsync(Doi.Parse("10.5555/b"), Token);

        (found.Status, found.Source, found.Attempts, found.Reference!.Title).ShouldBe((ResolutionStatus.Found, "Crossref", 0, "A title"));
        found.Retrieved.ShouldBe(new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero));
        (missing.Status, missing.Reference).ShouldBe((ResolutionStatus.CouldNotCheck, null));
    }

    [Fact]
    public void Changes_tell_retractions_first_then_facts()
    {
        var before = LockFile.Empty.With(Record("10.5555/a", "Old title"), Record("10.5555/gone", "Gone"));
        var retracted = Record("10.5555/a", "New title") is var record
            ? record with
            {
                Reference = record.Reference.WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, "10.5555/notice")),
            }
            : null!;
        var after = LockFile.Empty.With(retracted, Record("10.5555/new", "New"));

        after
            .ChangesSince(before)
            .Select(change => change.ToString())
            .ShouldBe([
                "10.5555/a: now is-retracted-by 10.5555/notice",
                "10.5555/a: title was 'Old title', is 'New title'",
                "10.5555/gone: removed, Gone",
                "10.5555/new: added, New",
            ]);
        after.ChangesSince(after).ShouldBeEmpty();
    }

    [Fact]
    public void Changes_tell_that_a_retraction_was_withdrawn()
    {
        var now = Record("10.5555/a", "A title");
        var before = now with
        {
            Reference = now.Reference.WithRelations(
                new WorkRelation(WorkRelationType.IsRetractedBy, "10.5555/notice"),
                new WorkRelation(WorkRelationType.IsCorrectedBy, "10.5555/dated")
            ),
        };
        var dated = now with
        {
            Reference = now.Reference.WithRelations(new WorkRelation(WorkRelationType.IsCorrectedBy, "10.5555/dated") { Date = new(2020) }),
        };

        LockFile
            .Empty.With(dated)
            .ChangesSince(LockFile.Empty.With(before))
            .Select(change => (change.Kind, change.ToString()))
            .ShouldBe([
                (LockFileChangeKind.Relation, "10.5555/a: now is-corrected-by 10.5555/dated"),
                (LockFileChangeKind.RelationRemoved, "10.5555/a: no longer is-retracted-by 10.5555/notice"),
            ]);
    }

    [Fact]
    public void Every_record_comes_back_from_the_file_as_it_was() => ShouldComeBack(RegistryRecords.Crossref());

    [Fact]
    public void Every_record_of_the_shared_data_comes_back_from_the_file_as_it_was() => ShouldComeBack(RegistryRecords.SharedCrossref());

    private static void ShouldComeBack(IEnumerable<Reference> works)
    {
        var records = works
            .Where(reference => reference.Doi is { } doi && doi.Value == reference[TextVariable.Doi])
            .Select(reference => new LockedRecord(reference.Doi!, reference, "Crossref", new(2026, 1, 31)));
        var file = LockFile.Empty.With(records);

        var loaded = LockFile.Parse(file.ToString());

        file.Count.ShouldBeGreaterThan(0);
        loaded.Count.ShouldBe(file.Count);
        foreach (var (read, written) in loaded.Records.Zip(file.Records))
            read.ShouldBe(written, written.Doi.Value);
    }

    private static LockedRecord Record(string doi, string title) =>
        new(
            Doi.Parse(doi),
            new Reference
            {
                Id = doi,
                Type = ReferenceType.ArticleJournal,
                Title = title,
                Doi = Doi.Parse(doi),
            },
            "Crossref",
            new(2026, 1, 31)
        );
}
