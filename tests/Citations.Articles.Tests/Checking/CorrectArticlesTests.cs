using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking;

/// <summary>
/// Articles in many languages and forms whose citations and entries are right: whatever a check tells of them but what it could not look up
/// is false.
/// </summary>
public sealed class CorrectArticlesTests
{
    private static readonly string Folder = Repository.PathOf("tests/data/articles/correct");

    /// <summary>The articles.</summary>
    public static TheoryData<string> Articles { get; } = [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Nothing_is_found_in_a_correct_article(string name)
    {
        var report = await ArticleChecker.CheckAsync(
            await ReadAsync(name),
            new Library([]),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Article.Entries.ShouldNotBeEmpty();
        report
            .Diagnostics.Where(finding => !finding.Code.StartsWith("CIT01", StringComparison.Ordinal))
            .Select(finding => finding.Message)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Every_entry_of_a_correct_article_is_cited(string name)
    {
        var article = await ReadAsync(name);

        CitationLinker
            .Link(article)
            .Where(link => link.Kind == LinkKind.Exact || link.Citation.IsSecondary)
            .Select(link => link.Entry?.Id)
            .OfType<string>()
            .Distinct()
            .ShouldBe(
                article.Entries.Where(entry => entry.Kind != EntryKind.Link).Select(entry => entry.Id),
                ignoreOrder: true
            );
    }

    private static async Task<Article> ReadAsync(string name)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken);
        return ArticleReader.Read(content, name);
    }
}
