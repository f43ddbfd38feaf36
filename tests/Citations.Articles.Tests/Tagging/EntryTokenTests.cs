using Citations.Articles;
using Citations.Articles.Tagging;
using CsCheck;

namespace Citations.Tests;

public sealed class EntryTokenTests
{
    [Theory]
    [InlineData("48(1998),no", "48|(|1998|)|,|no")]
    [InlineData("O'Neill & D’Arcy", "O'Neill|&|D’Arcy")]
    [InlineData("pp. e12–15", "pp|.|e|12|–|15")]
    [InlineData("  ", "")]
    public void Words_numbers_and_marks_are_apart(string text, string tokens) =>
        string.Join('|', EntryToken.Of(text).Select(token => text.Substring(token.Start, token.Length))).ShouldBe(tokens);

    [Fact]
    public void Every_character_but_white_space_is_in_one_token() =>
        Gen.String.Sample(text =>
        {
            var tokens = EntryToken.Of(text);
            string.Concat(tokens.Select(token => text.Substring(token.Start, token.Length)))
                .ShouldBe(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        });
}
