using Citations.Reports.Terminal;

namespace Citations.Tests.Terminal;

public sealed class DiffReportTests
{
    [Fact]
    public void The_diff_is_a_unified_one() =>
        Diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "1\n2\n3\nfour\n5\n6\n7\n8\n9\n10\n11\n")
            .ShouldBe("--- a.md\n+++ a.md\n@@ -2,5 +2,5 @@\n 2\n 3\n-4\n+four\n 5\n 6\n@@ -9,2 +9,3 @@\n 9\n 10\n+11\n");

    [Fact]
    public void Equal_texts_have_none() => Diff("1\r\n2", "1\r\n2").ShouldBeEmpty();

    [Fact]
    public void Changed_words_are_coloured_and_control_characters_are_not_written() =>
        Diff("the old \e[2J line", "the new \e[2J line", hasColours: true)
            .ShouldEndWith("\e[1;31m-\e[0mthe \e[1;31mold\e[0m \uFFFD[2J line\n\e[32m+\e[0mthe \e[32mnew\e[0m \uFFFD[2J line\n");

    private static string Diff(string before, string after, bool hasColours = false)
    {
        using var output = new StringWriter();
        DiffReport.Write(output, "a.md", before, after, hasColours);
        return output.ToString();
    }
}
