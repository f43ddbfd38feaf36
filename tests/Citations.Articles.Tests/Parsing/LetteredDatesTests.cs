using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>Words in the place of a year, and the letters of works of one author without one.</summary>
public sealed class LetteredDatesTests
{
    [Theory]
    [InlineData("Jones, A. (in press-a). Sleep and song. *Journal of Birds*.", "in press", "a", "Sleep and song")]
    [InlineData("Jones, A. (in press-b). Sleep and flight. *Journal of Birds*.", "in press", "b", "Sleep and flight")]
    [InlineData("Smith, J. (n.d.-a). *Dreams of ships*. https://example.org/dreams", "n.d.", "a", "Dreams of ships")]
    [InlineData("Smith, J. (n.d.-b). *Dreams of boats*. https://example.org/dream", "n.d.", "b", "Dreams of boats")]
    [InlineData("Nguyen, P. L. (in press). Sleep in winter. *Journal of Sleep Research*.", "in press", null, "Sleep in winter")]
    [InlineData("Brandt, T. (forthcoming). Burrows in clay. *Soil*.", "forthcoming", null, "Burrows in clay")]
    [InlineData("Adeyemi, O., & Ruiz, C. (submitted). Naps at sea. *Sleep Health*.", "submitted", null, "Naps at sea")]
    public void Letters_after_words_are_no_part_of_the_title(string entry, string date, string? letter, string title)
    {
        var parsed = ReferenceParser.Parse(entry.Replace("*", "", StringComparison.Ordinal));
        (parsed.Reference.Issued?.Literal, parsed.YearSuffix, parsed.Reference.Title).ShouldBe((date, letter, title));
    }
}
