using System.Globalization;
using Citations.Csl;

namespace Citations.Tests.Output;

public class TitleCasingTests
{
    [Theory]
    [InlineData("the origin of species", "The Origin of Species")]
    [InlineData("a tale: the second part", "A Tale: The Second Part")]
    [InlineData("what we live for", "What We Live For")]
    [InlineData("two-thirds of a state-of-the-art car", "Two-Thirds of a State-of-the-Art Car")]
    [InlineData("PLOS ONE", "PLOS ONE")]
    [InlineData("planer i dag", "Planer i Dag")]
    [InlineData("e-mail and n-type silicon", "E-Mail and n-Type Silicon")]
    [InlineData("growth of n-type silicon", "Growth of N-Type Silicon")]
    [InlineData("know\u00ADledge of \\alpha-phase $m, m.m.", "Know\u00ADledge of \\alpha-Phase $m, m.m.")]
    [InlineData("growth of GaN/n-GaN", "Growth of GaN/n-GaN")]
    [InlineData("DNA", "DNA")]
    [InlineData("iPad users and mRNA", "iPad Users and mRNA")]
    [InlineData("life because of rain", "Life because of Rain")]
    [InlineData("don't look back", "Don't Look Back")]
    [InlineData("", "")]
    public void Titles_are_set_in_title_case(string title, string expected) => Titled(title).ShouldBe(expected);

    // CSL 1.0.2, Title Case Conversion, and the articles, conjunctions and particles that citeproc-js adds.
    [Theory]
    [InlineData("a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud around")]
    [InlineData("as aside astride at athwart atop barring before behind below beneath beside besides between beyond but by c ca circa")]
    [InlineData("d’ d' de despite down during et except for forenenst from given in inside into lest like modulo near next nor")]
    [InlineData("notwithstanding of off on onto or out over per plus pro qua sans since so than the through throughout thru thruout till to")]
    [InlineData("toward towards under underneath until unto up upon v v. van versus via von vs vs. with within without yet")]
    public void Words_that_join_others_stay_in_lower_case_inside_a_title(string words) =>
        words.Split(' ').Where(word => Titled($"life {word} rain") != $"Life {word} Rain").ShouldBeEmpty();

    [Theory]
    [InlineData("according to, ahead of, apart from, back to, because of, close to, due to, far from, instead of, outside of, prior to")]
    [InlineData("pursuant to, rather than, regardless of, such as, that of, where as")]
    public void Words_that_join_others_as_a_pair_stay_in_lower_case(string phrases) =>
        phrases.Split(", ").Where(phrase => Titled($"life {phrase} rain") != $"Life {phrase} Rain").ShouldBeEmpty();

    [Theory]
    [InlineData("life because rain", "Life Because Rain")]
    [InlineData("because of rain", "Because of Rain")]
    [InlineData("the rain it comes with", "The Rain It Comes With")]
    public void The_first_word_of_a_pair_alone_and_the_ends_of_a_title_are_capitalized(string title, string expected) =>
        Titled(title).ShouldBe(expected);

    private static string Titled(string title)
    {
        Token[] tokens = [Token.Characters(title, null)];
        TitleCasing.Apply(tokens, CultureInfo.InvariantCulture);
        return tokens[0].Text;
    }
}
