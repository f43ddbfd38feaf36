using Citations.Formats;

namespace Citations.Tests.Canonical;

public sealed class JournalFormTests
{
    [Theory]
    [InlineData("Journal Of Mole Banking & Finance", "Journal of Mole Banking & Finance")]
    [InlineData("Annals Of The New York Academy Of Moles", "Annals of the New York Academy of Moles")]
    [InlineData("IEEE Transactions On Burrow Engineering", "IEEE Transactions on Burrow Engineering")]
    [InlineData("Trends In Moles", "Trends in Moles")]
    [InlineData("Moles: The Journal Of Burrows", "Moles: The Journal of Burrows")]
    [InlineData("Revista De Topos Y Salud", "Revista De Topos Y Salud")]
    [InlineData("Revista De La Red In Vivo", "Revista De La Red In Vivo")]
    [InlineData("Journal of Moles And Voles", "Journal of Moles And Voles")]
    [InlineData("Mole Review A", "Mole Review A")]
    [InlineData("The Mole Is In", "The Mole Is In")]
    public void Small_words_that_have_capitals_as_every_word_has_are_small(string name, string expected) =>
        RisReader.Read($"TY  - JOUR\nTI  - T\nT2  - {name}\nER  - \n").Value[0].ContainerTitle.ShouldBe(expected);
}
