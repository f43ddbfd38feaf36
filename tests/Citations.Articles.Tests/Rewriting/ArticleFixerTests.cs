using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Tests.Checking;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests;

/// <summary>Each rule that proposes edits: they mend what it found, and nothing new is found.</summary>
public sealed class ArticleFixerTests
{
    private const string Cites = "See Marlow et al. (2011) and Zuma and Tiny (2014).";
    private const string Ships = Checked.Ships;
    private const string Tea = Checked.Tea;

    private static readonly Library Registry = new(
        Checked.ShipsRecord,
        Checked.TeaRecord,
        Checked.ShipsRecord with
        {
            Doi = Doi.Parse("10.1000/ships-2"),
            Title = "Anchors and How They Hold in Deep Water",
            Page = "401-420",
        },
        Records.Article(
            "10.1000/sails",
            ["Quill, Ann", "Zarate, Carlos A., Jr."],
            2019,
            "Sails in a Strong and Steady Wind",
            "Journal of Marine and Naval Studies",
            "20",
            "1",
            "5-9"
        )
    );

    [Theory]
    [InlineData("CIT0102", FixSafety.Safe, "Reyes, C.", "Zuma, C.", "Marlow, A. B., Reyes, C., & Okafor, D. (2011)")]
    [InlineData("CIT0104", FixSafety.Safe, "Reyes, C., & Okafor, D.", "& Reyes, C.", "Marlow, A. B., Reyes, C., & Okafor, D. (2011)")]
    [InlineData("CIT0105", FixSafety.Safe, "Reyes, C.", "Reyez, C.", "Marlow, A. B., Reyes, C., & Okafor, D. (2011)")]
    [InlineData("CIT0105", FixSafety.Safe, "Reyes, C.", "Reyes, F.", "Marlow, A. B., Reyes, C., & Okafor, D. (2011)")]
    [InlineData(
        "CIT0106",
        FixSafety.Safe,
        "Reyes, C., & Okafor, D.",
        "Okafor, D., & Reyes, C.",
        "Marlow, A. B., Reyes, C., & Okafor, D. (2011)"
    )]
    [InlineData("CIT0111", FixSafety.Safe, "(2011)", "(2009)", "(2011)")]
    [InlineData("CIT0112", FixSafety.Safe, "(2011)", "(in press)", "(2011)")]
    [InlineData("CIT0113", FixSafety.Safe, "rough water", "calm water", "How ships float in rough water")]
    [InlineData(
        "CIT0114",
        FixSafety.Safe,
        "*Journal of Marine & Naval Studies*",
        "*Harbour Cranes*",
        "*Journal of Marine and Naval Studies*"
    )]
    [InlineData("CIT0115", FixSafety.Safe, "*12*", "*21*", "*12*(3)")]
    [InlineData("CIT0116", FixSafety.Safe, "(3)", "(4)", "*12*(3)")]
    [InlineData("CIT0117", FixSafety.Safe, "345–367", "344–376", "345–367")]
    [InlineData("CIT0121", FixSafety.Safe, "10.1000/ships.1", "10.1000/ships.7", "https://doi.org/10.1000/ships.1")]
    [InlineData("CIT0101", FixSafety.Safe, "10.1000/ships.1", "10.1000/tea", "https://doi.org/10.1000/ships.1")]
    [InlineData(
        "CIT0144",
        FixSafety.Safe,
        "How ships float in rough water. *Journal of Marine & Naval Studies*, *12*(3), 345–367. https://doi.org/10.1000/ships.1",
        "Anchors and how they hold in deep water. *Journal of Marine & Naval Studies*, *12*(3), 401–420. https://doi.org/10.1000/ships–2",
        "https://doi.org/10.1000/ships-2"
    )]
    [InlineData("CIT0151", FixSafety.Safe, " https://doi.org/10.1000/ships.1", "", "345–367. https://doi.org/10.1000/ships.1")]
    [InlineData("CIT0301", FixSafety.Safe, "C., & Okafor", "C., ... & Okafor", "Marlow, A. B., Reyes, C., & Okafor, D. (2011)")]
    [InlineData("CIT0302", FixSafety.Safe, "345–367", "345-367", "345–367")]
    [InlineData("CIT0303", FixSafety.Safe, "*12*(3)", "12(3)", "*12*(3)")]
    [InlineData("CIT0304", FixSafety.Safe, "https://doi.org/", "http://dx.doi.org/", "https://doi.org/10.1000/ships.1")]
    [InlineData("CIT0304", FixSafety.Safe, "https://doi.org/", "doi: ", "https://doi.org/10.1000/ships.1")]
    [InlineData(
        "CIT0305",
        FixSafety.Unsafe,
        "https://doi.org/10.1000/ships.1",
        "https://doi.org/10.1000/ships.1 https://example.com/ships",
        "345–367. https://doi.org/10.1000/ships.1\n"
    )]
    [InlineData(
        "CIT0306",
        FixSafety.Unsafe,
        "How ships float in rough water",
        "How Ships Float in Rough Water",
        "(2011). How ships float in rough water. *Journal"
    )]
    public async Task A_fix_of_an_entry_mends_it(string code, FixSafety safety, string right, string wrong, string expected)
    {
        var text = Cites;
        if (wrong is "(2009)")
            text = text.Replace("2011", "2009", StringComparison.Ordinal);
        if (wrong is "(in press)")
            text = text.Replace("2011", "in press", StringComparison.Ordinal);

        (await Mended(code, safety, text, Ships.Replace(right, wrong, StringComparison.Ordinal), Tea)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("CIT0211", FixSafety.Unsafe, "See Marlow et al. (2010).", "See Marlow et al. (2011).")]
    [InlineData("CIT0212", FixSafety.Safe, "See (Marlov et al., 2011).", "See (Marlow et al., 2011).")]
    [InlineData("CIT0213", FixSafety.Unsafe, "See Marlow and Tiny (2011).", "See Marlow et al. (2011).")]
    [InlineData("CIT0215", FixSafety.Safe, "See Marlow, Reyes, and Okafor (2011).", "See Marlow et al. (2011).")]
    [InlineData("CIT0215", FixSafety.Safe, "See (Marlow, Reyes & Okafor, 2011, p. 5).", "See (Marlow et al., 2011, p. 5).")]
    [InlineData("CIT0216", FixSafety.Safe, "See Zuma & Tiny (2014).", "See Zuma and Tiny (2014).")]
    [InlineData("CIT0216", FixSafety.Safe, "See (Zuma and Tiny, 2014).", "See (Zuma & Tiny, 2014).")]
    public async Task A_fix_of_a_citation_mends_it(string code, FixSafety safety, string text, string expected) =>
        (await Mended(code, safety, $"{text} {Cites}", Ships, Tea)).ShouldStartWith(expected);

    [Fact]
    public async Task A_lost_suffix_is_added() =>
        (
            await Mended(
                "CIT0107",
                FixSafety.Safe,
                "See Quill and Zarate (2019).",
                "Quill, A., & Zarate, C. A. (2019). Sails in a strong and steady wind. *Journal of Marine and Naval Studies*, *20*(1), 5–9. https://doi.org/10.1000/sails",
                Tea
            )
        ).ShouldContain("Zarate, C. A., Jr. (2019)");

    [Fact]
    public async Task An_entry_that_is_listed_twice_is_taken_out() =>
        (await Mended("CIT0221", FixSafety.Unsafe, Cites, Ships, Ships, Tea)).ShouldBe($"{Cites}\n\n## References\n\n{Ships}\n\n{Tea}\n");

    [Fact]
    public async Task The_list_is_sorted() =>
        (
            await Mended(
                "CIT0222",
                FixSafety.Unsafe,
                Cites + " And Abel (2001).",
                Ships,
                Tea,
                "Abel, K. (2001). *Knots*. Harbour Press.",
                "Zzz, A. (2001). *Sleep*. Harbour Press."
            )
        ).ShouldEndWith(
            $"## References\n\nAbel, K. (2001). *Knots*. Harbour Press.\n\n{Ships}\n\n{Tea}\n\nZzz, A. (2001). *Sleep*. Harbour Press.\n"
        );

    [Fact]
    public async Task Letters_tell_works_of_one_year_apart() =>
        (
            await Mended(
                "CIT0223",
                FixSafety.Unsafe,
                "See Abel (2001).",
                "Abel, K. (2001). *Sails and how they fill*. Harbour Press.",
                "Abel, K. (2001). *Knots and how they hold*. Harbour Press."
            )
        ).ShouldEndWith(
            "Abel, K. (2001b). *Sails and how they fill*. Harbour Press.\n\nAbel, K. (2001a). *Knots and how they hold*. Harbour Press.\n"
        );

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
    public void Every_rule_that_proposes_edits_has_a_case_here()
    {
        var here = typeof(ArticleFixerTests)
            .GetMethods()
            .SelectMany(method => method.CustomAttributes)
            .SelectMany(attribute => attribute.ConstructorArguments)
            .SelectMany(argument => (argument.Value as IEnumerable<System.Reflection.CustomAttributeTypedArgument>) ?? [])
            .Select(argument => argument.Value as string)
            .Where(value => value?.StartsWith("CIT", StringComparison.Ordinal) == true)
            .Append("CIT0107")
            .Append("CIT0221")
            .Append("CIT0222")
            .Append("CIT0223")
            .Distinct()
            .Order();

        here.ShouldBe(RuleCatalogue.All.Where(rule => rule.Safety != FixSafety.None).Select(rule => rule.Code));
    }

    private static async Task<string> Mended(string code, FixSafety safety, string text, params string[] entries)
    {
        var (fixedText, result) = await FixAsync(Article(text, entries), finding => finding.Code == code);

        var finding = result.Before.Diagnostics.First(finding => finding.Code == code);
        (finding.Safety, RuleCatalogue.Find(code)!.Safety).ShouldBe((safety, safety));
        result.Fixed.ShouldContain(finding);
        result.After.Codes().ShouldNotContain(code);
        result.After.Codes().Except(result.Before.Codes()).ShouldBeEmpty();
        result.Diagnostics.ShouldBeEmpty();
        return fixedText;
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
