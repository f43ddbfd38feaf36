using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Tests.Checking;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests;

/// <summary>Fixes of an article together; the fix of each code is in the cases of the rules.</summary>
public sealed class ArticleFixerTests
{
    private const string Cites = "See Marlow et al. (2011) and Zuma and Tiny (2014).";
    private const string Ships = Checked.Ships;
    private const string Tea = Checked.Tea;

    private static readonly Library Registry = new(Checked.ShipsRecord, Checked.TeaRecord);

    [Fact]
    public async Task Citations_follow_the_entry_that_they_lead_to()
    {
        var text = "See Marlov et al. (2009), (Marlov et al., 2009, p. 5) and Zuma and Tiny (2014).";

        (
            await FixAsync(
                Article(
                    text,
                    Ships.Replace("Marlow", "Marlov", StringComparison.Ordinal).Replace("(2011)", "(2009)", StringComparison.Ordinal),
                    Tea
                ),
                _ => true
            )
        ).Text.ShouldBe(Article("See Marlow et al. (2011), (Marlow et al., 2011, p. 5) and Zuma and Tiny (2014).", Ships, Tea));
    }

    [Fact]
    public async Task Everything_is_fixed_at_once_and_fixing_again_changes_nothing()
    {
        var wrong = Ships
            .Replace("Reyes, C., & Okafor, D.", "Ames, C., & Okafor, D.", StringComparison.Ordinal)
            .Replace("*12*(3), 345–367", "12(4), 344-367", StringComparison.Ordinal)
            .Replace("https://doi.org/", "doi:", StringComparison.Ordinal);
        var (text, result) = await FixAsync(Article(Cites, wrong, Tea), _ => true);

        text.ShouldBe(Article(Cites, Ships, Tea));
        result.After.Diagnostics.ShouldBeEmpty();
        (await FixAsync(text, _ => true)).Result.Fixed.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_chosen_stays()
    {
        var text = Article(Cites, Ships.Replace("345–367", "345-367", StringComparison.Ordinal), Tea);
        var (same, result) = await FixAsync(text, _ => false);

        (same, result.Fixed.Count).ShouldBe((text, 0));
        result.After.Diagnostics.ShouldBe(result.Before.Diagnostics);
    }

    [Fact]
    public async Task Files_that_an_article_includes_are_read_and_stay_as_they_are()
    {
        const string Text = "\\begin{document}\nSee Marlow and Reyes (2011).\n\\input{list}\n\\end{document}\n";
        var list = $"\\begin{{thebibliography}}{{1}}\n\\bibitem{{a}} {Checked.Ships.Replace("&", "\\&", StringComparison.Ordinal)
            .Replace("https://doi.org/", "doi:", StringComparison.Ordinal)}\n\\end{{thebibliography}}\n";
        var fixer = new ArticleFixer(
            DocumentReaders.Default,
            DocumentWriters.Default,
            (article, cancellationToken) => ArticleChecker.CheckAsync(article, Registry, cancellationToken: cancellationToken)
        )
        {
            Options = new() { OpenText = name => name == "list.tex" ? list : null },
        };

        var result = await fixer.FixAsync(
            Encoding.UTF8.GetBytes(Text),
            "main.tex",
            (_, _, _) => Task.FromResult(true),
            TestContext.Current.CancellationToken
        );

        Encoding.UTF8.GetString(result.Content.Span)
            .ShouldBe(Text.Replace("Marlow and Reyes", "Marlow et al.", StringComparison.Ordinal));
        result.After.Diagnostics.ShouldContain(finding => finding.Code == "CIT0304");
    }

    private static string Article(string text, params string[] entries) => $"{text}\n\n## References\n\n{string.Join("\n\n", entries)}\n";

    private static async Task<(string Text, FixedArticle Result)> FixAsync(string text, Func<Diagnostic, bool> choose)
    {
        var fixer = new ArticleFixer(
            DocumentReaders.Default,
            DocumentWriters.Default,
            (article, cancellationToken) => ArticleChecker.CheckAsync(article, Registry, cancellationToken: cancellationToken)
        );
        var result = await fixer.FixAsync(
            Encoding.UTF8.GetBytes(text),
            "article.md",
            (_, finding, _) => Task.FromResult(choose(finding)),
            TestContext.Current.CancellationToken
        );
        return (Encoding.UTF8.GetString(result.Content.Span), result);
    }
}
