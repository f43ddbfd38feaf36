using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Rewriting;

/// <summary>Entries move with all that belongs to them, or not at all.</summary>
public sealed class EntryMovesTests
{
    private const string Cites = "Owls hoot (Abel & Finch, 2015), nest (Wren, 2012) and rest (Finch, 2019).";

    [Theory]
    [InlineData(
        "a.md",
        "* Wren, C. (2012). _Nests_. Twig&nbsp;Press. <!-- check -->\n* Abel, R., & Finch, G. (2015). Calls at dawn. *Bird Hours*,\n  *7*(1), 12–30.\n* Finch, G. (2019). <em>Dusk songs</em>. Twig Press.\n",
        "* Abel, R., & Finch, G. (2015). Calls at dawn. *Bird Hours*,\n  *7*(1), 12–30.\n* Finch, G. (2019). <em>Dusk songs</em>. Twig Press.\n* Wren, C. (2012). _Nests_. Twig&nbsp;Press. <!-- check -->\n"
    )]
    [InlineData(
        "a.md",
        "Wren, C. (2012). *Nests*. Twig Press.  \nAbel, R., & Finch, G. (2015). Calls at dawn. *Bird Hours*, *7*(1), 12–30.  \nFinch, G. (2019). *Dusk songs*. Twig Press.",
        "Abel, R., & Finch, G. (2015). Calls at dawn. *Bird Hours*, *7*(1), 12–30.  \nFinch, G. (2019). *Dusk songs*. Twig Press.  \nWren, C. (2012). *Nests*. Twig Press."
    )]
    public async Task Lines_of_markdown_move_as_they_are_written(string name, string before, string after)
    {
        var head = $"# Birds\n\n{Cites}\n\n## References\n\n";

        (await FixedAsync(name, head + before)).ShouldBe(head + after);
    }

    [Theory]
    [InlineData(
        "<p class=\"new\">Wren, C. (2012). <cite>Nests</cite>. Twig Press.</p>\n<p>Abel, R., &amp; Finch, G. (2015). Calls at dawn. <i>Bird Hours</i>, <i>7</i>(1), 12&ndash;30.</p>\n\n<p>Finch, G. (2019). <em>Dusk&nbsp;songs</em>. Twig Press.</p>\n",
        "<p>Abel, R., &amp; Finch, G. (2015). Calls at dawn. <i>Bird Hours</i>, <i>7</i>(1), 12&ndash;30.</p>\n<p>Finch, G. (2019). <em>Dusk&nbsp;songs</em>. Twig Press.</p>\n\n<p class=\"new\">Wren, C. (2012). <cite>Nests</cite>. Twig Press.</p>\n"
    )]
    [InlineData(
        "<p>Wren, C. (2012). <i>Nests</i>. Twig Press.<br>\nAbel, R., &amp; Finch, G. (2015). Calls at dawn. <i>Bird Hours</i>, <i>7</i>(1), 12&ndash;30.<br>\nFinch, G. (2019). <i>Dusk songs</i>. Twig Press.</p>\n",
        "<p>Abel, R., &amp; Finch, G. (2015). Calls at dawn. <i>Bird Hours</i>, <i>7</i>(1), 12&ndash;30.<br>\nFinch, G. (2019). <i>Dusk songs</i>. Twig Press.<br>\nWren, C. (2012). <i>Nests</i>. Twig Press.</p>\n"
    )]
    public async Task Elements_move_with_their_attributes(string before, string after)
    {
        var head = $"<html><body>\n<p>{Cites.Replace("&", "&amp;", StringComparison.Ordinal)}</p>\n<h2>References</h2>\n";
        const string Tail = "</body></html>\n";

        (await FixedAsync("a.html", head + before + Tail)).ShouldBe(head + after + Tail);
    }

    [Fact]
    public async Task Items_of_LaTeX_move_with_their_comments()
    {
        var head = $"\\begin{{document}}\n{Cites.Replace("&", "\\&", StringComparison.Ordinal)}\n\\section*{{References}}\n\\begin{{itemize}}\n";
        const string Wren = "\\item Wren, C. (2012). \\emph{Nests}. Twig Press. % first ed.\n";
        const string Abel = "\\item Abel, R., \\& Finch, G. (2015). Calls at dawn. \\emph{Bird Hours}, \\emph{7}(1), 12--30.\n";
        const string Finch = "\\item Finch, G. (2019). \\emph{Dusk songs}. Twig Press.\n";
        const string Tail = "\\end{itemize}\n\\end{document}\n";

        (await FixedAsync("a.tex", $"{head}{Wren}\n{Abel}\n{Finch}{Tail}")).ShouldBe($"{head}{Abel}\n{Finch}\n{Wren}{Tail}");
    }

    [Theory]
    [InlineData("a.md", "## References\n\n- Wren, C. (2012). *Nests*. Twig Press.\n<!-- the rest -->\n- Abel, R., & Finch, G. (2015). Calls at dawn. *Bird Hours*, *7*(1), 12–30.\n- Finch, G. (2019). *Dusk songs*. Twig Press.\n")]
    [InlineData("a.html", "<h2>References</h2>\n<p>Wren, C. (2012). <i>Nests</i>. Twig Press.</p>\n<!-- the rest -->\n<p>Abel, R., &amp; Finch, G. (2015). Calls at dawn. <i>Bird Hours</i>, <i>7</i>(1), 12–30.</p>\n<p>Finch, G. (2019). <i>Dusk songs</i>. Twig Press.</p>\n")]
    public async Task What_is_between_entries_is_of_neither(string name, string list)
    {
        var text = name.EndsWith("md", StringComparison.Ordinal) ? $"{Cites}\n\n{list}" : $"<p>{Cites.Replace("&", "&amp;", StringComparison.Ordinal)}</p>\n{list}";

        (await FixedAsync(name, text)).ShouldBe(text);
    }

    private static async Task<string> FixedAsync(string name, string text)
    {
        var fixer = new ArticleFixer(
            DocumentReaders.Default,
            DocumentWriters.Default,
            (article, cancellationToken) => ArticleChecker.CheckAsync(article, new Library(), cancellationToken: cancellationToken)
        );
        var result = await fixer.FixAsync(
            Encoding.UTF8.GetBytes(text),
            name,
            (_, finding, _) => Task.FromResult(finding.Code == "CIT0222"),
            TestContext.Current.CancellationToken
        );
        return Encoding.UTF8.GetString(result.Content.Span);
    }
}
