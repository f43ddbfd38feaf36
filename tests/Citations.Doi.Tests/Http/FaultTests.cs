using System.Text;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Citations.Tests.Http;

/// <summary>One test for each fault of the table in docs/resolving.md but redirects: no wrong answer, bounded requests, a reason.</summary>
public sealed class FaultTests : FaultyRegistry
{
    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_failure_that_lasts_is_no_answer(int status)
    {
        var (resolution, requests) = await ResolveAsync((context, _) => context.SendAsync(status, $"<h1>{status}</h1>", "text/html"));

        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        resolution.Reason!.ShouldContain($"({status})");
        (requests.Count, resolution.Attempts, resolution.Source, resolution.Reference).ShouldBe((4, 4, null, null));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_failure_that_passes_costs_one_more_request(int status)
    {
        var (resolution, requests) = await ResolveAsync(
            (context, number) =>
                number == 1
                    ? context.SendAsync(status, "<h1>later</h1>", "text/html")
                    : context.SendAsync(200, Answers.Record("10.5555/asked"))
        );

        (resolution.Status, requests.Count, resolution.Attempts).ShouldBe((ResolutionStatus.Found, 2, 2));
    }

    [Fact]
    public async Task Retry_after_is_waited_for()
    {
        await ResolveAsync(
            (context, number) =>
            {
                if (number > 1)
                    return context.SendAsync(200, Answers.Record("10.5555/asked"));
                context.Response.Headers.RetryAfter = "77";
                return context.SendAsync(429, "");
            }
        );

        Clock.Waits.ShouldContain(TimeSpan.FromSeconds(77));
    }

    [Fact]
    public async Task Retry_after_beyond_the_time_limit_ends_the_look_up()
    {
        var (resolution, requests) = await ResolveAsync(
            (context, _) =>
            {
                context.Response.Headers.RetryAfter = "86400";
                return context.SendAsync(429, "");
            }
        );

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 1));
        resolution.Reason!.ShouldContain("wait 86400 seconds");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_refusal_is_not_repeated(int status)
    {
        var (resolution, requests) = await ResolveAsync((context, _) => context.SendAsync(status, """{"status":"failed","message":[]}"""));

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 1));
        resolution.Reason!.ShouldContain($"({status})");
    }

    [Theory]
    [InlineData("<html><body>Maintenance</body></html>", "a web page")]
    [InlineData("{\"status\":\"ok\",\"message\":{\"DOI\":\"10.5555/as", "cut short")]
    [InlineData("", "an empty body")]
    [InlineData("Resource not found.", "not a record")]
    [InlineData("[]", "not a record")]
    [InlineData("{\"status\":\"ok\",\"message\":[]}", "not a record")]
    public async Task A_body_that_is_no_record_is_no_answer(string body, string reason)
    {
        var (resolution, requests) = await ResolveAsync((context, _) => context.SendAsync(200, body));

        (resolution.Status, resolution.Reference).ShouldBe((ResolutionStatus.CouldNotCheck, null));
        resolution.Reason!.ShouldContain(reason);
        requests.Count.ShouldBeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task The_record_of_another_doi_is_no_answer()
    {
        var (resolution, _) = await ResolveAsync((context, _) => context.SendAsync(200, Answers.Record("10.5555/other")));

        (resolution.Status, resolution.Reference).ShouldBe((ResolutionStatus.CouldNotCheck, null));
        resolution.Reason!.ShouldContain("10.5555/other");
    }

    [Fact]
    public async Task A_reset_connection_is_no_answer()
    {
        var (resolution, requests) = await ResolveAsync(
            (context, _) =>
            {
                context.Abort();
                return Task.CompletedTask;
            }
        );

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 4));
        resolution.Reason!.ShouldContain("could not be reached");
    }

    [Fact]
    public async Task A_connection_that_is_closed_without_an_answer_costs_one_request_each_time()
    {
        using var server = RawServer.Start();
        var resolution = await ResolveAsync(server);

        (resolution.Status, resolution.Attempts, server.Requests).ShouldBe((ResolutionStatus.CouldNotCheck, 4, 4));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_is_not_compressed_as_it_says_is_no_answer(string encoding)
    {
        using var server = RawServer.Start($"Content-Encoding: {encoding}\r\n", Encoding.UTF8.GetBytes(Answers.Record("10.5555/asked")));
        var resolution = await ResolveAsync(server);

        (resolution.Status, server.Requests).ShouldBe((ResolutionStatus.CouldNotCheck, 4));
        resolution.Reason!.ShouldContain("cannot be decompressed");
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_record_changes_nothing() =>
        (await ResolveAsync((context, _) => context.SendAsync(200, "\uFEFF" + Answers.Record("10.5555/asked")))).Resolution.Status.ShouldBe(
            ResolutionStatus.Found
        );

    [Fact]
    public async Task Whatever_is_thrown_on_the_way_is_no_answer()
    {
        using var http = new HttpClient(new BrokenHandler());
        using var crossref = new CrossrefResolver(new CrossrefOptions { HttpClient = http, Network = Network });

        var resolution = await crossref.ResolveAsync(Asked, Token);

        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        resolution.Reason!.ShouldContain("broken");
    }

    [Fact]
    public async Task An_interval_beyond_the_time_limit_blocks_nobody()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
            {
                context.Response.Headers["x-rate-limit-limit"] = "1";
                context.Response.Headers["x-rate-limit-interval"] = "3600s";
                return context.SendAsync(200, Answers.Record("10.5555/asked"));
            }
        );
        // A clock slow enough for the first request to end within the limit on a busy machine.
        var clock = new FastClock(speed: 20);
        using var crossref = new CrossrefResolver(
            Options(
                server,
                _ =>
                    new NetworkOptions
                    {
                        TimeProvider = clock,
                        Limits = new RequestLimits(clock),
                        AttemptTimeout = TimeSpan.FromMinutes(30),
                        TotalTimeout = TimeSpan.FromMinutes(30),
                    }
            )
        );

        var first = await crossref.ResolveAsync(Asked, Token);
        var second = await crossref.ResolveAsync(Asked, Token);

        (first.Status, second.Status, server.Requests.Count).ShouldBe((ResolutionStatus.Found, ResolutionStatus.CouldNotCheck, 1));
        second.Reason!.ShouldContain("asked clients to wait longer than the lookup timeout");
    }

    [Fact]
    public async Task A_body_shorter_than_it_says_is_no_answer()
    {
        var (resolution, _) = await ResolveAsync(
            async (context, _) =>
            {
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("{\"message\":");
                await context.Response.Body.FlushAsync();
                context.Abort();
            }
        );

        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
    }

    /// <summary>The first attempt has 90 of 150 seconds; the second has what is left when the first ended after 91.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stall_before_or_in_the_body_ends_at_the_time_limit(bool inBody)
    {
        var clock = new FakeTimeProvider();
        var (resolution, requests) = await ResolveAsync(
            async (context, _) =>
            {
                if (inBody)
                {
                    await context.Response.WriteAsync("{\"message\":");
                    await context.Response.Body.FlushAsync();
                }

                clock.Advance(TimeSpan.FromSeconds(91));
                await context.StallAsync();
            },
            network => Limited(network, clock)
        );

        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        resolution.Reason!.ShouldContain("did not answer within 59 seconds");
        requests.Count.ShouldBe(2);
    }

    /// <summary>The second attempt starts within the limit of the whole look-up, the third would not.</summary>
    [Fact]
    public async Task Failures_that_take_their_time_end_at_the_time_limit_of_the_look_up()
    {
        var clock = new FakeTimeProvider();
        var (resolution, requests) = await ResolveAsync(
            (context, _) =>
            {
                clock.Advance(TimeSpan.FromSeconds(80));
                return context.SendAsync(503, "");
            },
            network => Limited(network, clock)
        );

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 2));
    }

    private static NetworkOptions Limited(NetworkOptions network, FakeTimeProvider clock) =>
        network with
        {
            TimeProvider = clock,
            RetryDelay = TimeSpan.Zero,
            AttemptTimeout = TimeSpan.FromSeconds(90),
            TotalTimeout = TimeSpan.FromSeconds(150),
        };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_not_read(bool saysItsLength)
    {
        const int Size = 30 * 1024 * 1024;
        long sent = 0;
        var (resolution, requests) = await ResolveAsync(
            async (context, _) =>
            {
                if (saysItsLength)
                    context.Response.ContentLength = Size;
                var block = new byte[1024 * 1024];
                while (sent < Size && !context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(block);
                    sent += block.Length;
                }
            }
        );

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 1));
        resolution.Reason!.ShouldContain("more than 16,777,216 bytes");
    }

    [Fact]
    public async Task A_registry_that_keeps_failing_is_not_asked()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(503, ""));
        using var crossref = new CrossrefResolver(
            Options(
                server,
                network =>
                    network with
                    {
                        TimeProvider = TimeProvider.System,
                        BreakAfter = 3,
                        BreakDuration = TimeSpan.FromHours(1),
                        MaxRetries = 0,
                    }
            )
        );
        for (var i = 0; i < 10; i++)
            await crossref.ResolveAsync(Asked, Token);

        var last = await crossref.ResolveAsync(Asked, Token);

        (last.Status, last.Attempts, server.Requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 0, 3));
        last.Reason!.ShouldContain("will not be asked again for a while");
    }

    [Fact]
    public async Task Nobody_there_is_no_answer()
    {
        using var crossref = new CrossrefResolver(new CrossrefOptions { BaseAddress = new Uri("http://127.0.0.1:9/"), Network = Network });

        var resolution = await crossref.ResolveAsync(Asked, Token);

        (resolution.Status, resolution.Attempts).ShouldBe((ResolutionStatus.CouldNotCheck, 4));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancelling_ends_a_look_up_at_once_with_the_callers_token(bool inBody)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var server = await RegistryServer.StartAsync(
            async (context, _) =>
            {
                if (inBody)
                    await context.Response.WriteAsync("{");
                await context.Response.Body.FlushAsync();
                await caller.CancelAsync();
                await context.StallAsync();
            }
        );
        using var crossref = new CrossrefResolver(Options(server));

        var thrown = await Should.ThrowAsync<OperationCanceledException>(() => crossref.ResolveAsync(Asked, caller.Token));

        thrown.CancellationToken.ShouldBe(caller.Token);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_for_a_retry_at_once()
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var server = await RegistryServer.StartAsync(
            async (context, _) =>
            {
                context.Response.Headers.RetryAfter = "3600";
                await context.SendAsync(429, "");
                await caller.CancelAsync();
            }
        );
        // The real clock: without the cancellation this look-up would take an hour.
        using var crossref = new CrossrefResolver(Options(server, network => network with { TimeProvider = TimeProvider.System }));

        await Should.ThrowAsync<OperationCanceledException>(() => crossref.ResolveAsync(Asked, caller.Token));
    }
}
