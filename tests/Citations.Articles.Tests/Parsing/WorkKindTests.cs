using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>The kind of a work in words between its title and its institution.</summary>
public sealed class WorkKindTests
{
    [Theory]
    [InlineData("Vole, Bea, 2011, Owls and their rents, Working Paper, Fen State University.", "Working Paper", null)]
    [InlineData("Vole, B. (2011). Owls and their rents. Working Paper 77, Fen State University.", "Working Paper", "77")]
    [InlineData("Vole, B. (2011). Owls and their rents. Working paper no. 11-05. Fen State University.", "Working paper", "11-05")]
    [InlineData("Vole, Bea, 2011, Owls and their rents, Unpublished manuscript, Fen State University.", "Unpublished manuscript", null)]
    [InlineData("Vole, B. (2011). Owls and their rents. Mimeo, Fen State University.", "Mimeo", null)]
    [InlineData("Vole, B. (2011). Owls and their rents [Unpublished manuscript]. Fen State University.", "Unpublished manuscript", null)]
    [InlineData("Vole, B. (2011). Owls and their rents. Technical Report TR-9, Fen State University.", "Technical Report", "TR-9")]
    [InlineData("Vole, B. (2011). Owls and their rents (Fen Discussion Paper 12/4). Fen State University.", "Fen Discussion Paper", "12/4")]
    public void It_is_the_genre_of_the_work(string entry, string genre, string? number)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        work.Title.ShouldBe("Owls and their rents");
        work.Publisher.ShouldBe("Fen State University");
        (work.Genre, work[TextVariable.Number]).ShouldBe((genre, number));
        work.Type.ShouldBe(genre.StartsWith('U') || genre == "Mimeo" ? ReferenceType.Manuscript : ReferenceType.Report);
    }

    [Theory]
    [InlineData("Vole, B. (2011). How to write a working paper. Fen Press.", "How to write a working paper")]
    [InlineData("Vole, B. (2011). The unpublished manuscript. Fen Press.", "The unpublished manuscript")]
    [InlineData("Vole, B. (2011). Reading a white paper, a technical report and a brief. Fen Press.", "Reading a white paper, a technical report and a brief")]
    public void Words_of_a_title_stay_in_it(string entry, string title)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Title, work.Genre).ShouldBe((title, null));
    }

    [Theory]
    [InlineData("Bea Vole and Ada Owl. Owls and their rents. Technical report, 2013.", null)]
    [InlineData("Bea Vole and Ada Owl. Owls and their rents. Technical report 77, Fen Institute, 2013.", "77")]
    [InlineData("Vole, B. (2013). Owls and their rents. Working Paper 2013, Fen Institute.", "2013")]
    public void A_year_is_a_number_only_where_the_entry_has_its_year(string entry, string? number)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Issued?.Year, work[TextVariable.Number], work.Title).ShouldBe((2013, number, "Owls and their rents"));
    }

    [Fact]
    public void Numbers_of_a_periodical_are_not_of_a_paper()
    {
        var work = ReferenceParser.Parse("Vole, B. (2011). Owls and their rents. Fen Working Papers, 99(12), 3–40.").Reference;

        (work.ContainerTitle, work.Volume, work.Issue, work.Page).ShouldBe(("Fen Working Papers", "99", "12", "3-40"));
    }
}
