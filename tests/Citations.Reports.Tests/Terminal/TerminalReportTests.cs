using Citations.Reports.Terminal;

namespace Citations.Reports.Tests.Terminal;

public sealed class TerminalReportTests
{
    [Fact]
    public async Task A_finding_is_shown_with_its_line_a_mark_the_evidence_and_the_fix()
    {
        var report = await Samples.WriteAsync("terminal", new() { ShowsList = false }, await Samples.FaultyAsync());

        report.ShouldStartWith(
            """
            ships.md

            Marlow and Reyes (2011): differs from its record (line 7)
              https://doi.org/10.5555/hulls [Crossref, 2026-11-01]
              error CIT0117 The entry gives pages 45-67; Crossref gives 45-76 for 10.5555/hulls.
                  7 │ …11). How hulls float. *Journal of Ships*, *12*(3), 45-67. https://doi.org/10.5555/hulls
                    │                                                     ^^^^^
                  fix: Write 45–76.
                  pages   entry  45–67
                          record 45–76

            In the text
              error CIT0201 Yilmaz (2019) is cited and not in the reference list.
            """.ReplaceLineEndings("\n")
        );
        report.ShouldEndWith("2 works: 1 proved, 1 differs; 3 citations. 2 errors, 3 notes.\n");
    }

    [Fact]
    public async Task A_note_on_style_is_said_once_with_the_entries_it_holds_for()
    {
        var report = await Samples.WriteAsync("terminal", null, await Samples.FaultyAsync());

        report.Split("CIT0302").Length.ShouldBe(2);
        report.ShouldContain("(2 entries: lines 7, 8)");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(160)]
    public async Task No_line_is_wider_than_the_terminal(int width)
    {
        var report = await Samples.WriteAsync("terminal", new() { Width = width, IsVerbose = true }, await Samples.FaultyAsync());

        report.Split('\n').ShouldAllBe(line => DisplayWidth.Of(line) <= width);
    }

    [Fact]
    public async Task Quiet_leaves_notes_out_and_verbose_shows_proved_works()
    {
        var article = await Samples.FaultyAsync();

        (await Samples.WriteAsync("terminal", new() { IsQuiet = true }, article)).ShouldNotContain("CIT0302");
        (await Samples.WriteAsync("terminal", new() { IsVerbose = true }, article)).ShouldContain("Okafor (2012): proved");
    }

    [Fact]
    public async Task Several_articles_end_in_one_summary() =>
        (
            await Samples.WriteAsync(
                "terminal",
                new() { ShowsList = false },
                await Samples.FaultyAsync(),
                new("b.png") { Problem = "b.png cannot be read." }
            )
        ).ShouldEndWith(
            "  error b.png cannot be read.\n\n"
                + "2 articles, 1 of them could not be read. 2 works: 1 proved, 1 differs. 2 errors, 3 notes.\n"
        );

    [Theory]
    [InlineData("a", 1)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("🙂", 2)]
    public void Width_is_counted_in_columns(string text, int columns) => DisplayWidth.Of(text).ShouldBe(columns);
}
