using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class TitleLanguageTests
{
    [Theory]
    [InlineData("en", "English")]
    [InlineData("EN-us", "English")]
    [InlineData("en_GB", "English")]
    [InlineData("fr", "French")]
    [InlineData("es", "Spanish")]
    [InlineData("it", "Italian")]
    [InlineData("pt-BR", "Portuguese")]
    [InlineData("nl", "Dutch")]
    [InlineData("de", "German")]
    [InlineData("sv", "Nordic")]
    [InlineData("da", "Nordic")]
    [InlineData("no", "Nordic")]
    [InlineData("nb", "Nordic")]
    [InlineData("nn", "Nordic")]
    [InlineData("fi", "Nordic")]
    [InlineData("enm", "None")]
    [InlineData("e", "None")]
    [InlineData("", "None")]
    [InlineData("pl", "None")]
    public void A_code_names_a_language(string code, string expected) => TitleLanguage.Of(code).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("The moles of the garden", "English")]
    [InlineData("Les taupes dans le jardin", "French")]
    [InlineData("Los topos y el jardín", "Spanish")]
    [InlineData("Gli animali della terra", "Italian")]
    [InlineData("As toupeiras não são os animais do jardim", "Portuguese")]
    [InlineData("De mol en het huis van een ander", "Dutch")]
    [InlineData("Der Maulwurf und die Erde", "German")]
    [InlineData("Muldvarpen og det store hus i en have", "Nordic")]
    [InlineData("Moles", "None")]
    [InlineData("Les moles", "None")]
    public void Small_words_tell_the_language(string title, string expected) => TitleLanguage.Guess(title).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Muldvarpen og Det Store Hus i en Have", null)]
    [InlineData("Moles in the Garden of Eden", "sv")]
    [InlineData("Moles in the Garden of Eden", "pl")]
    [InlineData("Moles in the Garden of Eden", "de")]
    public void Titles_of_languages_without_rules_are_not_changed(string title, string? language) =>
        SentenceCase.IsTitleCase(title, language).ShouldBeFalse();

    [Theory]
    [InlineData("The Sleep of Moles", true)]
    [InlineData("Sleep of Moles", true)]
    [InlineData("Garden Moles Sleeping", true)]
    [InlineData("Sleeping", false)]
    [InlineData("Sleep Tips", false)]
    [InlineData("Sleep of Moles and some voles", false)]
    [InlineData("Sleep of moles and some voles that dig", false)]
    [InlineData("Doctor Fake News", false)]
    [InlineData("Sleeping Gardens", true)]
    [InlineData("Data With Errors", true)]
    [InlineData("London and Paris", false)]
    [InlineData("Sleep and Memory in Garden Moles, Gardens and Houses with fences", false)]
    [InlineData("Sleep and Memory in Garden Moles, Large Houses, and Small Fields with fences", true)]
    [InlineData("Sleep in <span class=\"nocase\">Graceland</span> Moles", true)]
    [InlineData("sleep in <span class=\"nocase\">Graceland</span> moles", false)]
    [InlineData("Growth of Chlamydomonas reinhardtii in Water and Soil", true)]
    public void A_title_is_in_title_case_beyond_doubt_or_not(string title, bool expected) =>
        SentenceCase.IsTitleCase(title, "en").ShouldBe(expected);
}
