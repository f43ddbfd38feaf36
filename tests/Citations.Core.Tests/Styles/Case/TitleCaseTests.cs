using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class TitleCaseTests
{
    [Theory]
    [InlineData("moles and the soil of gardens", "Moles and the Soil of Gardens")]
    [InlineData("the moles: a review", "The Moles: A Review")]
    [InlineData("what moles dig for", "What Moles Dig For")]
    [InlineData("what moles dig for?", "What Moles Dig For?")]
    [InlineData("moles. the end", "Moles. The End")]
    [InlineData("moles? a reply", "Moles? A Reply")]
    [InlineData("moles! a reply", "Moles! A Reply")]
    [InlineData("moles — a reply", "Moles — A Reply")]
    [InlineData("on “the mole” and (the vole) there", "On “The Mole” and (The Vole) There")]
    [InlineData("the <i>mole</i> of <b>the</b> garden", "The <i>Mole</i> of <b>the</b> Garden")]
    [InlineData("moles < voles", "Moles < Voles")]
    [InlineData("moles don’t dig, they don't", "Moles Don’t Dig, They Don't")]
    [InlineData("self-made tunnels", "Self-Made Tunnels")]
    [InlineData("20 moles", "20 Moles")]
    [InlineData("", "")]
    public void Major_words_and_the_ends_take_a_capital(string title, string expected) => TitleCase.Apply(title).ShouldBe(expected);

    [Theory]
    [InlineData("a an the and as but for if nor or so yet at by in of off on per to up via vs v et al de la le du des von van")]
    public void Minor_words_stay_small_within_a_title(string words) =>
        words.Split(' ').Where(word => TitleCase.Apply($"mole {word} vole") != $"Mole {word} Vole").ShouldBeEmpty();
}
