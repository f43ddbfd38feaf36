using Citations.Matching;
using Citations.Tests.Servers;

namespace Citations.Tests.Searching;

/// <summary>Works that neither Crossref nor DataCite has, looked for in indexes that a server on this machine plays.</summary>
public sealed class SecondSourcesTests
{
    private const string Article = "Example A, Sample B. The slow drift of made up rivers. J Invented Geol. 1951;12(3):45-67.";
    private const string Book = "Example, A. (1951). The slow drift of made up rivers (2nd ed.). Fictional Press.";

    private const string InEuropePmc = """
        {"version":"6.9","hitCount":1,"resultList":{"result":[{"id":"14800001","source":"MED","pmid":"14800001",
        "title":"The slow drift of made up rivers.","authorString":"Example A, Sample B.",
        "authorList":{"author":[{"fullName":"Example A","firstName":"Ada","lastName":"Example","initials":"A"},
        {"fullName":"Sample B","lastName":"Sample","initials":"B"},{"collectiveName":"River Group"}]},
        "journalInfo":{"issue":"3","volume":"12","yearOfPublication":1951,
        "journal":{"title":"Journal of invented geology","isoabbreviation":"J Invented Geol"}},"pubYear":"1951","pageInfo":"45-67"}]}}
        """;

    private const string InOpenLibrary = """
        {"numFound":1,"start":0,"docs":[{"key":"/works/OL1W","title":"The slow drift of made up rivers","author_name":["Ada van Example"],
        "first_publish_year":1938,"publish_year":[1938,1951,1960],"publisher":["Another House","Fictional Press"],
        "isbn":["0306406152","9780306406157"]}]}
        """;

    private const string InOpenAlex = """
        {"meta":{"count":1},"results":[{"id":"https://openalex.org/W1","doi":"https://doi.org/10.5555/copy",
        "title":"The slow drift of made up rivers","publication_year":1951,"type":"article",
        "authorships":[{"author":{"display_name":"Ada Example"}},{"author":{"display_name":"Ben Sample Jr."}}],
        "primary_location":{"source":{"display_name":"Journal of Invented Geology"}},
        "biblio":{"volume":"12","issue":"3","first_page":"45","last_page":"67"}}]}
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_without_a_doi_is_found_in_Europe_PMC()
    {
        await using var server = await StartAsync(("/pmc/", InEuropePmc));
        using var registries = Resolver(server, SecondSources.EuropePmc);

        var result = await registries.FindAsync(Article, Token);

        (result.Status, result.Source, result.IsSecondHand).ShouldBe((FindStatus.Found, "Europe PMC", true));
        var record = result.Match!;
        (record.Title, record.ContainerTitleShort, record.Volume, record.Issue, record.Page, record.Issued!.Year).ShouldBe(
            ("The slow drift of made up rivers", "J Invented Geol", "12", "3", "45-67", 1951)
        );
        record.Author.ShouldBe([
            Contributor.Person("Example", "Ada"),
            Contributor.Person("Sample", "B"),
            Contributor.Organization("River Group"),
        ]);
        record[TextVariable.Pmid].ShouldBe("14800001");
        Targets(server).ShouldContain("/pmc/search?query=TITLE:(the slow drift of made up rivers)&resultType=core&format=json&pageSize=5");
    }

    [Theory]
    [InlineData("""["Journal Article","Retracted Publication"]""", true)]
    [InlineData("""["Journal Article","Retraction of Publication"]""", false)]
    public async Task A_publication_type_of_Europe_PMC_tells_that_a_work_is_retracted(string types, bool isRetracted)
    {
        var body = InEuropePmc.Replace(
            "\"source\":\"MED\"",
            "\"source\":\"MED\",\"pubTypeList\":{\"pubType\":" + types + "}",
            StringComparison.Ordinal
        );
        await using var server = await StartAsync(("/pmc/", body));
        using var registries = Resolver(server, SecondSources.EuropePmc);

        var record = (await registries.FindAsync(Article, Token)).Match!;

        record
            .GetRelations()
            .ShouldBe(
                isRetracted
                    ?
                    [
                        new(WorkRelationType.IsRetractedBy, "https://europepmc.org/article/MED/14800001") { Source = "Europe PMC" },
                    ]
                    : []
            );
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task OpenAlex_tells_that_a_work_is_retracted(string value, bool isRetracted)
    {
        var body = InOpenAlex.Replace("\"type\":\"article\"", $"\"type\":\"article\",\"is_retracted\":{value}", StringComparison.Ordinal);
        await using var server = await StartAsync(("/alex/", body));
        using var registries = Resolver(server, SecondSources.OpenAlex, key: "secret");

        var record = (await registries.FindAsync(Article, Token)).Match!;

        record
            .GetRelations()
            .ShouldBe(
                isRetracted ? [new(WorkRelationType.IsRetractedBy, "https://openalex.org/W1") { Source = "OpenAlex" }] : []
            );
        Targets(server)[^1].ShouldContain("is_retracted");
    }

    [Fact]
    public async Task A_search_asks_those_of_the_second_sources_that_it_names()
    {
        await using var server = await StartAsync(("/pmc/", InEuropePmc), ("/books/", InOpenLibrary));
        using var registries = Resolver(server, SecondSources.EuropePmc | SecondSources.OpenLibrary);

        (await registries.FindAsync(Book, SecondSources.None, Token)).Status.ShouldBe(FindStatus.NotFound);
        (await registries.FindAsync(Book, SecondSources.OpenLibrary | SecondSources.OpenAlex, Token)).Source.ShouldBe("Open Library");
        Targets(server).ShouldNotContain(target => target.StartsWith("/pmc/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_book_is_found_in_Open_Library_in_the_edition_that_is_named()
    {
        await using var server = await StartAsync(("/books/", InOpenLibrary));
        using var registries = Resolver(server, SecondSources.OpenLibrary);

        var result = await registries.FindAsync(Book, Token);

        (result.Status, result.Source, result.IsSecondHand).ShouldBe((FindStatus.Found, "Open Library", true));
        var record = result.Match!;
        (record.Type, record.Issued!.Year, record.Publisher, record.Isbn).ShouldBe((ReferenceType.Book, 1951, "Fictional Press", null));
        record.Author.ShouldBe([Contributor.Person("Example", "Ada") with { NonDroppingParticle = "van" }]);
        Targets(server)[^1].ShouldStartWith("/books/search.json?title=the slow drift of made up rivers&fields=");
    }

    [Fact]
    public async Task A_book_with_an_isbn_is_looked_up_by_it()
    {
        await using var server = await StartAsync(("/books/", InOpenLibrary));
        using var registries = Resolver(server, SecondSources.OpenLibrary);

        var result = await registries.FindAsync($"{Book} ISBN 0-306-40615-2.", Token);

        (result.Status, result.Match!.Isbn).ShouldBe((FindStatus.Found, "9780306406157"));
        Targets(server)
            .Where(target => target.StartsWith("/books/", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldStartWith("/books/search.json?isbn=9780306406157&");
    }

    [Fact]
    public async Task A_book_whose_isbn_is_unknown_is_searched_for_by_its_title()
    {
        await using var server = await StartAsync(("/books/search.json?isbn", """{"numFound":0,"docs":[]}"""), ("/books/", InOpenLibrary));
        using var registries = Resolver(server, SecondSources.OpenLibrary);

        var result = await registries.FindAsync($"{Book} ISBN 0-306-40615-2.", Token);

        result.Status.ShouldBe(FindStatus.Found);
    }

    [Fact]
    public async Task OpenAlex_gets_its_key_and_no_other_source_does()
    {
        await using var server = await StartAsync(("/alex/", InOpenAlex));
        using var registries = Resolver(server, SecondSources.EuropePmc | SecondSources.OpenAlex, key: "secret");

        var result = await registries.FindAsync(Article, Token);

        (result.Status, result.Source, result.IsSecondHand, result.Match!.Page).ShouldBe((FindStatus.Found, "OpenAlex", true, "45-67"));
        result.Match.Author[1].ShouldBe(Contributor.Person("Sample", "Ben") with { Suffix = "Jr." });
        Targets(server)
            .Where(target => target.Contains("secret", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldStartWith("/alex/works?filter=title.search:");
    }

    [Fact]
    public async Task A_source_that_is_switched_off_is_not_asked()
    {
        await using var server = await StartAsync(("/pmc/", InEuropePmc), ("/books/", InOpenLibrary), ("/alex/", InOpenAlex));
        using var registries = Resolver(server, SecondSources.None);

        var result = await registries.FindAsync(Article, Token);

        (result.Status, result.Source).ShouldBe((FindStatus.NotFound, "Crossref and DataCite"));
        Targets(server).ShouldAllBe(target => target.StartsWith("/v1/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "<html>")]
    public async Task A_source_out_of_order_is_no_answer(int status, string body)
    {
        await using var server = await StartAsync(status, ("/pmc/", body));
        using var registries = Resolver(server, SecondSources.EuropePmc);

        var result = await registries.FindAsync(Article, Token);

        (result.Status, result.Source).ShouldBe((FindStatus.CouldNotCheck, "Europe PMC"));
        result.Candidates.ShouldBeEmpty();
    }

    [Fact]
    public async Task Retry_after_of_a_source_is_waited_for()
    {
        var clock = new FastClock();
        var asked = 0;
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
            {
                if (!context.Request.Path.StartsWithSegments("/books"))
                    return context.SendAsync(200, Nothing);
                if (Interlocked.Increment(ref asked) > 1)
                    return context.SendAsync(200, InOpenLibrary);
                context.Response.Headers.RetryAfter = "7";
                return context.SendAsync(429, "");
            }
        );
        using var registries = Resolver(server, SecondSources.OpenLibrary, clock: clock);

        var result = await registries.FindAsync(Book, Token);

        (result.Status, asked).ShouldBe((FindStatus.Found, 2));
        clock.Waits.Max().ShouldBeGreaterThan(TimeSpan.FromSeconds(5));
    }

    /// <summary>
    /// A record with another title or other authors is a candidate of a registry's search, and of an index's says nothing.
    /// </summary>
    [Fact]
    public async Task What_a_source_has_of_another_work_says_nothing()
    {
        await using var server = await StartAsync(("/pmc/", InEuropePmc));
        using var registries = Resolver(server, SecondSources.EuropePmc);

        var result = await registries.FindAsync(
            "Stranger C, Nobody D. The slow drift of made up rivers. Other Journal. 1999;1(1):1-2.",
            Token
        );

        result.Status.ShouldBe(FindStatus.NotFound);
        result.Candidates.ShouldBeEmpty();
    }

    private const string Nothing = """{"message":{"items":[]},"data":[],"resultList":{"result":[]},"docs":[],"results":[]}""";

    private static Task<RegistryServer> StartAsync(params (string Path, string Body)[] answers) => StartAsync(200, answers);

    private static Task<RegistryServer> StartAsync(int status, params (string Path, string Body)[] answers) =>
        RegistryServer.StartAsync(
            (context, _) =>
            {
                var target = context.Request.Path + context.Request.QueryString;
                var known = Array.Find(answers, answer => target.StartsWith(answer.Path, StringComparison.Ordinal));
                return known.Path is null ? context.SendAsync(200, Nothing) : context.SendAsync(status, known.Body);
            }
        );

    private static string[] Targets(RegistryServer server) =>
        [.. server.Requests.Select(request => Uri.UnescapeDataString(request.Target.Replace('+', ' ')))];

    private static RegistryResolver Resolver(RegistryServer server, SecondSources sources, string? key = null, FastClock? clock = null)
    {
        clock ??= new FastClock();
        return new(
            new RegistryOptions
            {
                Crossref = new()
                {
                    BaseAddress = server.Address,
                    Network = new()
                    {
                        TimeProvider = clock,
                        Limits = new RequestLimits(clock),
                        AttemptTimeout = TimeSpan.FromHours(20),
                        TotalTimeout = TimeSpan.FromHours(23),
                    },
                },
                DataCiteAddress = server.Address,
                SecondSources = sources,
                EuropePmcAddress = new(server.Address, "/pmc/"),
                OpenLibraryAddress = new(server.Address, "/books/"),
                OpenAlexAddress = new(server.Address, "/alex/"),
                OpenAlexKey = key,
            }
        );
    }
}
