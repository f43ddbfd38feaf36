using System.Net;
using Citations.Cli;
using Citations.Matching;

namespace Citations.Tests.Resolving;

/// <summary>Works that an index alone has: kept in the lock file, and asked for where the settings of an article say.</summary>
public sealed class SecondHandTests
{
    private const string Article = """
        See Abel (1951).

        ## References

        Abel, K. (1951). *The slow drift of made up rivers*. Harbour Press.

        """;

    [Fact]
    public async Task What_an_index_has_is_kept_so_that_it_is_said_again_without_a_network()
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("article.md", Article);

        var online = await CommandLine.RunAsync(new Index(), "", "check", article);
        var offline = await CommandLine.RunAsync(new UnreachableRegistry(), "", "check", "--offline", article);
        var locked = await CommandLine.RunAsync(new Index(), "", "lock", article);

        online.Output.ShouldContain("CIT0157 Abel (1951) is in Open Library");
        offline.Output.ShouldBe(online.Output);
        (await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken)).ShouldContain(
            "\"indexed\": ["
        );
        locked.Output.ShouldBe("Nothing changed.\n");
    }

    [Fact]
    public async Task Each_article_has_the_second_sources_of_its_own_settings()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, sources) in new[] { ("a", "[]"), ("b", "[\"open-library\"]"), ("c", "[\"europe-pmc\"]") })
        {
            Directory.CreateDirectory(folder.PathOf(name));
            folder.Write($"{name}/.citations.json", $$"""{"secondSources": {{sources}}}""");
            folder.Write($"{name}/article.md", Article.Replace("rivers", $"rivers{name}", StringComparison.Ordinal));
        }

        using var server = new NothingFound();
        using var client = new HttpClient(server, disposeHandler: false);
        using var terminal = new Terminal
        {
            RawOutput = new StringWriter(),
            RawError = new StringWriter(),
            OpenRegistries = choice => new RegistryResolver(
                choice.Options with
                {
                    Crossref = choice.Options.Crossref with { HttpClient = client },
                }
            ),
            Styles = new([]),
            OpenInput = () => new MemoryStream(),
        };
        await Application.RunAsync(
            ["check", folder.PathOf("a"), folder.PathOf("b"), folder.PathOf("c")],
            terminal,
            TestContext.Current.CancellationToken
        );

        server.Indexes.Order(StringComparer.Ordinal).ShouldBe(["openlibrary.org riversb", "www.ebi.ac.uk riversc"]);
    }

    /// <summary>A registry that has nothing, beside an index that has one book.</summary>
    private sealed class Index : IReferenceResolver, IReferenceFinder
    {
        private static readonly Reference Book = new()
        {
            Type = ReferenceType.Book,
            Title = "The slow drift of made up rivers",
            Author = [Contributor.Person("Abel", "Karin")],
            Issued = new PartialDate(1951),
            Publisher = "Harbour Press",
        };

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Resolution(doi, ResolutionStatus.NotRegistered));

        public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
            Task.FromResult(MatchJudge.Rank(text, [Book]) with { Source = "Open Library", IsSecondHand = true });
    }

    /// <summary>Answers every search with nothing, and remembers which index was asked for what.</summary>
    private sealed class NothingFound : HttpMessageHandler
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _indexes = [];

        internal IEnumerable<string> Indexes => _indexes;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (host, query) = (request.RequestUri!.Host, request.RequestUri.Query);
            var answer = host switch
            {
                "api.crossref.org" => """{"status":"ok","message":{"items":[]}}""",
                "api.datacite.org" => """{"data":[]}""",
                "openlibrary.org" => """{"numFound":0,"docs":[]}""",
                _ => """{"hitCount":0,"resultList":{"result":[]}}""",
            };
            if (host is not ("api.crossref.org" or "api.datacite.org"))
                _indexes.Enqueue($"{host} {System.Text.RegularExpressions.Regex.Match(query, "rivers[a-c]").Value}");
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(answer, System.Text.Encoding.UTF8, "application/json"),
                    RequestMessage = request,
                }
            );
        }
    }
}
