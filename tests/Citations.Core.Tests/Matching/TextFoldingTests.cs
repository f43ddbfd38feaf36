using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Van Horn", "vanhorn")]
    [InlineData("Łukasz Straße", "lukaszstrasse")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Ch&apos;ng", "chng")]
    [InlineData("an <i>N</i>-methyl", "annmethyl")]
    [InlineData("p < 0.05", "p005")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData(null, "")]
    public void Letters_and_digits_are_left(string? text, string folded) => TextFolding.Fold(text).ShouldBe(folded);

    [Theory]
    [InlineData("Marine & Naval", "marine|and|naval")]
    [InlineData("Marine &amp; Naval", "marine|and|naval")]
    [InlineData("TNF-α in mice", "tnf|alpha|in|mice")]
    [InlineData("made-up—results", "made|up|results")]
    public void Words_are_divided_by_what_is_neither_letter_nor_digit(string text, string words) =>
        string.Join('|', TextFolding.Words(text)).ShouldBe(words);

    [Fact]
    public void Half_of_a_surrogate_pair_does_no_harm() => TextFolding.Fold("a\uD800b").ShouldBe("ab");
}
