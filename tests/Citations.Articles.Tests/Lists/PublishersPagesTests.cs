using System.Text;
using Citations.Articles;
using Citations.Rendering;

namespace Citations.Tests.Lists;

/// <summary>What the pages of publishers have below entries, and after their lists.</summary>
public sealed class PublishersPagesTests
{
    private const string First = "Cole, L. K. (2014). Toddlers in time. Soc. Notes 17, 1003–1011.";
    private const string Second = "Hove, M. J., and Rise, J. L. (2009). All in the timing. Soc. Notes 27, 949–960.";

    [Fact]
    public void Links_below_an_entry_are_its_own()
    {
        var article = Article(
            $"<p>{First}</p><p><a href='https://p.example/1'>PubMed Abstract</a> | <a href='https://doi.org/10.5555/a.1'>CrossRef Full Text</a></p>"
                + $"<p>{Second}</p><p><a href='https://doi.org/10.5555/a.2'>CrossRef Full Text</a> | <a href='https://s.example'>Google Scholar</a></p>"
        );

        article.Entries.Select(entry => entry.Reference.Doi?.Value).ShouldBe(["10.5555/a.1", "10.5555/a.2"]);
        var list = Printed(article);
        list.ShouldEndWith("949–960. https://doi.org/10.5555/a.2");
        list.ShouldNotContain("PubMed");
        list.ShouldNotContain("|");
    }

    [Theory]
    [InlineData("[<a href='https://s.example'>Google Scholar</a>] [<a href='https://x.example/a.pdf'>Green Version</a>]")]
    [InlineData("<a href='https://s.example'>PubMed/NCBI</a> <a href='https://s.example'>Google Scholar</a>")]
    [InlineData("[<a href='#'>Reader's Desk Online</a>], [<a href='#'>Web of Science ®</a>], [<a href='#'>Google Scholar</a>]")]
    [InlineData("<span><a href='#'>View</a><a href='#'>Google Scholar</a></span>")]
    public void Labels_of_links_are_not_printed(string links) =>
        Printed(Article($"<p>{First}</p><p>{Second} {links}</p>")).ShouldEndWith("949–960.");

    [Theory]
    [InlineData("<p><span>Keywords:</span> rhythm, toddlers</p>")]
    [InlineData("<p>Citation: Roe J and Doe M (2019) Dancing together. Soc. Notes 10:12.</p>")]
    [InlineData("<p>Received: 12 May 2019; Accepted: 3 June 2019.</p>")]
    [InlineData("<p><i>Jane Roe teaches dancing in Hull. Her last book was about waltzes (2020).</i></p>")]
    [InlineData("<p>Jane Roe (M'12) received the B.Eng. degree from the University of Fen in 2008.</p>")]
    [InlineData("<p>Jane Q. Roe (Senior Member, IEEE) received the Ph.D. degree in 2008 from Fen.</p>")]
    public void What_a_journal_prints_after_its_list_is_not_an_entry(string after) =>
        Article($"<p>{First}</p><p>{Second}</p>{after}").Entries.Select(entry => entry.Text).ShouldBe([First, Second]);

    [Theory]
    [InlineData("<p><b>Citation: </b>Roe J, Doe M (2021) Sea otters. Otter 16(2).</p>")]
    [InlineData("<h2>Cite this article</h2><p>Roe J, Doe M (2021) Sea otters. Otter 16(2).</p>")]
    [InlineData("<h2>Comments (1)</h2><p>Ahab, 3 May 2021: You forgot Scoresby (1820).</p>")]
    public async Task The_article_itself_and_its_readers_need_no_entry(string aside) =>
        (await CheckAsync($"{aside}<p>Moving binds (Cole, 2014).</p><h2>References</h2><p>{First}</p>"))
            .ShouldNotContain(finding => finding.Code == "CIT0201");

    [Theory]
    [InlineData("<figure><img src='a.png'><figcaption>A lead pan (Hanbury Hall, 2019)</figcaption></figure>", DiagnosticSeverity.Information)]
    [InlineData("<p><i>A lead pan (Hanbury Hall, 2019)</i></p>", DiagnosticSeverity.Information)]
    [InlineData("<figure><figcaption>A pan (adapted from Hale, 2019)</figcaption></figure>", DiagnosticSeverity.Error)]
    [InlineData("<p>A lead pan was found (Hale, 2019).</p>", DiagnosticSeverity.Error)]
    public async Task A_place_and_a_year_in_a_caption_may_be_those_of_the_picture(string text, DiagnosticSeverity severity) =>
        (await CheckAsync($"<p>Moving binds (Cole, 2014).</p>{text}<h2>References</h2><p>{First}</p>"))
            .Where(finding => finding.Code == "CIT0201")
            .ShouldHaveSingleItem()
            .Severity.ShouldBe(severity);

    private static string Printed(Article article) =>
        ArticleChecker.Report(new(article, new Dictionary<Doi, Resolution>())).List(ApaStyle.Seventh).ToPlainText().TrimEnd();

    private static Article Article(string list) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes($"<html><body><p>Moving binds.</p><h2>References</h2>{list}</body></html>"), "a.html");

    private static async Task<IEnumerable<Diagnostic>> CheckAsync(string body)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"), "a.html");
        var registry = new Checking.Searching.Library();
        return (await ArticleChecker.CheckAsync(article, registry, cancellationToken: TestContext.Current.CancellationToken)).Diagnostics;
    }
}
