using Citations.Canonical;

namespace Citations.Tests.Canonical;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Moles", "a. J.", "A. J.")]
    [InlineData("moles", "a. j.", "a. j.")]
    public void Initials_in_small_letters_stay_with_a_surname_in_small_letters(string family, string given, string expected) =>
        NameForm.Of(Contributor.Person(family, given))!.Given.ShouldBe(expected);
}
