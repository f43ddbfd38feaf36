using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>Facts in the fields of others: the title of a work as its container, the number of an article as an electronic print.</summary>
public sealed class MisplacedFactsTests
{
    [Theory]
    [InlineData("@book{a, title = {Of Owls}, booktitle = {Of Owls}}")]
    [InlineData("@book{a, title = {Of {Owls}: Notes}, booktitle = {Of owls: notes}}")]
    [InlineData("@proceedings{a, title = {Fen Days 3}, booktitle = {Fen Days 3}}")]
    [InlineData("@book{a, title = {Of Owls}, subtitle = {Notes}, booktitle = {Of Owls: Notes}}")]
    [InlineData("@phdthesis{a, title = {Of Owls}, booktitle = {Of Owls}}")]
    public void A_whole_work_is_in_no_container_of_its_own_title(string entry) =>
        BibTeXReader.Read(entry).Value[0].ContainerTitle.ShouldBeNull();

    [Fact]
    public void Every_format_is_read_so()
    {
        CslJsonReader.Read("""[{"id":"a","type":"book","title":"Of owls","container-title":"Of Owls"}]""").Value[0].ContainerTitle.ShouldBeNull();
        RisReader.Read("TY  - BOOK\nTI  - Of owls\nJF  - Of owls\nER  - \n").Value[0].ContainerTitle.ShouldBeNull();
    }

    [Theory]
    [InlineData("@incollection{a, title = {Of Owls}, booktitle = {Of Owls}}", "Of Owls")]
    [InlineData("@article{a, title = {Nightfall}, journal = {Nightfall}}", "Nightfall")]
    [InlineData("@book{a, title = {Of Owls}, booktitle = {Of Owls and Voles}}", "Of Owls and Voles")]
    public void A_part_may_have_the_name_of_its_whole(string entry, string container) =>
        BibTeXReader.Read(entry).Value[0].ContainerTitle.ShouldBe(container);

    [Theory]
    [InlineData("eprinttype = {article}, eprint = {e77}", "e77")]
    [InlineData("eprint = {e77}, eprinttype = {Article}", "e77")]
    [InlineData("eprinttype = {article}, eprint = {1234}, number = {2}", "1234")]
    [InlineData("archiveprefix = {article}, eprint = {e77}, volume = {4}", "e77")]
    [InlineData("eprinttype = {article}, eprint = {e77}, eid = {e77}", "e77")]
    public void An_electronic_print_of_the_kind_article_is_the_number_of_an_article(string fields, string number)
    {
        var work = BibTeXReader.Read($"@article{{a, title = {{T}}, journaltitle = {{Fen}}, {fields}}}").Value[0];
        work[TextVariable.Number].ShouldBe(number);
        (work[TextVariable.Archive], work[TextVariable.ArchiveLocation]).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("eprinttype = {jstor}, eprint = {77}", null, "jstor", "77")]
    [InlineData("eprinttype = {article}, eprint = {e77}, eid = {e78}", "e78", "article", "e77")]
    public void Other_prints_stay_what_they_are(string fields, string? number, string archive, string location)
    {
        var work = BibTeXReader.Read($"@article{{a, title = {{T}}, journaltitle = {{Fen}}, {fields}}}").Value[0];
        (work[TextVariable.Number], work[TextVariable.Archive], work[TextVariable.ArchiveLocation]).ShouldBe((number, archive, location));
    }
}
