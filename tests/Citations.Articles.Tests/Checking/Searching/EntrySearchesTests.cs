using Citations.Articles;
using Citations.Matching;

namespace Citations.Tests.Checking.Searching;

/// <summary>What registries are asked for.</summary>
public sealed class EntrySearchesTests
{
    [Fact]
    public async Task A_work_that_is_cited_by_its_key_is_searched_for_by_what_its_library_says()
    {
        Reference work = new()
        {
            Id = "marlow2011",
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person("Marlow", "Anna")],
            Issued = new(2011),
            Title = "How ships float in rough water",
            ContainerTitle = "Ship Research",
        };
        var finder = new Listener();
        var article = ArticleReader.Read("# Ships\n\nShips float [@marlow2011].\n").WithLibrary("refs.bib", [work]);

        await ArticleChecker.CheckAsync(article, finder, cancellationToken: TestContext.Current.CancellationToken);

        finder.Texts.ShouldBe(["Anna Marlow. 2011. How ships float in rough water. Ship Research"]);
    }

    /// <summary>Keeps what it is asked for, and finds nothing.</summary>
    private sealed class Listener : IReferenceResolver, IReferenceFinder
    {
        internal List<string> Texts { get; } = [];

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Resolution(doi, ResolutionStatus.NotRegistered));

        public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
        {
            Texts.Add(text);
            return Task.FromResult(new FindResult(FindStatus.NotFound, []));
        }
    }
}
