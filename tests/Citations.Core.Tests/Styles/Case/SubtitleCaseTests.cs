using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class SubtitleCaseTests
{
    [Theory]
    [InlineData("Sleep in moles: a review", "Sleep in moles: A review")]
    [InlineData("Sleep in moles? evidence from gardens", "Sleep in moles? Evidence from gardens")]
    [InlineData("Sleep in moles. evidence from gardens", "Sleep in moles. evidence from gardens")]
    [InlineData("Sleep in moles:a review", "Sleep in moles:a review")]
    [InlineData("A: it is short", "A: It is short")]
    [InlineData(": it is short", ": it is short")]
    [InlineData("Sleep in moles: p values", "Sleep in moles: p values")]
    [InlineData("Sleep in moles: mRNA levels", "Sleep in moles: mRNA levels")]
    [InlineData("Sleep: a review: the evidence", "Sleep: A review: The evidence")]
    [InlineData("Salt: part 2. moles", "Salt: Part 2. Moles")]
    [InlineData("Salt: Pt. 2. moles", "Salt: Pt. 2. Moles")]
    [InlineData("Salt: volume IV. moles", "Salt: Volume IV. Moles")]
    [InlineData("Salt: vol. XI. moles", "Salt: Vol. XI. Moles")]
    [InlineData("Salt: book 12. moles", "Salt: Book 12. Moles")]
    [InlineData("Salt: chapter 3. moles", "Salt: Chapter 3. Moles")]
    [InlineData("Salt: study 1. moles", "Salt: Study 1. Moles")]
    [InlineData("Salt: experiment 1. moles", "Salt: Experiment 1. Moles")]
    [InlineData("Salt: part B. moles", "Salt: Part B. moles")]
    [InlineData("Salt: part 2a. moles", "Salt: Part 2a. moles")]
    [InlineData("Salt: table 2. moles", "Salt: Table 2. moles")]
    [InlineData("Salt in moles", "Salt in moles")]
    public void The_first_word_of_a_subtitle_has_a_capital(string title, string expected) =>
        SubtitleCase.Raise(title, "en").ShouldBe(expected);

    [Theory]
    [InlineData("de")]
    [InlineData("fr-CA")]
    public void Other_languages_keep_it_small(string language) =>
        SubtitleCase.Raise("Sleep in moles: a review", language).ShouldBe("Sleep in moles: a review");
}
