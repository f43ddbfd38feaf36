using System.Globalization;
using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class TitleTokensTests
{
    [Theory]
    [InlineData("moles", "Lower")]
    [InlineData("Moles", "Capital")]
    [InlineData("A", "Capital")]
    [InlineData("B", "Letter")]
    [InlineData("DNA", "Upper")]
    [InlineData("mRNA", "Mixed")]
    [InlineData("iPhone", "Mixed")]
    [InlineData("Ph.D", "Mixed")]
    [InlineData("2020", "Digits")]
    [InlineData("B12", "Mixed")]
    [InlineData("B-12", "Letter Digits")]
    public void The_shape_of_a_word_is_that_of_its_letters(string title, string expected) =>
        string.Join(' ', Read(title).Select(token => token.Shape)).ShouldBe(expected);

    [Theory]
    [InlineData("The Art of The Hague", "Capital Capital Lower Article Capital")]
    [InlineData("Art: The Hague of Old", "Capital Capital Capital Lower Capital")]
    [InlineData("Art From The Hague", "Capital Capital Capital Capital")]
    public void A_capital_article_within_a_title_that_lowers_small_words_is_reported(string title, string expected) =>
        string.Join(' ', Read(title).Select(token => token.Shape)).ShouldBe(expected);

    [Theory]
    [InlineData("Life in the Cold War", "Known, Capital")]
    [InlineData("Life in a Cold War", "Known, Capital, Ambiguous, AfterArticle")]
    [InlineData("Protein of Lima Beans", "Known, Ambiguous")]
    [InlineData("Life in Lima Markets", "None")]
    public void The_last_known_name_is_reported_with_what_makes_it_doubtful(string title, string expected)
    {
        var tokens = Read(title);
        (title.EndsWith("Markets", StringComparison.Ordinal) ? tokens[^2] : tokens[^1]).Phrase.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("Moles and Voles", "And")]
    [InlineData("Moles and the Voles", "AndThe")]
    [InlineData("Moles of the Voles", "Of")]
    public void A_link_is_the_first_small_word_between_two_words_but_for_and_the(string title, string expected) =>
        Read(title)[^1].Link.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Moles Dig", "Space")]
    [InlineData("St. Moles", "Space")]
    [InlineData("Moles\u00A0Dig", "Space")]
    [InlineData("Moles  Dig", "Space")]
    [InlineData("Moles-Dig", "Joined")]
    [InlineData("Moles/Dig", "Joined")]
    [InlineData("Moles–Dig", "Joined")]
    [InlineData("Moles, Dig", "Comma")]
    [InlineData("Moles; Dig", "Comma")]
    [InlineData("Moles (Dig", "Bracket")]
    [InlineData("Moles “Dig Soil”", "Bracket")]
    [InlineData("Moles “Dig Soil Deep”", "Quote")]
    [InlineData("Moles & Dig", "Other")]
    [InlineData("Moles: Dig", "Start")]
    [InlineData("Moles? Dig", "Start")]
    [InlineData("Moles! Dig", "Start")]
    [InlineData("Moles. Dig", "Start")]
    [InlineData("Moles — Dig", "Start")]
    [InlineData("Moles – Dig", "Start")]
    [InlineData("Moles - Dig", "Start")]
    public void The_gap_between_two_words_is_read(string title, string expected) => Read(title)[1].Gap.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Moles vs. Voles", false)]
    [InlineData("Moles et al. Dig", false)]
    [InlineData("Moles sp. Dig", false)]
    [InlineData("The J. Mole", false)]
    [InlineData("In U.S. Soil", false)]
    [InlineData("Vitamin D. Concentrations", true)]
    [InlineData("Hepatitis B. Concentrations", true)]
    [InlineData("The D. The", true)]
    [InlineData("A. Mole", true)]
    public void A_period_ends_a_sentence_unless_it_abbreviates(string title, bool isStart)
    {
        var last = Read(title)[^1];
        (last.Gap == WordGap.Start).ShouldBe(isStart);
    }

    [Fact]
    public void What_is_protected_and_what_is_markup_is_ignored() =>
        Words("On <i>Moles</i> and <span class=\"nocase\">Vole</span> Soil").ShouldBe(["On", "Moles", "and", "Soil"]);

    [Fact]
    public void Apostrophes_and_periods_between_letters_belong_to_a_word() =>
        Words("Moles’ Don't U.S. A. b").ShouldBe(["Moles’", "Don't", "U.S", "A", "b"]);

    [Theory]
    [InlineData("Mole’s", "Mole")]
    [InlineData("Mole's", "Mole")]
    [InlineData("MOLE’S", "MOLE")]
    [InlineData("Moles’", "Moles")]
    [InlineData("a’s", "a’s")]
    [InlineData("as’", "as’")]
    public void The_stem_of_a_word_is_without_the_possessive(string word, string stem) => Read(word)[0].Stem.ShouldBe(WordHash.Of(stem));

    [Fact]
    public void Case_and_the_kind_of_apostrophe_make_no_difference_to_a_word()
    {
        WordHash.Of("MOLE’S").ShouldBe(WordHash.Of("mole's"));
        WordHash.Of("ÉTÉ").ShouldBe(WordHash.Of("été"));
        WordHash.Of("mole").ShouldNotBe(WordHash.Of("vole"));
    }

    [Fact]
    public void As_many_words_are_read_as_there_is_room_for()
    {
        var tokens = new TitleToken[2];
        TitleTokens.Read("One Two Three", CaseModel.Default, tokens).ShouldBe(2);
        TitleTokens.Read("One", CaseModel.Default, tokens).ShouldBe(1);
        TitleTokens.Read("…", CaseModel.Default, tokens).ShouldBe(0);
    }

    // The weights of the model belong to the observations by their order and hashes: other observations read other weights.
    [Theory]
    [InlineData(
        "The Effects of Sleep in Kenyan Moles: A Review of Darwin’s Work",
        "-2.517 -5.567 0 -9.076 0 0 -7.89 -1.162 -9.294 0 0 -6.946 0.411 -0.532 -0.799 -1.501 -1.259 -0.048 -1.404 0.145"
    )]
    [InlineData(
        "Voles and the Rhine Valley Project, With Notes on Paris-Based Studies",
        "-3.655 0 0 0 0 -5.155 -9.464 -5.978 0 0 -6.898 -6.22 0.145 2.662 -0.363 0.847 -0.339 -0.145 3.655"
    )]
    public void The_model_reads_the_observations_that_it_was_trained_on(string title, string expected)
    {
        var tokens = Read(title);
        var (scores, edges) = (new float[tokens.Length], new float[tokens.Length]);
        CaseTagger.Score(title, tokens, Array.ConvertAll(tokens, CaseTagger.AllowedFor), CaseModel.Default, scores, edges);
        string.Join(' ', scores.Concat(edges.Where(edge => edge != 0)).Select(score => score.ToString("0.###", CultureInfo.InvariantCulture))).ShouldBe(expected);
    }

    private static TitleToken[] Read(string title)
    {
        var tokens = new TitleToken[40];
        return tokens[..TitleTokens.Read(title, CaseModel.Default, tokens)];
    }

    private static string[] Words(string title) => [.. Read(title).Select(token => title.Substring(token.Start, token.Length))];
}
