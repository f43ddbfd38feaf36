using Citations.Formats;

namespace Citations.Tests.Formats.Ris;

/// <summary>Which of the fields for a periodical and a second title names the periodical.</summary>
public sealed class RisJournalTests
{
    [Theory]
    [InlineData("T2  - Owl issue|JF  - Fen Letters", "Fen Letters")]
    [InlineData("T2  - Owl issue|JO  - Fen Letters", "Fen Letters")]
    [InlineData("T2  - Owl issue|JF  - Fen Letters|JO  - Fen Lett", "Fen Letters")]
    [InlineData("T2  - Fen Letters|JO  - Fen Lett", "Fen Letters")]
    [InlineData("T2  - Fen Letters|JF  - Fen Lett.", "Fen Letters")]
    [InlineData("T2  - Zeitschrift für Eulen|JO  - Z. Eul.", "Zeitschrift für Eulen")]
    [InlineData("T2  - Fen Letters|JF  - Fen Letters", "Fen Letters")]
    [InlineData("T2  - Fen Letters|JF  - Fen Letters: A Review", "Fen Letters: A Review")]
    public void The_order_of_the_lines_does_not_decide(string lines, string journal)
    {
        var fields = lines.Split('|');
        foreach (var order in (string[][])[fields, [.. fields.Reverse()]])
        {
            foreach (var type in (string[])["JOUR", "MGZN", "NEWS"])
                Read(type, order).ContainerTitle.ShouldBe(journal, string.Join('|', order));
        }
    }

    [Fact]
    public void A_second_title_that_is_no_journal_is_kept()
    {
        var work = Read("JOUR", ["T2  - Owl issue", "JF  - Fen Letters"]);
        work.Extra.GetString("T2").ShouldBe("Owl issue");
        RisReader.Read(RisWriter.Write([work])).Value[0].ContainerTitle.ShouldBe("Fen Letters");
    }

    private static Reference Read(string type, string[] lines) =>
        RisReader.Read($"TY  - {type}\nTI  - T\n{string.Join('\n', lines)}\nER  - \n").Value[0];
}
