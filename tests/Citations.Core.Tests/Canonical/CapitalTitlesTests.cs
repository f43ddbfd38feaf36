using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class CapitalTitlesTests
{
    [Theory]
    [InlineData("SLEEP OF MOLES IN THE UNITED STATES", "Sleep of moles in the United States")]
    [InlineData("ORGANIZACJA DOSTĘPU DO DANYCH W INSTYTUCJACH", "Organizacja dostępu do danych w instytucjach")]
    [InlineData("SPÁNEK A PAMĚŤ U KRTKŮ: PŘEHLED", "Spánek a paměť u krtků: Přehled")]
    [InlineData("UYKU VE BELLEK ÜZERİNE BİR ÇALIŞMA", "Uyku ve bellek üzerine bir çalışma")]
    [InlineData("DIAGNOSTYKA DNA U ŻÓŁWI", "Diagnostyka DNA u żółwi")]
    [InlineData("ŻÓŁWIE AND THEIR SLEEP IN THE UNITED STATES", "Żółwie and their sleep in the United States")]
    [InlineData("LE SOMMEIL DES TAUPES DANS LES JARDINS", "Le sommeil des taupes dans les jardins")]
    [InlineData("EL SUEÑO DE LOS TOPOS EN LOS JARDINES", "El sueño de los topos en los jardines")]
    public void A_title_in_capitals_becomes_a_sentence_in_its_language(string title, string expected) =>
        CapitalTitles.ToSentence(title).ShouldBe(expected);
}
