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
    public void What_stands_between_two_words_is_told(string title, string expected) => Read(title)[1].Gap.ToString().ShouldBe(expected);

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
    public void What_is_protected_and_what_is_markup_is_passed_over() =>
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
        "-2.317 -5.138 0 -8.028 0 0 -6.537 -1.147 -5.62 0 0 -7.248 -0.367 -0.986 -1.56 -1.009 0.39 -1.032 -1.17 0.115"
    )]
    [InlineData(
        "Voles and the Rhine Valley Project, With Notes on Paris-Based Studies",
        "-4.381 0 0 0 0 -5.574 -8.464 -5.78 0 0 -5.39 -7.913 -0.069 2.752 -0.734 1.055 -0.803 -0.183 3.142"
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
