using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Reading;

/// <summary>
/// Articles of many languages, forms and formats: each block, entry, citation and link that is read of them, with all fields and places.
/// </summary>
public sealed class ReadArticlesTests
{
    // Formats of other packages, what has no reader, and the files beside the articles.
    private static readonly string[] Others = [".docx", ".pdf", ".json", ".bib"];

    public static TheoryData<string> Articles =>
        [
            .. new[] { "articles", "articles/correct", "formats", "ketamine", "readings" }
                .SelectMany(folder =>
                    Directory
                        .EnumerateFiles(Repository.PathOf($"tests/data/{folder}"))
                        .Select(path => $"{folder}/{Path.GetFileName(path)}")
                        .Where(file => !Others.Contains(Path.GetExtension(file)))
                        .Order(StringComparer.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task All_that_is_read_is_what_it_was(string file)
    {
        var content = await File.ReadAllBytesAsync(Repository.PathOf($"tests/data/{file}"), TestContext.Current.CancellationToken);
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(content, Path.GetFileName(file)),
            new Library([]),
            cancellationToken: TestContext.Current.CancellationToken
        );

        ArticleListing.Of(report).ShouldBeGolden($"tests/data/readings/read/{file.Replace('/', '-')}.txt");
    }
}
