using Citations.Articles.Words;

namespace Citations.Tests.Words;

public sealed class OrganizationWordsTests
{
    [Theory]
    [InlineData("National Institute of Ships")]
    [InlineData("Statistisches Bundesamt")]
    [InlineData("Umweltbundesamt")]
    [InlineData("Consejo de Puertos")]
    [InlineData("Türkiye Gemi Kurumu")]
    public void Organisations_are_told_in_many_languages(string name) => OrganizationWords.AnyIn(name).ShouldBeTrue();

    [Theory]
    [InlineData("Anna Marlow")]
    [InlineData("Reyes Amt")]
    [InlineData("van der Berg")]
    public void People_are_none(string name) => OrganizationWords.AnyIn(name).ShouldBeFalse();

    [Theory]
    [InlineData("Bundesamt", true)]
    [InlineData("Nation", false)]
    public void German_words_take_endings(string word, bool isGerman) => OrganizationWords.IsGerman(word).ShouldBe(isGerman);
}
