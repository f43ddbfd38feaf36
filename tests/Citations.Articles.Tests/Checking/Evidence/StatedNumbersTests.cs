using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using CsCheck;

namespace Citations.Tests.Checking.Evidence;

/// <summary>Volumes and pages as entries write them, and numbers that only look like them.</summary>
public sealed class StatedNumbersTests
{
    [Theory]
    [InlineData("12(3), 345–367.")]
    [InlineData("vol. 12, no. 3, pp. 345-67")]
    [InlineData("2011;12(3):345–67")]
    [InlineData("12, 345 – 367 ")]
    [InlineData("12 (2011) 345-367")]
    [InlineData("12, issue 3, 2011, pages 345–367")]
    public void A_place_is_found_in_the_form_of_each_style(string text) =>
        new StatedNumbers(text).HasPlace("12", "3", "345–367").ShouldBeTrue();

    [Theory]
    [InlineData("21(3), 345–367.")]
    [InlineData("12(4), 345–367.")]
    [InlineData("12(3), 345–368.")]
    [InlineData("12(3), 345–367a")]
    [InlineData("12(3), 345–367–400")]
    [InlineData("112(3), 345–367")]
    [InlineData("12(3), 1345–367")]
    [InlineData("12345–367")]
    [InlineData("345–367, 12(3)")]
    [InlineData("12, in a book with far too many words between the one and the other number, 345–367")]
    [InlineData("")]
    public void Other_numbers_are_no_place(string text) => new StatedNumbers(text).HasPlace("12", "3", "345–367").ShouldBeFalse();

    [Theory]
    [InlineData("5(5), 12–15", true)]
    [InlineData("5, 12–15", false)]
    [InlineData("7(5), 12–15", false)]
    public void An_issue_of_the_same_number_stands_for_no_volume(string text, bool isThere) =>
        new StatedNumbers(text).HasPlace("5", "5", "12–15").ShouldBe(isThere);

    [Theory]
    [InlineData("pp. 310–12", "310-312", true)]
    [InlineData("pp. 310–312", "310-312", true)]
    [InlineData("pp. 310–2", "310-312", true)]
    [InlineData("pp. 310–22", "310-312", false)]
    [InlineData("p. 310", "310-312", false)]
    [InlineData("p. 310", "310", false)]
    public void Ranges_are_whole_or_shortened(string text, string pages, bool isThere) =>
        new StatedNumbers(text).HasRange(pages).ShouldBe(isThere);

    [Theory]
    [InlineData("(2011)", true)]
    [InlineData("2011", true)]
    [InlineData("2011a", false)]
    [InlineData("12011", false)]
    [InlineData("2011-2012", false)]
    public void Years_are_whole_numbers(string text, bool isThere) => new StatedNumbers(text).Has("2011").ShouldBe(isThere);

    /// <summary>The search does what an expression for the same rule does.</summary>
    [Fact]
    public void Every_text_is_searched_as_the_rule_says() =>
        Gen.String[Gen.Char["125 ,(-–a20"], 0, 24]
            .Sample(text =>
                new StatedNumbers(text).HasPlace("1", "2", "5-12").ShouldBe(
                    Regex.IsMatch(
                        text,
                        @"(?:^|[^\p{L}\p{N}])1"
                            + @"(?:[^\p{L}\p{N}](?:[^\p{N}]{0,40}(?:2|(?:1[5-9]|20)[0-9][0-9])){0,3}[^\p{N}]{0,40})?[^\p{L}\p{N}]"
                            + @"5\s?[-–]\s?12(?:$|[^\p{L}\p{N}–-])",
                        RegexOptions.CultureInvariant
                    ),
                    text
                )
            );
}
