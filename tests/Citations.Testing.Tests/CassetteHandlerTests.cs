using System.Net;
using System.Text;
using Citations.Testing;

namespace Citations.Tests;

public sealed class CassetteHandlerTests : IDisposable
{
    private const string Record =
        """{"status":"ok","message-type":"work","message":{"DOI":"10.5555/a","type":"journal-article","title":["A title"],"author":[{"family":"Example","affiliation":[{"name":"Write to ada@uni.example.org"}]}]}}""";

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task What_was_recorded_is_replayed_without_a_network_to_another_user_of_another_address()
    {
        using var registry = new Registry(_ => Json(Record));
        var recorded = await ResolveAsync(CassetteMode.Record, registry, mailTo: "me@example.net");

        var replayed = await ResolveAsync(
            CassetteMode.Replay,
            new Registry(_ => throw new InvalidOperationException("A replay sends nothing.")),
            mailTo: "you@example.net"
        );

        replayed.Reference.ShouldNotBeNull();
        replayed.Reference.ShouldBe(recorded.Reference);
    }

    [Fact]
    public async Task No_address_and_no_token_is_recorded_wherever_it_stood()
    {
        using var registry = new Registry(request =>
            Json(
                Record.Replace(
                    "A title",
                    $"You sent {string.Join("", request.Headers.GetValues("Crossref-Plus-API-Token"))}",
                    StringComparison.Ordinal
                )
            )
        );

        await ResolveAsync(CassetteMode.Record, registry, mailTo: "me@example.net", token: "s3cr3t");

        var recording = await File.ReadAllTextAsync(_path, Token);
        recording.ShouldNotContain("me@");
        recording.ShouldNotContain("me%40");
        recording.ShouldNotContain("ada@uni");
        recording.ShouldNotContain("s3cr3t");
        recording.ShouldContain("mailto=REDACTED");
        recording.ShouldContain("You sent Bearer REDACTED");
        recording.ShouldNotContain("set-cookie");
    }

    [Fact]
    public async Task A_request_that_was_not_recorded_fails_and_says_how_to_record_it()
    {
        var resolution = await ResolveAsync(CassetteMode.Replay, new Registry(_ => Json(Record)));

        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        resolution.Reason!.ShouldContain("is not in the recording");
        resolution.Reason!.ShouldContain("ReplayOrRecord");
    }

    [Fact]
    public async Task Answers_to_the_same_request_are_replayed_in_their_order_and_the_last_ever_after()
    {
        var count = 0;
        using (var recorder = Client(CassetteMode.Record, new Registry(_ => Json($"\"{++count}\""))))
        {
            await recorder.GetStringAsync("https://registry.example/x", Token);
            await recorder.GetStringAsync("https://registry.example/x", Token);
        }

        using var player = Client(CassetteMode.Replay, new Registry(_ => throw new InvalidOperationException()));
        string[] answers =
        [
            .. await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => player.GetStringAsync("https://registry.example/x", Token))),
        ];
        answers.Order().ShouldBe(["\"1\"", "\"2\"", "\"2\""]);
    }

    [Fact]
    public async Task What_is_missing_is_recorded_beside_what_is_there()
    {
        using (var first = Client(CassetteMode.ReplayOrRecord, new Registry(_ => Json("1"))))
            await first.GetStringAsync("https://registry.example/a", Token);
        using (var second = Client(CassetteMode.ReplayOrRecord, new Registry(_ => Json("2"))))
        {
            (await second.GetStringAsync("https://registry.example/a", Token)).ShouldBe("1");
            (await second.GetStringAsync("https://registry.example/b", Token)).ShouldBe("2");
        }

        using var player = Client(CassetteMode.Replay, new Registry(_ => throw new InvalidOperationException()));
        (await player.GetStringAsync("https://registry.example/b", Token)).ShouldBe("2");
    }

    [Fact]
    public async Task Status_limits_and_a_body_that_is_no_text_survive()
    {
        byte[] body = [0xFF, 0x00, 0x9F];
        using var registry = new Registry(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new ByteArrayContent(body) };
            response.Headers.Add("Retry-After", "7");
            response.Headers.Add("x-rate-limit-limit", "10");
            return response;
        });
        using (var recorder = Client(CassetteMode.Record, registry))
            (await recorder.GetAsync("https://registry.example/x", Token)).Dispose();

        using var player = Client(CassetteMode.Replay, new Registry(_ => throw new InvalidOperationException()));
        using var replayed = await player.GetAsync("https://registry.example/x", Token);
        replayed.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        replayed.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        replayed.Headers.GetValues("x-rate-limit-limit").ShouldBe(["10"]);
        (await replayed.Content.ReadAsByteArrayAsync(Token)).ShouldBe(body);
    }

    [Fact]
    public async Task A_file_that_is_no_recording_is_refused()
    {
        await File.WriteAllTextAsync(_path, "[]", Token);
        using var player = Client(CassetteMode.Replay, new Registry(_ => Json("1")));

        await Should.ThrowAsync<FormatException>(player.GetStringAsync("https://registry.example/x", Token));
    }

    private async Task<Resolution> ResolveAsync(CassetteMode mode, HttpMessageHandler registry, string? mailTo = null, string? token = null)
    {
        using var http = Client(mode, registry);
        using var crossref = new CrossrefResolver(
            new()
            {
                HttpClient = http,
                MailTo = mailTo,
                PlusToken = token,
                Network = new() { MaxRetries = 0, Limits = new RequestLimits() },
            }
        );
        return await crossref.ResolveAsync(Doi.Parse("10.5555/a"), Token);
    }

    private HttpClient Client(CassetteMode mode, HttpMessageHandler registry) => new(new CassetteHandler(_path, mode, registry));

    private static HttpResponseMessage Json(string body)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        response.Headers.Add("Set-Cookie", "session=1");
        return response;
    }

    private sealed class Registry(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer(request));
    }
}
