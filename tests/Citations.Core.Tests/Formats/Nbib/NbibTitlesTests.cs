using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Formats.Nbib;

/// <summary>Titles that PubMed does not have, articles before their issue, and initials.</summary>
public sealed class NbibTitlesTests
{
    private const string Article = "PMID- 7\nDP  - 2022 May\nFAU - Loir, Luc\nPT  - Journal Article\nJT  - Sols\n";

    [Theory]
    [InlineData("[Not Available].")]
    [InlineData("[Not available].")]
    [InlineData("[In Process Citation]")]
    [InlineData("[No title available].")]
    public void A_note_that_no_title_is_there_gives_way_to_the_original_title(string note)
    {
        var work = NbibReader.Read($"{Article}TI  - {note}\nLA  - fre\nTT  - Le sommeil des loirs.\n").Value[0];

        work.Title.ShouldBe("Le sommeil des loirs");
        work[TextVariable.OriginalTitle].ShouldBeNull();
        work.Custom.Count.ShouldBe(0);
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe("Loir, L. (2022). Le sommeil des loirs. Sols.");
    }

    [Fact]
    public void A_note_that_no_title_is_there_is_no_title_and_is_told()
    {
        var result = NbibReader.Read($"{Article}TI  - [Not Available].\n");

        result.Value[0].Title.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("Not Available");
    }

    [Theory]
    [InlineData("TY  - JOUR\nAU  - Loir, Luc\nTI  - [Not Available]\nT2  - Sols\nER  - ", null)]
    [InlineData("TY  - JOUR\nAU  - Loir, Luc\nTI  - [Availability of soil]\nT2  - Sols\nER  - ", "[Availability of soil]")]
    [InlineData("TY  - JOUR\nAU  - Loir, Luc\nTI  - Not available\nT2  - Sols\nER  - ", "Not available")]
    public void The_same_note_is_known_in_other_formats(string ris, string? title) => RisReader.Read(ris).Value[0].Title.ShouldBe(title);

    [Theory]
    [InlineData("PST - aheadofprint", "Sols. Advance online publication.")]
    [InlineData("PST - ppublish", "Sols.")]
    [InlineData("PST - aheadofprint\nVI  - 7\nIP  - 2", "Sols, 7(2).")]
    [InlineData("PST - aheadofprint\nPG  - 9-12", "Sols, 9–12.")]
    public void An_article_before_its_issue_says_so(string lines, string source)
    {
        var work = NbibReader.Read($"{Article}TI  - Mud and sand.\n{lines}\n").Value[0];

        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe("Loir, L. (2022). Mud and sand. " + source);
        NbibReader.Read(NbibWriter.Write([work])).Value[0].ShouldBe(work);
    }

    [Theory]
    [InlineData("KM", "KM")]
    [InlineData("JRR", "JRR")]
    [InlineData("K. M.", "KM")]
    [InlineData("Karl-Max", "KM")]
    [InlineData("Jo", "J")]
    [InlineData("Li", "L")]
    public void Every_initial_is_in_the_short_name(string given, string initials) =>
        NbibWriter
            .Write([new Reference { Id = "a", Author = [Contributor.Person("Beck", given)] }])
            .ShouldContain($"AU  - Beck {initials}\n");
}
