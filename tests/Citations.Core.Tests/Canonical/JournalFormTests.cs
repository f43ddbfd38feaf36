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

    [Theory]
    [InlineData("Cancer research letters", "Cancer Research Letters")]
    [InlineData("Advances in cancer burrows", "Advances in Cancer Burrows")]
    [InlineData("The earth and moon journal", "The Earth and Moon Journal")]
    [InlineData("Breast cancer", "Breast Cancer")]
    [InlineData("Acta zoologica talpidica", "Acta zoologica talpidica")]
    [InlineData("Revue medicale des taupes", "Revue medicale des taupes")]
    public void A_catalogued_name_has_capitals_though_a_word_of_it_is_a_name_too(string name, string expected) =>
        NbibReader.Read($"PMID- 7\nTI  - Burrows\nJT  - {name}\nDP  - 2015\n").Value[0].ContainerTitle.ShouldBe(expected);
}
