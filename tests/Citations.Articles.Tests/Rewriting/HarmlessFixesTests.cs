using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Tests.Checking;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests;

/// <summary>Fixes, safe and unsafe, do not make an article worse: where the right text is in doubt there is no edit.</summary>
public sealed class HarmlessFixesTests
{
    private const string Ships = Checked.Ships;
    private const string ShipsDoi = "https://doi.org/10.1000/ships.1";
    private const string Rivers = "Abel, A. (2005). *Young rivers of the north*. Harbour Press.";

    private static readonly DiagnosticDescriptor Fixable = new("CIT0901", "Fixable", DiagnosticSeverity.Information, "For tests.")
    {
        Safety = FixSafety.Safe,
    };
    private static readonly DiagnosticDescriptor Worse = new("CIT0902", "Worse", DiagnosticSeverity.Warning, "For tests.");

    [Theory]
    [InlineData(
        "rough water. *Journal of Marine & Naval Studies*",
        "rough water *Journal of Marine & Naval Studies*"
    )]
    [InlineData("rough water. *Journal", "rough water.* Journal")]
    [InlineData("*Journal of Marine & Naval Studies*, *12*(3)", "*Journal of Marine & Naval Studies, *12*(3)")]
    [InlineData("*Journal of Marine & Naval Studies*, *12*(3)", "Journal of Marine & Naval Studies*, 12(3)")]
    public async Task No_word_of_the_title_or_the_journal_is_lost_or_doubled(string right, string wrong)
    {
        var article = Article("See Marlow et al. (2011).", Ships.Replace(right, wrong, StringComparison.Ordinal));

        var (text, _) = await FixAsync(article, "article.md");

        Letters(text).ShouldBe(Letters(article));
        text.Count(c => c == '*').ShouldBeLessThanOrEqualTo(4);
        text.ShouldNotContain("\\*");
    }

    [Fact]
    public async Task Twice_as_many_fixes_cost_about_twice_as_much()
    {
        await AllocatedAsync(10);
        var once = await AllocatedAsync(60);
        var twice = await AllocatedAsync(120);

        (twice / (double)once).ShouldBeLessThan(2.8);

        static async Task<long> AllocatedAsync(int count)
        {
            var names = Enumerable.Range(0, count).Select(i => $"Quil{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}m").Order().ToList();
            var article = Article(
                string.Join("\n\n", names.Select(name => $"So says {name} & Vole (2011).")),
                [.. names.Select(name => $"{name}, A., & Vole, B. (2011). Hulls of {name}. *Ships*, *1*(2), 3–4.")]
            );
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (_, result) = await FixAsync(article, "article.md");
            result.Fixed.Count.ShouldBe(count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("htpp://doi.org/")]
    [InlineData("https//doi.org/")]
    [InlineData("http:/doi.org/")]
    [InlineData("https:doi.org/")]
    [InlineData("https;//doi.org/")]
    [InlineData("ttps://doi.org/")]
    [InlineData("https::// doi.org/")]
    [InlineData("https://doi:")]
    [InlineData("https:// doi.org/")]
    [InlineData("http://dx.doi.org/")]
    [InlineData("DOI: doi:")]
    public async Task A_mistyped_scheme_before_a_doi_is_not_doubled(string start)
    {
        var (text, _) = await FixAsync(
            Article("See Marlow et al. (2011).", Ships.Replace("https://doi.org/", start, StringComparison.Ordinal)),
            "article.md"
        );

        text.ShouldBe(Article("See Marlow et al. (2011).", Ships));
    }

    [Fact]
    public async Task A_link_that_is_its_target_changes_with_its_text()
    {
        const string text = "See Marlow et al. (2011).";

        (
            await FixAsync(
                Article(text, Ships.Replace(ShipsDoi, "<http://dx.doi.org/10.1000/ships.1>", StringComparison.Ordinal)),
                "article.md"
            )
        ).Text.ShouldBe(Article(text, Ships.Replace(ShipsDoi, $"<{ShipsDoi}>", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a.html", "<a href=\"https://doi.org/10.1000/ships.1\">doi.org/10.1000/ships.1</a>")]
    [InlineData("a.html", "<a class=\"doi\" href=\"https://doi.org/10.1000/ships.1\">doi.org/10.1000/ships.1</a>")]
    [InlineData("a.md", "[doi.org/10.1000/ships.1](https://doi.org/10.1000/ships.1)")]
    public async Task Text_at_the_start_of_a_link_is_written_within_it(string name, string link)
    {
        var article =
            name == "a.md"
                ? Article("See Marlow et al. (2011).", Ships.Replace(ShipsDoi, link, StringComparison.Ordinal))
                : Page(link);

        (await FixAsync(article, name)).Text.ShouldBe(article.Replace("doi.org/10.1000/ships.1<", ShipsDoi + "<", StringComparison.Ordinal)
            .Replace("[doi", "[https://doi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nach Mole & Hare (2011) schlafen die Tiere im Winter sehr lange und sind nicht zu wecken, wie auch Vole (2012) schreibt.")]
    [InlineData("Selon Mole & Hare (2011), les animaux dorment dans la terre pendant les longs mois de l’hiver, comme le dit Vole (2012).")]
    [InlineData("She wrote: “Sleep is long, as Mole & Hare (2011) found in every burrow” and more (Vole, 2012, p. 4).")]
    [InlineData("> The whole field rests on Mole & Hare (2011), and nobody has repeated their work since then. (Vole, 2012, p. 5)")]
    public async Task Citations_in_other_languages_and_in_quotations_keep_their_words(string sentence)
    {
        var article = Article(
            sentence,
            "Mole, A., & Hare, B. (2011). *Young moles*. Field Press.",
            "Vole, T. (2012). *Old moles*. Field Press."
        );

        (await FixAsync(article, "article.md")).Text.ShouldBe(article);
    }

    [Fact]
    public async Task A_group_that_is_named_as_one_author_may_be_several()
    {
        var article = Article(
            "They say so (American Mole Association et al., 2011) and dig on.",
            "American Mole Association, National Institutes of Soil & Zero to Three. (2011). *Young moles*. https://www.example.org/young",
            "Baker, T. (2012). *Old moles*. Field Press."
        );

        (await FixAsync(article, "article.md")).Text.ShouldBe(article);
    }

    [Theory]
    [InlineData("a.md", "<a id=\"aaron\"></a>{0}\n\n", "*")]
    [InlineData("a.html", "<p id=\"a\">{0}</p>\n", "<em>|</em>")]
    [InlineData("a.tex", "\\bibitem[Cole(2010)]{{cole}} {0}\n\n", "\\emph{|}")]
    public async Task Entries_with_labels_stay_where_they_are(string name, string item, string italics)
    {
        var (open, close) = italics.Split('|') is [var one, var other] ? (one, other) : (italics, italics);
        string[] entries =
        [
            $"Aaron, B. (2000). {open}The first tide{close}. Marsh Press.",
            $"Cole, C. (2010). {open}Boats in winter{close}. Quay Books.",
            $"Abel, A. (2005). {open}Young rivers of the north{close}. Harbour Press.",
            $"Dunn, D. (2011). {open}Ships in summer{close}. Quay Books.",
        ];
        var (heading, end) = Path.GetExtension(name) switch
        {
            ".html" => ("<p>As Aaron (2000), Cole (2010), Abel (2005) and Dunn (2011) say.</p><h2>References</h2>\n", ""),
            ".tex" => (
                "\\begin{document}As Aaron (2000), Cole (2010), Abel (2005) and Dunn (2011) say.\n\\begin{thebibliography}{9}\n",
                "\\end{thebibliography}\\end{document}\n"
            ),
            _ => ("As Aaron (2000), Cole (2010), Abel (2005) and Dunn (2011) say.\n\n## References\n\n", ""),
        };
        var article = heading + string.Concat(entries.Select(entry => string.Format(null, item, entry))) + end;

        (await FixAsync(article, name)).Text.ShouldBe(article);
    }

    [Theory]
    [InlineData("Abel, A. (2005). *Young rivers of the north*. Harbour Press.", "———. (2001). *Old rivers of the south*. Harbour Press.")]
    [InlineData(
        "Abel, A. (2001). *Young rivers of the north*. Harbour Press.",
        "———. (2001). *Young rivers of the north*. Harbour Press. https://doi.org/10.1000/rivers",
        "———. (2003). *Old rivers of the south*. Harbour Press."
    )]
    public async Task Entries_whose_authors_are_those_of_the_entry_before_are_not_moved(params string[] works)
    {
        var article = Article(
            "As Aaron (2000) and Abel (2001) and Cole (2010) and Dunn (2011) say.",
            ["Aaron, B. (2000). *The first tide*. Marsh Press.", .. works, "Cole, C. (2010). *Boats in winter*. Quay Books."]
        );

        (await FixAsync(article, "article.md")).Text.ShouldBe(article);
    }

    [Fact]
    public async Task An_entry_without_a_label_is_moved_to_its_place()
    {
        string[] sorted =
        [
            "Aaron, B. (2000). *The first tide*. Marsh Press.",
            Rivers,
            "Cole, C. (2010). *Boats in winter*. Quay Books.",
            "Dunn, D. (2011). *Ships in summer*. Quay Books.",
        ];
        const string text = "As Aaron (2000), Cole (2010), Abel (2005) and Dunn (2011) say.";

        (await FixAsync(Article(text, sorted[0], sorted[2], sorted[1], sorted[3]), "article.md")).Text.ShouldBe(Article(text, sorted));
    }

    [Fact]
    public async Task A_fix_that_brings_a_warning_is_undone_and_the_others_are_made_and_each_is_asked_about_once()
    {
        List<string> asked = [];
        var (text, result) = await FixAsync(
            "one harm two.",
            "article.txt",
            (article, _) => Task.FromResult(Words(article, ("one", "1"), ("harm", "worse"), ("two", "2"))),
            finding =>
            {
                asked.Add(finding.Message);
                return true;
            }
        );

        text.ShouldBe("1 harm 2.");
        asked.ShouldBe(["one", "harm", "two"]);
        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("something else would be wrong");
    }

    [Fact]
    public async Task A_finding_of_the_same_code_elsewhere_does_not_undo_a_fix()
    {
        var (text, result) = await FixAsync(
            "one two.",
            "article.txt",
            (article, _) =>
                Task.FromResult(
                    article.Document.Text.Contains('1', StringComparison.Ordinal)
                        ? Words(article, ("two", "2"))
                        : Words(article, ("one", "1"))
                ),
            _ => true
        );

        (text, result.Diagnostics.Count).ShouldBe(("1 2.", 0));
    }

    [Theory]
    [InlineData("a.html", "<p>See <a href=\"https://a.example/1\">https://a.example/1</a>.</p>", true)]
    [InlineData("a.html", "<p>See <a class=\"x\" href=\"https://a.example/1\">https://a.example/1</a>.</p>", false)]
    [InlineData("a.md", "See <https://a.example/1>.", true)]
    [InlineData("a.md", "See [https://a.example/1][d].\n\n[d]: https://a.example/1\n", false)]
    public async Task A_link_is_changed_only_where_its_target_changes_with_it_and_nothing_else(string name, string article, bool isChanged)
    {
        const string wrong = "https://a.example/1";
        const string right = "https://a.example/2";
        var (text, _) = await FixAsync(
            article,
            name,
            (read, _) =>
                Task.FromResult(
                    read.Document.Text.IndexOf(wrong, StringComparison.Ordinal) is >= 0 and var at
                        ? new ArticleReport(
                            read,
                            [],
                            [],
                            [
                                Fixable.At(wrong, new(at, wrong.Length)) with
                                {
                                    Edits = [new(new(at, wrong.Length), [new LinkSpan(right, [new TextRun(right)])])],
                                },
                            ]
                        )
                        : new ArticleReport(read, [], [], [])
                ),
            _ => true
        );

        text.ShouldBe(isChanged ? article.Replace(wrong, right, StringComparison.Ordinal) : article);
    }

    /// <summary>A finding for each of the words that the article has, with another word for it.</summary>
    private static ArticleReport Words(Article article, params (string Word, string Right)[] words)
    {
        var text = article.Document.Text;
        List<Diagnostic> findings = [];
        foreach (var (word, right) in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                findings.Add(Fixable.At(word, new(at, word.Length)) with { Edits = [TextEdit.Plain(new(at, word.Length), right)] });
        }

        if (text.IndexOf("worse", StringComparison.Ordinal) is >= 0 and var worse)
            findings.Add(Worse.At("worse", new(worse, 5)));
        return new(article, [], [], findings.ToEquatableArray());
    }

    private static string Article(string text, params string[] entries) => $"{text}\n\n## References\n\n{string.Join("\n\n", entries)}\n";

    private static string Page(string link) =>
        "<p>See Marlow et al. (2011).</p>\n<h2>References</h2>\n<p>Marlow, A. B., Reyes, C., &amp; Okafor, D. (2011). How ships float in rough water. "
        + $"<em>Journal of Marine &amp; Naval Studies</em>, <em>12</em>(3), 345–367. {link}</p>\n";

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static Task<(string Text, FixedArticle Result)> FixAsync(string text, string name) =>
        FixAsync(
            text,
            name,
            (article, token) =>
                ArticleChecker.CheckAsync(article, new Library(Checked.ShipsRecord, Checked.TeaRecord), cancellationToken: token),
            _ => true
        );

    private static async Task<(string Text, FixedArticle Result)> FixAsync(
        string text,
        string name,
        Func<Article, CancellationToken, Task<ArticleReport>> check,
        Func<Diagnostic, bool> choose
    )
    {
        var result = await new ArticleFixer(DocumentReaders.Default, DocumentWriters.Default, check).FixAsync(
            Encoding.UTF8.GetBytes(text),
            name,
            (_, finding, _) => Task.FromResult(choose(finding)),
            TestContext.Current.CancellationToken
        );
        return (Encoding.UTF8.GetString(result.Content.Span), result);
    }
}
