using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking;

/// <summary>An article with a list that is checked against a few records.</summary>
internal static class Checked
{
    internal const string Ships =
        "Marlow, A. B., Reyes, C., & Okafor, D. (2011). How ships float in rough water. *Journal of Marine & Naval Studies*, *12*(3), 345–367. https://doi.org/10.1000/ships.1";
    internal const string Tea =
        "Zuma, E., & Tiny, F. (2014). The price of tea in the north. *Tea*, *1*(1), 1–2. https://doi.org/10.1000/tea";

    internal static Reference ShipsRecord { get; } =
        Records.Article(
            "10.1000/ships.1",
            ["Marlow, Anna B.", "Reyes, Carla", "Okafor, Daniel"],
            2011,
            "How Ships Float in Rough Water",
            "Journal of Marine and Naval Studies",
            "12",
            "3",
            "345-367"
        );

    internal static Reference TeaRecord { get; } =
        Records.Article("10.1000/tea", ["Zuma, Eva", "Tiny, Fay"], 2014, "The Price of Tea in the North", "Tea", "1", "1", "1-2");

    internal static async Task<ArticleReport> ArticleAsync(
        string text,
        string[] entries,
        ArticleOptions? options = null,
        params Reference[] records
    ) =>
        await ArticleChecker.CheckAsync(
            ArticleReader.Read($"{text}\n\n## References\n\n{string.Join("\n\n", entries)}\n", "posts/2019/article.md"),
            new Library([ShipsRecord, TeaRecord, .. records]),
            options: options,
            cancellationToken: TestContext.Current.CancellationToken
        );

    internal static string[] Codes(this ArticleReport report) => [.. report.Diagnostics.Select(finding => finding.Code)];

    /// <summary>The text of a report's article after the edits of its findings.</summary>
    internal static string Mended(this ArticleReport report)
    {
        var text = report.Article.Document.Text;
        foreach (var edit in report.Diagnostics.SelectMany(finding => finding.Edits).OrderByDescending(edit => edit.Span.Start))
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Replacement.ToString());
        return text;
    }
}
