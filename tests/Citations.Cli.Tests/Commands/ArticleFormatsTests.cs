using System.Text.Json;

namespace Citations.Tests.Commands;

/// <summary>One article in every format that is read, made by pandoc, LibreOffice, LaTeX and a browser: the same works, citations and findings.</summary>
public sealed class ArticleFormatsTests
{
    private static readonly string Folder = Repository.PathOf("tests/data/formats");

    public static TheoryData<string> Articles => [.. Directory.EnumerateFiles(Folder, "sleep*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

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
    public async Task A_finding_points_at_its_place_in_the_file(string name)
    {
        var finding = (await CheckAsync(name)).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "CIT0111");

        var line = (await File.ReadAllLinesAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken))[finding.GetProperty("line").GetInt32() - 1];
        line[(finding.GetProperty("column").GetInt32() - 1)..(finding.GetProperty("endColumn").GetInt32() - 1)].ShouldBe("2013");
    }

    [Theory]
    [InlineData("sleep.docx", "paragraph 11")]
    [InlineData("sleep.ipynb", "cell 4, 11,28")]
    [InlineData("sleep.pdf", "page 2, line 9")]
    [InlineData("sleep-columns.pdf", "page 1, line 37")]
    public async Task A_file_without_lines_has_places_of_its_own(string name, string place) =>
        (await CheckAsync(name)).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "CIT0111").GetProperty("place").GetString().ShouldBe(place);

    private static async Task<JsonElement> CheckAsync(string name)
    {
        var run = await CommandLine.RunAsync("check", Path.Combine(Folder, name), "--offline", "--json");
        run.ExitCode.ShouldBe(1, run.Error);
        return JsonElement.Parse(run.Output).GetProperty("articles")[0];
    }

    private static IEnumerable<string> Messages(JsonElement article) =>
        article.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("message").GetString()}");

    private static IEnumerable<string> Works(JsonElement article) =>
        article.GetProperty("works").EnumerateArray().Select(work => $"{work.GetProperty("label").GetString()} {work.GetProperty("verdict").GetString()} {work.GetProperty("text").GetString()}");
}
