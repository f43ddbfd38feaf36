using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class ReferenceListTests
{
    private const string First = "Marlow, A. B., & Reyes, C. (2011). How ships float. *Journal of Ships*, *12*(3), 45–67.";
    private const string Second = "Okafor, D. (2012). Why ships sink. *Journal of Ships*, *13*(1), 1–9.";

    [Theory]
    [InlineData("References")]
    [InlineData("REFERENCES:")]
    [InlineData("## References")]
    [InlineData("**Works Cited**")]
    [InlineData("7. Bibliography")]
    [InlineData("Literature Cited\n================")]
    [InlineData("<h2>Sources</h2>")]
    [InlineData("Further reading")]
    public void A_list_is_found_under_every_common_heading(string heading) =>
        Entries($"Ships float.\n\n{heading}\n\n{First}\n\n{Second}\n").ShouldBe([Plain(First), Plain(Second)]);

    [Theory]
    [InlineData("Batt, E 2019, *Why they stay*, UNSW Press, Sydney.")]
    [InlineData("Leonard, J & Blanchi, R 2012, ‘Risk planning’, report no. EP1212350, CSIRO, Highett.")]
    [InlineData("Moe, C, Roe, AB & Doe, D 2021, *The last fire*, Burrow Press, Perth.")]
    [InlineData("Fox, G (ed.) 2020, *Foxes and fire*, CSIRO, Highett.")]
    [InlineData("Worcestershire Archives. 1215. Charter of King John. 261.4/31. Worcester.")]
    public void An_entry_with_its_date_in_another_form_stands_beside_others(string entry) =>
        Entries($"## References\n\nAbel, A 2001, *Ash*, CSIRO, Highett.\n\n{entry}\n\nZander, L 2003, *Smoke*, CSIRO, Highett.\n")
            .ShouldBe(["Abel, A 2001, Ash, CSIRO, Highett.", Plain(entry), "Zander, L 2003, Smoke, CSIRO, Highett."]);

    [Theory]
    [InlineData("Disclaimer: This text floats no ships.")]
    [InlineData("About the author")]
    [InlineData("## Appendix")]
    [InlineData("---\nSee you.")]
    [InlineData("**Share this post**")]
    [InlineData("© 2020 Ships Monthly")]
    [InlineData("\n*This article is a sample and no nautical advice.*")]
    [InlineData("\nWe float ships every day. Come and see us soon, and bring your friends along!")]
    public void A_list_ends_before_what_follows_it(string next) =>
        Entries($"References\n{First}\n{Second}\n{next}").ShouldBe([Plain(First), Plain(Second)]);

    [Theory]
    [InlineData("U.S. Const. art. I, § 3.")]
    [InlineData("U.N. Charter art. 1, para. 3.")]
    [InlineData("Cal. Penal Code § 187.")]
    public void A_law_without_a_year_is_an_entry(string law)
    {
        Entries($"References\n\n{law}\n").ShouldBe([law]);
        Entries($"References\n\n{First}\n\n{law}\n").ShouldBe([Plain(First), law]);
        Entries($"References\n{First}\n{law}\n{Second}\n").ShouldBe([Plain(First), law, Plain(Second)]);
    }

    [Fact]
    public void The_number_of_a_code_is_no_number_of_a_list() =>
        Entries($"References\n\n42 U.S.C. § 1983 (2018).\n\n{First}\n").ShouldBe(["42 U.S.C. § 1983 (2018).", Plain(First)]);

    [Fact]
    public void Kinds_of_sources_may_stand_under_bold_headings() =>
        Entries($"## Bibliography\n\n**Cases**\n\n*Mole v Vole* (1809) 2 Camp 317\n\n{First}\n")
            .ShouldBe(["Mole v Vole (1809) 2 Camp 317", Plain(First)]);

    [Theory]
    [InlineData("1. ", "2. ")]
    [InlineData("[1] ", "[2] ")]
    [InlineData("- ", "- ")]
    [InlineData("• ", "• ")]
    public void Labels_split_a_list_and_are_no_part_of_the_entries(string first, string second) =>
        Entries($"References\n\n{first}{First}\n{second}{Second}").ShouldBe([Plain(First), Plain(Second)]);

    [Fact]
    public void A_column_that_is_named_source_is_no_list() =>
        Entries($"| ship | source |\n|---|---|\n| *Anna* | (Marlow, 2011) |\n| *Bo* | (Okafor, 2012) |\n\n{First}\n\n{Second}\n")
            .ShouldBe([Plain(First), Plain(Second)]);

    [Fact]
    public void A_table_with_entries_under_its_heading_is_a_list() =>
        Entries($"| References |\n|---|\n| {First} |\n| {Second} |\n\nThe end.\n").ShouldBe([Plain(First), Plain(Second)]);

    [Theory]
    [InlineData("References marked with an asterisk indicate studies included in the meta-analysis.", "\\*")]
    [InlineData("The following works were used for this article:", "")]
    public void A_sentence_before_the_entries_is_no_entry(string preamble, string mark) =>
        Entries($"Ships float.\n\n# References\n\n{preamble}\n\n{mark}{First}\n\n{Second}\n")
            .ShouldBe([mark.TrimStart('\\') + Plain(First), Plain(Second)]);

    [Fact]
    public void Remarks_of_an_annotated_bibliography_belong_to_the_entry_before_them()
    {
        const string remark = "Marlow and Reyes measure ships between 1987 and 2003 and find that most of them float, which Okafor (2012) denies.";
        const string other = "Okafor, who teaches at the naval academy, weighs the evidence with care and finds that some ships sink.";

        var entries = Entries($"# Annotated bibliography\n\n{First}\n\n{remark}\n\n{Second}\n\n{other}\n");

        entries.Count.ShouldBe(2);
        entries[0].ShouldEndWith(remark);
        entries[1].ShouldStartWith("Okafor, D. (2012).");
    }

    [Theory]
    [InlineData("However, Marlow and Reyes (2011, pp. 45–67) doubt it.", "Ships do not float in ice (Okafor, 2012, pp. 1–3).")]
    [InlineData("As Marlow et al. (2011) show, vol. 3 is wrong.", "\"Ships sink\" (Okafor 2012, 4). Marlow (2011) says no.")]
    [InlineData("In Greece, Italy, and Spain (see Okafor, 2012), no. 3.", "Okafor, Marlow, and Reyes (2011; 2012) tell it in vol. 12.")]
    public void Paragraphs_and_items_that_cite_are_no_list(string first, string second)
    {
        Entries($"{first}\n\n{second}\n\n## References\n\n{First}\n\n{Second}\n").ShouldBe([Plain(First), Plain(Second)]);
        Entries($"- {first}\n- {second}\n\n## References\n\n{First}\n\n{Second}\n").ShouldBe([Plain(First), Plain(Second)]);
        Entries($"{first}\n\n{second}\n").ShouldBeEmpty();
    }

    [Fact]
    public void A_caption_below_the_items_of_a_list_is_no_entry() =>
        Entries($"# References\n\n1. {First}\n2. {Second}\n\nPhoto: Lena Park, 2020\n").ShouldBe([Plain(First), Plain(Second)]);

    [Fact]
    public void Wrapped_lines_belong_to_their_entry()
    {
        var entries = Entries(
            "References\n\nMarlow, A. B., & Reyes, C. (2011). How ships\nfloat. Journal of Ships, 12(3),\n45–67.\nOkafor, D. (2012). Why ships\nsink. Journal of Ships, 13(1), 1–9.\n"
        );

        entries.Count.ShouldBe(2);
        entries[1].ShouldStartWith("Okafor");
    }

    [Fact]
    public void Hanging_indents_split_a_list()
    {
        var entries = Entries(
            "References\n\nMarlow, A. B., & Reyes, C. (2011). How ships float.\n    Journal of Ships, 12(3), 45–67.\nOkafor, D. (2012). Why ships sink.\n    Journal of Ships, 13(1), 1–9.\n"
        );

        entries.Count.ShouldBe(2);
    }

    [Fact]
    public void A_word_that_is_no_heading_starts_no_list() =>
        ArticleReader.Read("Sources\n\nWe asked sailors. They told us much.\n").HasReferenceList.ShouldBeFalse();

    [Theory]
    [InlineData("Sources\n\nWe asked sailors. They told us much.\n", "Sources")]
    [InlineData("## References\n\nOur own notes.\n\n## About the author\n\nMe.\n", "References")]
    public void A_list_of_which_nothing_can_be_read_is_reported(string text, string heading)
    {
        var article = ArticleReader.Read(text);
        var finding = article.Diagnostics.ShouldHaveSingleItem();

        (finding.Code, finding.Severity).ShouldBe(("CIT0010", DiagnosticSeverity.Warning));
        article.Document.Text.Substring(finding.Span!.Value.Start, finding.Span.Value.Length).ShouldBe(heading);
    }

    [Theory]
    [InlineData("# Sources of the Nile\n\nThe river rises in the hills.\n")]
    [InlineData("## Sources\n\nThe river rises in the hills.\n\n## The delta\n\nIt is wide.\n")]
    public void What_is_not_a_list_is_not_taken_for_an_unread_one(string text) =>
        ArticleReader.Read(text).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0003");

    [Theory]
    [InlineData("Mole Gambino, ‘This Is Soil’")]
    [InlineData("MPP TS 24.501: \"The burrow protocol of moles (BAM); Stage 3\".")]
    [InlineData("[24] A. Mole, B. Vole, and C. Shrew, “A digger in the field,” Journal of Burrows.")]
    public void An_entry_without_a_year_is_an_entry(string entry) =>
        Entries($"Text.\n\n## References\n\n{entry}\n\n{entry}\n").Count.ShouldBe(2);

    private static string Plain(string entry) => entry.Replace("*", "", StringComparison.Ordinal);

    private static List<string> Entries(string text) => [.. ArticleReader.Read(text).Entries.Select(entry => entry.Text)];
}
