using Citations.Articles;

namespace Citations.Tests.Parsing;

public sealed class MonthsBeforeVolumeTests
{
    [Theory]
    [InlineData("mars 2012;20(3):423-35", "2012-03")]
    [InlineData("avr. 2012;20(3):423-35", "2012-04")]
    [InlineData("juill 2012;20(3):423-35", "2012-07")]
    [InlineData("1 sept 2012;20(3):423-35", "2012-09-01")]
    [InlineData("Dez 2012;20(3):423-35", "2012-12")]
    [InlineData("3. März 2012;20(3):423-35", "2012-03-03")]
    [InlineData("enero de 2012;20(3):423-35", "2012-01")]
    [InlineData("4 de janeiro de 2012;20(3):423-35", "2012-01-04")]
    [InlineData("janv.-févr. 2012;20(3):423-35", "2012-01")]
    [InlineData("2012 août;20(3):423-35", "2012-08")]
    [InlineData("2012 févr 3;20(3):423-35", "2012-02-03")]
    [InlineData("2012 Mar 18;20(3):423-35", "2012-03-18")]
    [InlineData("Nov 6 2012;20(3): 423-35", "2012-11-06")]
    [InlineData("2012 May;20(3):423-35", "2012-05")]
    public void A_month_in_any_language_is_no_part_of_the_journal(string location, string date)
    {
        var work = ReferenceParser.Parse($"Rook A, Daw BC. Flight of finches at dawn. Birds Wings. {location}.").Reference;
        (work.ContainerTitle, work.Volume, work.Issue, work.Page).ShouldBe(("Birds Wings", "20", "3", "423-35"));
        work.Issued.ShouldBe(PartialDate.Parse(date));
    }

    [Fact]
    public void A_short_title_stays_a_title_before_a_month()
    {
        var work = ReferenceParser.Parse("Owl O. Night. Birds Today. Dez 2016;24(12):30-9.").Reference;
        (work.Author[0].Family, work.Title, work.ContainerTitle).ShouldBe(("Owl", "Night", "Birds Today"));
    }

    [Theory]
    [InlineData("Open Earth 2012;20(3):423-35", "Open Earth")]
    [InlineData("Birds of Spring 2012;20(3):423-35", "Birds of Spring")]
    public void A_word_that_is_no_month_belongs_to_the_journal(string source, string journal) =>
        ReferenceParser.Parse($"Rook A, Daw BC. Flight of finches at dawn. {source}.").Reference.ContainerTitle.ShouldBe(journal);
}
