using Citations.Crossref;
using Citations.Matching;
using Citations.Tests.Servers;

namespace Citations.Tests.Crossref;

public sealed class CrossrefFinderTests
{
    private const string Text = "Example, A. (2020). A title of several words. Made Up Results, 1(2), 3-4. https://doi.org/10.5555/wrong";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_true_record_is_found_behind_what_outranks_it()
    {
        const string Preprint =
            """{"DOI":"10.5555/p","type":"posted-content","score":99,"title":["A title of several words"],"author":[{"family":"Example"}],"issued":{"date-parts":[[2020]]}}""";
        const string Component = """{"DOI":"10.5555/c","type":"component","score":98,"title":["Supplementary material"]}""";
        const string True =
            """{"DOI":"10.5555/a","type":"journal-article","score":50,"title":["A title of several words"],"author":[{"family":"Example"}],"issued":{"date-parts":[[2020]]},"volume":"1"}""";
        await using var server = await RegistryServer.StartAsync(
            (context, _) => context.SendAsync(200, $$"""{"message":{"items":[{{Preprint}},{{Component}},{},{{True}}] } }""")
        );
        using var crossref = Resolver(server);

        var result = await crossref.FindAsync(Text, Token);

        (result.Status, result.Match!.Doi!.Value, result.Candidates.Count).ShouldBe((FindStatus.Found, "10.5555/a", 3));
        Uri.UnescapeDataString(server.Requests[0].Target.Replace('+', ' '))
            .ShouldBe("/v1/works?query.bibliographic=Example, A. (2020). A title of several words. Made Up Results, 1(2), 3-4.&rows=5");
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"message":[]}""")]
    public async Task A_registry_out_of_order_is_no_answer(int status, string body)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(status, body));
        using var crossref = Resolver(server);

        var result = await crossref.FindAsync(Text, Token);

        result.Status.ShouldBe(FindStatus.CouldNotCheck);
        result.Reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Too_little_text_costs_no_request()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(200, "{}"));
        using var crossref = Resolver(server);

        (await crossref.FindAsync("https://doi.org/10.5555/a", Token)).Status.ShouldBe(FindStatus.NotFound);
        server.Requests.ShouldBeEmpty();
    }

    /// <summary>Registered works, described as psychologists and as chemists do, against their own record and those of others.</summary>
    [Fact]
    public void A_description_supports_its_record_and_no_other() =>
        ShouldBeSupportedAlone(Described(RegistryRecords.Crossref()), others: int.MaxValue, step: 1);

    [Fact]
    public void A_description_supports_its_record_of_the_shared_data_and_no_other() =>
        ShouldBeSupportedAlone(Described(RegistryRecords.SharedCrossref()), others: 10, step: 97);

    private static Reference[] Described(IEnumerable<Reference> works) =>
        [
            .. works.Where(work =>
                work
                    is {
                        Title.Length: > 20,
                        ContainerTitle: not null,
                        Volume: not null,
                        Page: not null,
                        Issued: not null,
                        Author: [{ Family: not null }, ..]
                    }
            ),
        ];

    private static void ShouldBeSupportedAlone(Reference[] works, int others, int step)
    {
        works.Length.ShouldBeGreaterThan(30);
        var right = new int[2];
        List<string> wrong = [];
        for (var i = 0; i < works.Length; i++)
        {
            var work = works[i];
            string[] texts =
            [
                $"{work.Author[0].Family}, X. ({work.Issued!.Year}). {work.Title}. {work.ContainerTitle}, {work.Volume}, {work.Page}.",
                $"{work.Author[0].Family}, X. {work.ContainerTitleShort ?? work.ContainerTitle} {work.Issued.Year}, {work.Volume}, {work.Page}.",
            ];
            for (var style = 0; style < texts.Length; style++)
            {
                if (MatchJudge.Judge(texts[style], work).IsSupported)
                    right[style]++;
                for (var other = 1; other <= Math.Min(others, works.Length - 1); other++)
                {
                    var distractor = works[(i + (other * step)) % works.Length];
                    if (distractor.Title != work.Title && MatchJudge.Judge(texts[style], distractor).IsSupported)
                        wrong.Add($"{texts[style]} is not {distractor.Id}, {distractor.Title}");
                }
            }
        }

        // Without a title, a work whose volume is its year is described with too little to be sure.
        (right[0] * 100 / works.Length).ShouldBeGreaterThanOrEqualTo(99);
        (right[1] * 100 / works.Length).ShouldBeGreaterThanOrEqualTo(80);
        wrong.ShouldBeEmpty();
    }

    private static CrossrefResolver Resolver(RegistryServer server) =>
        new(
            new CrossrefOptions
            {
                BaseAddress = server.Address,
                Network = new()
                {
                    TimeProvider = new FastClock(),
                    Limits = new RequestLimits(new FastClock()),
                    AttemptTimeout = TimeSpan.FromHours(20),
                    TotalTimeout = TimeSpan.FromHours(23),
                },
            }
        );
}
