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
        var text = await File.ReadAllTextAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken);

        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(text, name),
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
        var article = ArticleReader.Read(
            await File.ReadAllTextAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken),
            name
        );

        CitationLinker
            .Link(article)
            .Where(link => link.Kind == LinkKind.Exact || link.Citation.IsSecondary)
            .Select(link => link.Entry?.Id)
            .OfType<string>()
            .Distinct()
            .Count()
            .ShouldBe(article.Entries.Count);
    }
}
