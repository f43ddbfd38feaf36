using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>What stands after the title: type | container | editors | volume | issue | pages | edition | publisher | place.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("In Notes of the St. Louis workshop. Harbour Press.", "PaperConference|Notes of the St. Louis workshop||||||Harbour Press|")]
    [InlineData("In C. Reyes (Ed.), *Ships* (pp. 1–9). Harbour Press.", "Chapter|Ships|C. Reyes|||1-9||Harbour Press|")]
    [InlineData(
        "In C. Reyes & D. Okafor (Eds.), *Ships* (2nd ed., Vol. 3, pp. 1–9). Harbour Press.",
        "Chapter|Ships|C. Reyes; D. Okafor|3||1-9|2|Harbour Press|"
    )]
    [InlineData("*Ships*, *12*(3), 45–67.", "ArticleJournal|Ships||12|3|45-67|||")]
    [InlineData("*Ships*, *12*, 45.", "ArticleJournal|Ships||12||45|||")]
    [InlineData("*Ships*, *12*, Article 104.", "ArticleJournal|Ships||12||104|||")]
    [InlineData("*Ships*, 45–67.", "ArticleJournal|Ships||||45-67|||")]
    [InlineData("Harbour Press.", "Book|||||||Harbour Press|")]
    [InlineData("Oxford: Harbour Press.", "Book|||||||Harbour Press|Oxford")]
    [InlineData("(2nd ed.). Harbour Press.", "Book||||||2|Harbour Press|")]
    [InlineData("(Report No. 7). Harbour Institute.", "Report|||||7||Harbour Institute|")]
    [InlineData("[Doctoral dissertation, Harbour University].", "Thesis|||||||Harbour University|")]
    [InlineData("[Unpublished master's thesis]. Harbour University.", "Thesis|||||||Harbour University|")]
    [InlineData("Retrieved May 3, 2012, from https://example.org/ships", "Webpage||||||||")]
    public void A_source_is_read_into_its_parts(string source, string expected)
    {
        var work = ReferenceParser.Parse($"Marlow, A. (2011). How ships float in rough water. {source}").Reference;
        work.Title.ShouldBe("How ships float in rough water");
        string?[] parts =
        [
            work.Type.ToString(),
            work.ContainerTitle,
            string.Join("; ", work.Editor.Select(editor => editor.ToString())),
            work.Volume,
            work.Issue,
            work.Page ?? work.Number,
            work.Edition,
            work.Publisher,
            work.PublisherPlace,
        ];
        string.Join('|', parts).ShouldBe(expected);
    }

    [Theory]
    [InlineData("A. Saxon and B. Chang, “Depth from a single image,” CVPR, 2008.", "CVPR", null)]
    [InlineData("Gasparo, Angelo. “Networks of organized moles.” Voluntas. 2011", "Voluntas", null)]
    [InlineData("P. Fun and M. L. Bronson, “Depth from a single image,” RAND Corporation, 2012.", null, "RAND Corporation")]
    [InlineData("P. Fun and M. L. Bronson, “Depth from a single image,” Meadow Press, 2012.", null, "Meadow Press")]
    [InlineData("Fun, Paul, and Mary Bronson. Depth of burrows. Voltaire, 2012.", null, "Voltaire")]
    public void What_follows_a_title_in_quotation_marks_is_the_work_that_it_is_part_of(string entry, string? container, string? publisher)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.ContainerTitle, work.Publisher).ShouldBe((container, publisher));
    }

    [Theory]
    [InlineData("Sander, Robert L. 1980 Digging in Wet Clay. Meadow Press, Farmingdale.", 1980, "Digging in Wet Clay")]
    [InlineData("McGraw, P. 2005b Burrows in the 1850s. Meadow Press, Toronto.", 2005, "Burrows in the 1850s")]
    [InlineData("Orwin, George. 1984 Was a Good Year for Moles. Meadow Press, 1990.", 1990, "1984 Was a Good Year for Moles")]
    public void A_year_after_names_needs_no_mark_after_it_where_there_is_no_other(string entry, int year, string title)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Issued?.Year, work.Title).ShouldBe((year, title));
    }
}
