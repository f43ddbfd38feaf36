using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Moles", "a. J.", "A. J.")]
    [InlineData("moles", "a. j.", "a. j.")]
    public void Initials_in_small_letters_stay_with_a_surname_in_small_letters(string family, string given, string expected) =>
        NameForm.Of(Contributor.Person(family, given))!.Given.ShouldBe(expected);

    [Theory]
    [InlineData("Rail [1]", "Ada")]
    [InlineData("Rail[1,2]", "Ada")]
    [InlineData("Rail (3)", "Ada")]
    [InlineData("Rail [a]", "Ada")]
    [InlineData("Rail [1]*", "Ada [2]")]
    [InlineData("Rail§", "Ada¶")]
    [InlineData("Rail", "Ada¹,²")]
    public void Marks_of_notes_are_no_part_of_a_name(string family, string given) =>
        NameForm.Of(Contributor.Person(family, given)).ShouldBe(Contributor.Person("Rail", "Ada"));

    [Theory]
    [InlineData("Rail (Loon)")]
    [InlineData("Rail [pseud.]")]
    public void Words_in_brackets_stay(string family) =>
        NameForm.Of(Contributor.Person(family, "Ada"))!.Family.ShouldBe(family);
}
