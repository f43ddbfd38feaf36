using System.Text.RegularExpressions;
using Citations.Formats.Values;
using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class NameSuffixesTests
{
    [Fact]
    public void The_pattern_is_the_data_file()
    {
        NameSuffixes.Sure.ShouldAllBe(word => Regex.IsMatch(word, $"^{NameSuffixes.Pattern}$", RegexOptions.CultureInvariant));
        "Jn Sn Jnr Snr sr jr nr 2n 3r Ii IIII V VI 1st 7th JR SR Junior Senior"
            .Split(' ')
            .Where(word => Regex.IsMatch(word, $"^{NameSuffixes.Pattern}$", RegexOptions.CultureInvariant))
            .ShouldAllBe(word => NameSuffixes.IsSure(word));
    }

    [Theory]
    [InlineData("jr", "Jr.")]
    [InlineData("Jnr.", "Jr.")]
    [InlineData("Senior", "Sr.")]
    [InlineData("SR", "Sr.")]
    [InlineData("2nd", "II")]
    [InlineData("II.", "II")]
    [InlineData("5th", "V")]
    [InlineData("V", "V")]
    [InlineData("PhD", "PhD")]
    public void A_suffix_has_one_form(string suffix, string form) => NameSuffixes.FormOf(suffix).ShouldBe(form);

    [Theory]
    [InlineData("Jnr", true, true, true)]
    [InlineData("3d", true, true, true)]
    [InlineData("JR.", true, true, true)]
    [InlineData("JR", false, true, true)]
    [InlineData("Junior", false, false, true)]
    [InlineData("V", false, false, false)]
    public void What_may_be_initials_or_a_surname_is_less_sure(string word, bool isSure, bool orInitials, bool isSuffix)
    {
        NameSuffixes.IsSure(word).ShouldBe(isSure);
        NameSuffixes.IsSureOrInitials(word).ShouldBe(orInitials);
        NameSuffixes.IsSuffix(word).ShouldBe(isSuffix);
    }

    [Fact]
    public void Generations_follow_each_other_however_they_are_written() =>
        new[] { "V", "4th", "III", "2d", "Junior", "sr." }.OrderBy(NameSuffixes.Rank).ShouldBe(["sr.", "Junior", "2d", "III", "4th", "V"]);

    [Fact]
    public void Spellings_of_a_suffix_do_not_make_another_person() =>
        NameMatch
            .AreSame(Contributor.Person("Mole 3rd", "A."), Contributor.Person("Mole", "Ann"))
            .ShouldBeTrue();
}
