using System.Text.Json;

namespace Citations.Tests.Commands;

/// <summary>
/// One article in every format that is read, made by pandoc, LibreOffice, LaTeX and a browser: the same works, citations and findings.
/// </summary>
public sealed class ArticleFormatsTests
{
    private static readonly string Folder = Repository.PathOf("tests/data/formats");

    public static TheoryData<string> Articles =>
        [.. Directory.EnumerateFiles(Folder, "sleep*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task An_article_is_judged_the_same_in_every_format(string name)
    {
        var (article, markdown) = (await CheckAsync(name), await CheckAsync("sleep.md"));

        Messages(article).ShouldBe(Messages(markdown));
        article.GetProperty("summary").GetProperty("works").GetInt32().ShouldBe(7);
        article.GetProperty("summary").GetProperty("citations").GetInt32().ShouldBe(8);
        Works(article).ShouldBe(Works(markdown));
    }

    [Theory]
    [InlineData("sleep.md")]
    [InlineData("sleep.html")]
    [InlineData("sleep.tex")]
    [InlineData("sleep.txt")]
    [InlineData("sleep.ipynb")]
    [InlineData("sleep.docx")]
    [InlineData("sleep-libreoffice.docx")]
    public async Task What_the_records_prove_is_fixed_in_every_format(string name)
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Folder, "citations.lock.json"), folder.PathOf("citations.lock.json"));
        File.Copy(Path.Combine(Folder, name), folder.PathOf(name));

        var run = await CommandLine.RunAsync("fix", folder.PathOf(name), "--offline", "--write");

        run.Output.ShouldEndWith("2 findings fixed; 3 findings left, 1 with a fix that --unsafe or --interactive makes.\n");
        var codes = (await CheckAsync(folder.PathOf(name)))
            .GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("code").GetString());
        codes.Order().ShouldBe(["CIT0131", "CIT0201", "CIT0211"]);
    }

    [Theory]
    [InlineData("sleep.md")]
    [InlineData("sleep.html")]
    [InlineData("sleep.tex")]
    [InlineData("sleep.txt")]
    public async Task A_finding_points_at_its_place_in_the_file(string name)
    {
        var finding = (await CheckAsync(name))
            .GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("code").GetString() == "CIT0111");

        var line = (await File.ReadAllLinesAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken))[
            finding.GetProperty("line").GetInt32() - 1
        ];
        line[(finding.GetProperty("column").GetInt32() - 1)..(finding.GetProperty("endColumn").GetInt32() - 1)].ShouldBe("2013");
    }

    [Theory]
    [InlineData("sleep.md")]
    [InlineData("sleep.html")]
    [InlineData("sleep.tex")]
    [InlineData("sleep.txt")]
    [InlineData("sleep.ipynb")]
    public async Task An_edit_names_the_text_of_the_file_that_it_replaces(string name)
    {
        var finding = (await CheckAsync(name))
            .GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("code").GetString() == "CIT0115");

        finding.GetProperty("safety").GetString().ShouldBe("safe");
        var edit = finding.GetProperty("edits").EnumerateArray().ShouldHaveSingleItem();
        edit.GetProperty("text").GetString().ShouldBe("48");
        var line = (await File.ReadAllLinesAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken))[
            edit.GetProperty("line").GetInt32() - 1
        ];
        line[(edit.GetProperty("column").GetInt32() - 1)..(edit.GetProperty("endColumn").GetInt32() - 1)].ShouldBe("84");
    }

    [Theory]
    [InlineData("sleep.docx", "paragraph 11")]
    [InlineData("sleep.ipynb", "cell 4, 11,28")]
    [InlineData("sleep.pdf", "page 2, line 9")]
    [InlineData("sleep-columns.pdf", "page 1, line 37")]
    public async Task A_file_without_lines_has_places_of_its_own(string name, string place) =>
        (await CheckAsync(name))
            .GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("code").GetString() == "CIT0111")
            .GetProperty("place")
            .GetString()
            .ShouldBe(place);

    private static async Task<JsonElement> CheckAsync(string name)
    {
        var run = await CommandLine.RunAsync("check", Path.Combine(Folder, name), "--offline", "--json");
        run.ExitCode.ShouldBe(1, run.Error);
        return JsonElement.Parse(run.Output).GetProperty("articles")[0];
    }

    private static IEnumerable<string> Messages(JsonElement article) =>
        article
            .GetProperty("findings")
            .EnumerateArray()
            .Select(finding =>
                $"{finding.GetProperty("code").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("message").GetString()}"
            );

    private static IEnumerable<string> Works(JsonElement article) =>
        article
            .GetProperty("works")
            .EnumerateArray()
            .Select(work =>
                $"{work.GetProperty("label").GetString()} {work.GetProperty("verdict").GetString()} {work.GetProperty("text").GetString()}"
            );
}
