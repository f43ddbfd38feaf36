using System.Text;
using System.Text.Json.Nodes;
using Citations.Formats;

namespace Citations.Tests.Editor;

public sealed class EditingTests
{
    private const string WrongVolume = "CIT0115";
    private static readonly FakeRegistry Registry = new(OneWork.Record);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("article.md", "markdown", OneWork.Markdown)]
    [InlineData("article.txt", "plaintext", OneWork.Plain)]
    [InlineData("article.html", "html", OneWork.Html)]
    [InlineData("article.tex", "latex", OneWork.Latex)]
    [InlineData("NOTES", "markdown", OneWork.Markdown)]
    public async Task A_finding_goes_with_the_edit_of_its_action(string name, string language, string right)
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = LanguageServer.UriOf(folder.PathOf(name));
        var text = OneWork.Wrong(right);
        await server.OpenAsync(uri, text, language);
        var found = await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains(WrongVolume));
        var finding = found["diagnostics"]!.AsArray().Single(finding => finding!["code"]!.GetValue<string>() == WrongVolume)!;
        Edits.TextOf(text, finding["range"]!).ShouldBe("7");

        var action = (await ActionsAsync(server, uri, finding["range"]!)).Single(action =>
            action["diagnostics"]?[0]!["code"]!.GetValue<string>() == WrongVolume
        );
        var edits = action["edit"]!["changes"]![uri]!.AsArray();

        action["isPreferred"]!.GetValue<bool>().ShouldBeTrue();
        Edits.Apply(text, edits).ShouldBe(right);
        await server.ChangeAsync(uri, 2, [.. Edits.AsChanges(edits)]);
        LanguageServer.CodesOf(await server.FindingsAsync()).ShouldNotContain(WrongVolume);
        (await server.EndAsync()).ShouldBe((0, ""));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_safe_changes_are_one_action(bool resolves)
    {
        using var folder = new TemporaryFolder();
        var properties = new JsonObject { ["properties"] = new JsonArray("edit") };
        var capabilities = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["codeAction"] = resolves ? new JsonObject { ["resolveSupport"] = properties } : [] },
            ["workspace"] = new JsonObject { ["workspaceEdit"] = new JsonObject { ["documentChanges"] = true } },
        };
        await using var server = await LanguageServer.StartAsync(Registry, folder, capabilities);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        var text = OneWork.Wrong(OneWork.Markdown).Replace("3–4", "3-4", StringComparison.Ordinal);
        await server.OpenAsync(uri, text);
        await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains(WrongVolume));

        var action = (await ActionsAsync(server, uri, LanguageServer.Range(0, 0, 0), "source.fixAll")).ShouldHaveSingleItem();
        (action["edit"] is null).ShouldBe(resolves);
        if (resolves)
            action = (await server.AskAsync("codeAction/resolve", action.DeepClone().AsObject()))!.AsObject();

        var change = action["edit"]!["documentChanges"]!.AsArray().ShouldHaveSingleItem()!;
        change["textDocument"]!["version"]!.GetValue<int>().ShouldBe(1);
        Edits.Apply(text, change["edits"]!.AsArray()).ShouldBe(OneWork.Markdown);
    }

    [Fact]
    public async Task Places_are_counted_as_was_agreed()
    {
        using var folder = new TemporaryFolder();
        var utf8 = new JsonObject { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray("utf-8") } };
        await using var server = await LanguageServer.StartAsync(Registry, folder, utf8);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Markdown);

        var found = await server.FindingsAsync();

        // The dash between the pages is one UTF-16 unit and three bytes.
        var range = found["diagnostics"]!.AsArray().Single(finding => finding!["code"]!.GetValue<string>() == "CIT0123")!["range"]!;
        var line = OneWork.Markdown.Split('\n')[6];
        var before = Encoding.UTF8.GetByteCount(line[..line.IndexOf("10.5555", StringComparison.Ordinal)]);
        range["start"]!["character"]!.GetValue<int>().ShouldBe(before);
        range["end"]!["character"]!.GetValue<int>().ShouldBe(before + "10.5555/order".Length);
    }

    [Fact]
    public async Task What_is_typed_is_what_is_checked()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Markdown);
        await server.FindingsAsync(findings => findings["diagnostics"]!.AsArray().Count == 0);

        // A year, letter by letter, in one notification and then in many.
        await server.ChangeAsync(uri, 2, Typed(2, 22, 26, "1"), Typed(2, 23, 23, "8"), Typed(2, 24, 24, "9"), Typed(2, 25, 25, "9"));
        var wrong = await server.FindingsAsync(findings => findings["version"]!.GetValue<int>() == 2);
        for (var version = 3; version < 20; version++)
            await server.ChangeAsync(uri, version, Typed(2, 22, 26, version % 2 == 0 ? "1899" : "1999"));
        var right = await server.FindingsAsync(findings => findings["version"]!.GetValue<int>() == 19);

        LanguageServer.CodesOf(wrong).ShouldNotBeEmpty();
        LanguageServer.CodesOf(right).ShouldBeEmpty();
        var versions = server
            .Client.Received.Where(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics")
            .Select(message => message["params"]!["version"]!.GetValue<int>());
        versions.ShouldBe(versions.Order(), "what is shown is never older than what was shown before");
    }

    [Fact]
    public async Task Changes_out_of_range_are_at_the_ends()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Markdown);

        var (start, end) = (LanguageServer.Place(-5, -5), LanguageServer.Place(int.MaxValue, int.MaxValue));
        var change = new JsonObject
        {
            ["range"] = new JsonObject { ["start"] = start, ["end"] = end },
            ["text"] = OneWork.Markdown.Replace("(Alpha, 1999)", "(Zulu, 2001)", StringComparison.Ordinal),
        };
        await server.ChangeAsync(uri, 2, change);

        var findings = await server.FindingsAsync(findings => findings["version"]!.GetValue<int>() == 2);
        findings["diagnostics"]!.AsArray().ShouldContain(finding => MessageOf(finding!).Contains("Zulu", StringComparison.Ordinal));
        (await server.EndAsync()).ShouldBe((0, ""));
    }

    [Fact]
    public async Task What_is_at_hand_is_shown_first_and_what_could_not_be_checked_is_said_so()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(new UnreachableRegistry(), folder);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Markdown);

        var (first, later) = (await server.FindingsAsync(), await server.FindingsAsync());

        MessageOf(first, "CIT0123").ShouldContain("still being looked up");
        MessageOf(later, "CIT0123").ShouldContain(UnreachableRegistry.Reason);
    }

    [Fact]
    public async Task Offline_nobody_is_asked()
    {
        using var folder = new TemporaryFolder();
        var registry = new FakeRegistry(OneWork.Record);
        await using var server = await LanguageServer.StartAsync(registry, folder, options: new() { ["offline"] = true });
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Markdown);

        MessageOf(await server.FindingsAsync(), "CIT0123").ShouldContain("no registry was asked");
        await server.EndAsync();
        registry.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Offline_the_index_of_the_settings_is_asked()
    {
        using var folder = new TemporaryFolder();
        var records = folder.Write("records.jsonl", CslJsonWriter.Write([OneWork.Record]));
        var built = await CommandLine.RunAsync("index", "build", folder.PathOf("works.idx"), records);
        built.ExitCode.ShouldBe(0, built.Error);
        folder.Write(".citations.json", """{ "index": "works.idx" }""");
        await using var server = await LanguageServer.StartAsync(Registry, folder, options: new() { ["offline"] = true });
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));

        await server.OpenAsync(uri, OneWork.Wrong(OneWork.Markdown));

        await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains(WrongVolume));
        (await server.EndAsync()).ShouldBe((0, ""));
    }

    [Fact]
    public async Task A_document_that_is_closed_shows_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Wrong(OneWork.Markdown));
        await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains(WrongVolume));

        await server.Client.NotifyAsync("textDocument/didClose", new() { ["textDocument"] = new JsonObject { ["uri"] = uri } }, Cancelled);

        (await server.FindingsAsync())["diagnostics"]!.AsArray().ShouldBeEmpty();
        var late = await server.Client.AskAsync("textDocument/hover", LanguageServer.At(uri, 0, 0), Cancelled);
        late["error"]!["message"]!.GetValue<string>().ShouldContain("is not open");
    }

    [Fact]
    public async Task Settings_are_those_of_every_command_and_are_read_again_when_a_file_is_saved()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, OneWork.Wrong(OneWork.Markdown));
        await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains(WrongVolume));

        folder.Write(".citations.json", $$"""{ "severities": { "{{WrongVolume}}": "none" } }""");
        await SaveAsync();
        await server.FindingsAsync(findings => findings["diagnostics"]!.AsArray().Count == 0);
        folder.Write(".citations.json", "{ broken");
        await SaveAsync();
        var broken = await server.FindingsAsync(findings => findings["diagnostics"]!.AsArray().Count == 1);

        broken["diagnostics"]![0]!["message"]!.GetValue<string>().ShouldContain("The settings are not JSON");

        Task SaveAsync() =>
            server.Client.NotifyAsync("textDocument/didSave", new() { ["textDocument"] = new JsonObject { ["uri"] = uri } }, Cancelled);
    }

    private static async Task<List<JsonObject>> ActionsAsync(LanguageServer server, string uri, JsonNode range, params string[] only)
    {
        var answer = await server.AskAsync(
            "textDocument/codeAction",
            new()
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri },
                ["range"] = range.DeepClone(),
                ["context"] = new JsonObject
                {
                    ["diagnostics"] = new JsonArray(),
                    ["only"] = only.Length == 0 ? null : new JsonArray([.. only.Select(kind => JsonValue.Create(kind))]),
                },
            }
        );
        return [.. answer!.AsArray().Select(action => action!.AsObject())];
    }

    private static JsonObject Typed(int line, int start, int end, string text) =>
        new() { ["range"] = LanguageServer.Range(line, start, end), ["text"] = text };

    private static string MessageOf(JsonObject findings, string code) =>
        MessageOf(findings["diagnostics"]!.AsArray().Single(finding => finding!["code"]?.GetValue<string>() == code)!);

    private static string MessageOf(JsonNode finding) => finding["message"]!.GetValue<string>();
}
