using System.Text.RegularExpressions;
using Citations.Articles.Words;

namespace Citations.Tests.Words;

public sealed class NoDateTests
{
    /// <summary>Entries are read by the pattern and citations by the letters: both know the same abbreviations.</summary>
    [Theory]
    [InlineData("n.d.")]
    [InlineData("s. d.")]
    [InlineData("s.f.")]
    [InlineData("z.d.")]
    [InlineData("o. D.")]
    [InlineData("o. J.")]
    [InlineData("b.d.")]
    [InlineData("u.d.")]
    [InlineData("u.å.")]
    [InlineData("t.y.")]
    public void An_abbreviation_is_known_to_entries_and_to_citations(string words)
    {
        NoDate.Is(words).ShouldBeTrue();
        NoDate.MayBeIn($"(Marlow, {words})").ShouldBeTrue();
        NoDate.AreLetters(words.AsSpan(0, 1), words.AsSpan(words.Length - 2, 1)).ShouldBeTrue();
        Regex.IsMatch(words, $"^{NoDate.Pattern}$", RegexOptions.None, TimeSpan.FromSeconds(10)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("no date")]
    [InlineData("undated")]
    public void Words_say_that_there_is_no_date(string words) => NoDate.Is(words).ShouldBeTrue();

    [Theory]
    [InlineData("in press")]
    [InlineData("e.g.")]
    public void Other_words_are_none(string words) => NoDate.Is(words).ShouldBeFalse();
}
