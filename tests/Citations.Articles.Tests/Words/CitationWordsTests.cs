using Citations.Articles.Words;

namespace Citations.Tests;

public sealed class CitationWordsTests
{
    [Theory]
    [InlineData("Hélène")]
    [InlineData("HÉLÈNE")]
    [InlineData("Ian")]
    public void A_frequent_given_name_is_known_in_capitals_too(string word) => CitationWords.IsGivenName(word).ShouldBeTrue();

    [Theory]
    [InlineData("Marlow")]
    [InlineData("GENEVA")]
    [InlineData("IA")]
    [InlineData("")]
    [InlineData("HARBOURHARBOURHARBOURHARBOUR")]
    public void Other_words_are_no_given_names(string word) => CitationWords.IsGivenName(word).ShouldBeFalse();
}
