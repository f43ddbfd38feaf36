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
    public void Titles_are_set_in_title_case(string title, string expected)
    {
        Token[] tokens = [Token.Characters(title, null)];
        TitleCasing.Apply(tokens, CultureInfo.InvariantCulture);
        tokens[0].Text.ShouldBe(expected);
    }
}
