using Citations.Articles.Parsing;

namespace Citations.Tests;

public sealed class CutNamesTests
{
    [Theory]
    [InlineData("A. Marlow, B. Reyes, how hulls float", "Reyes")]
    [InlineData("A. Marlow, B.Reyes, how hulls float", "Reyes")]
    [InlineData("A. Marlow, B. van der Reyes How hulls float", "van der Reyes")]
    public void The_surname_after_initials_of_nobody_is_theirs(string entry, string surname) =>
        CutNames.EndOf(entry, Cut.Length, Names(Cut)).ShouldBe(entry.IndexOf(surname, StringComparison.Ordinal) + surname.Length);

    [Theory]
    [InlineData("A. Marlow, B.", "A. Marlow, B. Phys. Rev. 3, 4")]
    [InlineData("A. Marlow, B.", "A. Marlow, B. how hulls float")]
    [InlineData("Marlow, A., Reyes, B.", "Marlow, A., Reyes, B. Hulls float")]
    [InlineData("ABC.", "ABC. Hulls float")]
    [InlineData("A. Marlow, B.", "A. Marlow, B.")]
    public void Other_words_are_no_surname(string names, string entry) => CutNames.EndOf(entry, names.Length, Names(names)).ShouldBeNull();

    [Theory]
    [InlineData("B. Reyes, how hulls float", 8, 10)]
    [InlineData("B. Reyes.", 8, 9)]
    public void What_follows_starts_with_its_next_word(string entry, int end, int start) =>
        CutNames.NextWord(entry, end, entry.Length).ShouldBe(start);

    private const string Cut = "A. Marlow, B.";

    private static NameList Names(string block) => new NameListParser().Parse(block);
}
