using System.Text.Json.Nodes;

namespace Citations.Tests.Editor;

public sealed class AnswersTests
{
    private const string Library =
        "@book{zulu2001,\n  author = {Zulu, Cara},\n  title = {Other lists},\n  publisher = {Harbour Press},\n  year = {2001}\n}\n\n@article{alpha1999,\n  author = {Alpha, Bo},\n  title = {On order},\n  journal = {Journal of Lists},\n  volume = {1},\n  number = {2},\n  pages = {3--4},\n  year = {1999},\n  doi = {10.5555/order}\n}\n";

    private static readonly FakeRegistry Registry = new(OneWork.Record);

    private static readonly JsonObject Markdown = new()
    {
        ["textDocument"] = new JsonObject { ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") } },
    };

    [Fact]
    public async Task A_citation_shows_its_entry_the_verdict_with_its_evidence_and_the_abstract()
    {
        using var folder = new TemporaryFolder();
        await using var server = await OpenAsync(folder, "article.md", OneWork.Wrong(OneWork.Markdown), "CIT0115");

        var hover = await server.AskAtAsync("textDocument/hover", UriOf(folder, "article.md"), 2, 18);

        var shown = hover!["contents"]!["value"]!.GetValue<string>();
        shown.ShouldStartWith("**Alpha (1999)**: differs from its record.");
        shown.ShouldContain("Alpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4.");
        shown.ShouldContain("volume: 7; the record has 1.");
        shown.ShouldContain("Record: Fake, 2026-01-02.");
        shown.ShouldEndWith("Lists are better in order.");
        hover["range"]!["start"]!["character"]!.GetValue<int>().ShouldBe(15);
        (await server.AskAtAsync("textDocument/hover", UriOf(folder, "article.md"), 0, 0)).ShouldBeNull();
    }

    [Fact]
    public async Task A_citation_leads_to_its_entry_and_the_entry_to_its_citations()
    {
        using var folder = new TemporaryFolder();
        await using var server = await OpenAsync(folder, "article.md", OneWork.Wrong(OneWork.Markdown), "CIT0115");
        var uri = UriOf(folder, "article.md");

        var entry = await server.AskAtAsync("textDocument/definition", uri, 2, 18);
        var asked = LanguageServer.At(uri, 6, 3);
        asked["context"] = new JsonObject { ["includeDeclaration"] = true };
        var places = await server.AskAsync("textDocument/references", asked);

        entry!["range"]!["start"]!["line"]!.GetValue<int>().ShouldBe(6);
        places!.AsArray().Select(place => place!["range"]!["start"]!["line"]!.GetValue<int>()).ShouldBe([6, 2]);
    }

    [Theory]
    [InlineData("article.md", "---\nbibliography: refs.bib\n---\n\nOrder matters [@al].\n", 4, 18)]
    [InlineData("article.tex", "\\begin{document}\nOrder \\citep{zulu2001,al}.\n\\bibliography{refs}\n\\end{document}\n", 1, 24)]
    public async Task Keys_of_the_library_are_completed_and_lead_into_it(string name, string text, int line, int character)
    {
        using var folder = new TemporaryFolder();
        folder.Write("refs.bib", Library);
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = UriOf(folder, name);
        await server.OpenAsync(uri, text);

        var answer = await server.AskAtAsync("textDocument/completion", uri, line, character);
        var item = answer!["items"]![0]!;
        var at = item["textEdit"]!["range"]!["start"]!["character"]!.GetValue<int>();
        await server.ChangeAsync(
            uri,
            2,
            new JsonObject { ["range"] = item["textEdit"]!["range"]!.DeepClone(), ["text"] = item["textEdit"]!["newText"]!.DeepClone() }
        );
        var entry = await server.AskAtAsync("textDocument/definition", uri, line, at + 2);

        item["label"]!.GetValue<string>().ShouldBe("alpha1999");
        item["documentation"]!["value"]!.GetValue<string>().ShouldStartWith("Alpha, B. (1999). On order.");
        at.ShouldBe(character - 2);
        entry!["uri"]!.GetValue<string>().ShouldBe(UriOf(folder, "refs.bib"));
        entry["range"]!["start"]!["line"]!.GetValue<int>().ShouldBe(7);
    }

    [Fact]
    public async Task A_library_of_the_client_completes_keys_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("refs.bib", Library);
        await using var server = await LanguageServer.StartAsync(Registry, folder, options: new() { ["bibliography"] = "refs.bib" });
        var uri = UriOf(folder, "article.md");
        await server.OpenAsync(uri, "Order matters [@");

        var answer = await server.AskAtAsync("textDocument/completion", uri, 0, 16);

        answer!["items"]!.AsArray().Select(item => item!["label"]!.GetValue<string>()).ShouldBe(["alpha1999", "zulu2001"]);
    }

    [Fact]
    public async Task A_DOI_is_completed_to_its_entry_with_the_markup_of_the_document()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var uri = UriOf(folder, "article.md");
        await server.OpenAsync(uri, "## References\n\nhttps://doi.org/10.5555/order");

        var answer = await server.AskAtAsync("textDocument/completion", uri, 2, 29);

        var edit = answer!["items"]!.AsArray().ShouldHaveSingleItem()!["textEdit"]!;
        edit["newText"]!.GetValue<string>().ShouldStartWith("Alpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4.");
        edit["range"]!["start"]!["character"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task A_retracted_work_has_a_lens_and_is_struck_through()
    {
        using var folder = new TemporaryFolder();
        var retracted = OneWork.Record with { Title = "RETRACTED: On order" };
        var struck = new JsonObject { ["tagSupport"] = new JsonObject { ["valueSet"] = new JsonArray(1, 2) } };
        var capabilities = new JsonObject { ["textDocument"] = new JsonObject { ["publishDiagnostics"] = struck } };
        await using var server = await LanguageServer.StartAsync(new FakeRegistry(retracted), folder, capabilities);
        var uri = UriOf(folder, "article.md");
        await server.OpenAsync(uri, OneWork.Markdown);
        var found = await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains("CIT0131"));

        var lenses = await server.AskAsync("textDocument/codeLens", new() { ["textDocument"] = new JsonObject { ["uri"] = uri } });

        lenses!.AsArray().Select(lens => lens!["range"]!["start"]!["line"]!.GetValue<int>()).ShouldBe([6, 2]);
        lenses[0]!["command"]!["title"]!.GetValue<string>().ShouldContain("is retracted");
        var finding = found["diagnostics"]!.AsArray().Single(finding => finding!["code"]!.GetValue<string>() == "CIT0131")!;
        finding["tags"]!.AsArray().ShouldHaveSingleItem()!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task The_works_of_a_library_are_checked_where_they_stand()
    {
        using var folder = new TemporaryFolder();
        await using var server = await LanguageServer.StartAsync(Registry, folder);
        var text = Library.Replace("volume = {1}", "volume = {7}", StringComparison.Ordinal);
        await server.OpenAsync(UriOf(folder, "refs.bib"), text, "bibtex");

        var found = await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains("CIT0115"));

        var finding = found["diagnostics"]!.AsArray().Single(finding => finding!["code"]!.GetValue<string>() == "CIT0115")!;
        Edits.TextOf(text, finding["range"]!).ShouldBe("7");
    }

    private static string UriOf(TemporaryFolder folder, string name) => LanguageServer.UriOf(folder.PathOf(name));

    /// <summary>A server that has opened an article and found what a test is about.</summary>
    private static async Task<LanguageServer> OpenAsync(TemporaryFolder folder, string name, string text, string code)
    {
        var server = await LanguageServer.StartAsync(Registry, folder, Markdown.DeepClone().AsObject());
        await server.OpenAsync(UriOf(folder, name), text);
        await server.FindingsAsync(findings => LanguageServer.CodesOf(findings).Contains(code));
        return server;
    }
}
