using System.Text.RegularExpressions;

namespace Citations.Tests.Commands;

/// <summary>
/// The report on each article of tests/data/articles, whole: right and deliberately wrong references under headings of several languages,
/// numbered,
/// in notes, by keys, as links, in HTML, LaTeX and Word. With CITATIONS_UPDATE_GOLDEN set the reports are written instead of compared.
/// </summary>
public sealed partial class ArticleReportsTests
{
    private static readonly string Folder = Repository.PathOf("tests/data/articles");

    public static TheoryData<string> Articles =>
        [
            .. Directory
                .EnumerateFiles(Folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => name != "citations.lock.json")
                .Order(StringComparer.Ordinal),
        ];

    public static TheoryData<string, string> Formats
    {
        get
        {
            TheoryData<string, string> formats = [];
            foreach (var article in Articles)
            {
                foreach (var format in (string[])["json", "sarif", "junit", "github", "markdown", "html", "csv", "lines"])
                    formats.Add(article.Data, format);
            }

            return formats;
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public Task The_report_says_what_it_said(string article) => CompareAsync(article, $"{article}.txt");

    [Theory]
    [MemberData(nameof(Formats))]
    public Task Each_format_says_what_it_said(string article, string format) =>
        CompareAsync(article, $"{article}.{format}", "--format", format);

    /// <summary>What a terminal gets, with its escape sequences; <c>cat</c> on the file shows it.</summary>
    [Theory]
    [InlineData("33-simple.md", 60)]
    [InlineData("33-simple.md", 100)]
    [InlineData("33-simple.md", 160)]
    [InlineData("10-pandoc.md", 60)]
    [InlineData("10-pandoc.md", 100)]
    [InlineData("10-pandoc.md", 160)]
    public async Task A_terminal_of_any_width_shows_what_it_showed(string article, int columns)
    {
        var run = await CommandLine.RunInColumnsAsync(columns, "check", Path.Combine(Folder, article), "--offline");

        await CompareAsync(run, $"{article}.{columns}.ansi");
        foreach (var line in Escape.Replace(run.Output, "").Split('\n').Where(line => !line.Contains("https://", StringComparison.Ordinal)))
            line.Length.ShouldBeLessThanOrEqualTo(columns, line);
    }

    private static async Task CompareAsync(string article, string name, params string[] options) =>
        await CompareAsync(await CommandLine.RunAsync(["check", Path.Combine(Folder, article), "--offline", .. options]), name);

    private static async Task CompareAsync(CommandLine run, string name)
    {
        run.ExitCode.ShouldBeLessThan(2, run.Error);
        var report = Neutral(run.Output);
        var golden = Path.Combine(Folder, "reports", name);
        if (Environment.GetEnvironmentVariable("CITATIONS_UPDATE_GOLDEN") is { Length: > 0 })
            await File.WriteAllTextAsync(golden, report, TestContext.Current.CancellationToken);
        report.ShouldBe((await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    /// <summary>The report without what differs from one machine and one build to the next.</summary>
    private static string Neutral(string report) =>
        Version.Replace(
            report
                .ReplaceLineEndings("\n")
                .Replace(new Uri(Folder + "/").AbsoluteUri, "", StringComparison.Ordinal)
                .Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal),
            "$1VERSION"
        );

    [GeneratedRegex("\e(?:\\[[0-9;]*m|\\][^\a\e]*(?:\a|\e\\\\))", RegexOptions.CultureInvariant)]
    private static partial Regex Escape { get; }

    [GeneratedRegex("(\"(?:tool|version)\": ?\"|name=\"citations )(?!2\\.1\\.0\")\\d+\\.\\d+\\.\\d+[^\"]*", RegexOptions.CultureInvariant)]
    private static partial Regex Version { get; }
}
