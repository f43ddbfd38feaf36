using Citations.Articles.Printing;

namespace Citations.Tests.Printing;

public sealed class EntryWordsTests
{
    [Theory]
    [InlineData("doi http https org www dx p pp pages vol volume no issue in ed eds editor editors and available from at retrieved", "")]
    [InlineData("Doi Vol. 3", "3")]
    [InlineData("moles dig", "moles dig")]
    [InlineData("moles moles", "moles moles")]
    [InlineData("A. B. Mole 2001", "A B Mole 2001")]
    [InlineData("AB", "A B")]
    [InlineData("ABCD", "A B C D")]
    [InlineData("ABCDE", "ABCDE")]
    [InlineData("e17b", "e 17 b")]
    public void Words_that_another_text_lacks_are_found_but_labels(string text, string missing) =>
        string.Join(' ', EntryWords.Missing(text, "")).ShouldBe(missing);

    [Theory]
    [InlineData("moles moles dig", "dig moles", "moles")]
    [InlineData("A. B. Mole", "AB Mole", "")]
    [InlineData("moles", "Moles", "moles")]
    public void Each_word_counts_once(string text, string other, string missing) =>
        string.Join(' ', EntryWords.Missing(text, other)).ShouldBe(missing);

    [Theory]
    [InlineData("(a) [b]", true)]
    [InlineData("(a [b]", false)]
    [InlineData("a) [b]", false)]
    [InlineData("(a) [b", false)]
    [InlineData("(a) b]", false)]
    public void What_opens_closes(string text, bool areClosed) => EntryWords.AreClosed(text).ShouldBe(areClosed);

    [Theory]
    [InlineData("It’s “a” – b", "It's \"a\" - b", true)]
    [InlineData("a . . . b", "a … b", true)]
    [InlineData(" a  b ", "a b", true)]
    [InlineData("a b.", "a b", true)]
    [InlineData("a, b", "a b", false)]
    public void Forms_of_marks_make_no_other_text(string one, string other, bool areSame) =>
        EntryWords.AreSame(one, other).ShouldBe(areSame);
}
