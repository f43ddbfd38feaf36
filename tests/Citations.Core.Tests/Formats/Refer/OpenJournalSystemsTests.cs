using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Formats.Refer;

/// <summary>What journals on Open Journal Systems 2 gave as files for EndNote: the type in the middle of a record.</summary>
public sealed class OpenJournalSystemsTests
{
    private const string One = """
        %A Rail, Ruth
        %D 2014
        %T Reeds and rushes
        %B 2014
        %9 reed; rush
        %K reed; rush
        %X We cut.
        %U http://example.org/view/3
        %J Fen Studies
        %0 Journal Article
        %R 10.5555/fs.3
        %V 5
        %N 1
        """;

    [Fact]
    public void A_type_after_the_title_is_that_of_the_same_work()
    {
        var work = ReferReader.Read(One).Value.ShouldHaveSingleItem();

        ApaStyle
            .Seventh.Format(work)
            .ToPlainText()
            .ShouldBe("Rail, R. (2014). Reeds and rushes. Fen Studies, 5(1). https://doi.org/10.5555/fs.3");
        work[TextVariable.Keyword].ShouldBe("reed; rush");
    }

    [Fact]
    public void A_blank_line_parts_such_works()
    {
        var works = ReferReader.Read(One + "\n\n" + One.Replace("Reeds", "Roots", StringComparison.Ordinal)).Value;

        works.Select(work => work.Title).ShouldBe(["Reeds and rushes", "Roots and rushes"]);
        works.ShouldAllBe(work => work.ContainerTitle == "Fen Studies" && work.Type == ReferenceType.ArticleJournal);
    }

    [Fact]
    public void A_type_before_an_author_or_a_title_begins_a_work() =>
        ReferReader
            .Read("%A Rail, Ruth\n%T Reeds\n%0 Book\n%T Roots\n%0 Book\n%A Loir, Luc\n%0 Book\n%T Rushes\n")
            .Value.Select(work => (work.Title, work.Type))
            .ShouldBe([
                ("Reeds", ReferenceType.Document),
                ("Roots", ReferenceType.Book),
                (null, ReferenceType.Book),
                ("Rushes", ReferenceType.Book),
            ]);

    [Theory]
    [InlineData("%0 Journal Article\n%T Reeds\n%B 2014-05-01\n%J Fen Studies", "Fen Studies", "2014-05-01")]
    [InlineData("%0 Journal Article\n%T Reeds\n%J Fen Studies\n%B Fen Studies", "Fen Studies", null)]
    [InlineData("%0 Journal Article\n%T Reeds\n%B Fen Studies", "Fen Studies", null)]
    [InlineData("%0 Book Section\n%T Reeds\n%B Book of Fens", "Book of Fens", null)]
    public void The_journal_of_an_article_is_its_container(string lines, string container, string? kept)
    {
        var work = ReferReader.Read(lines).Value[0];

        work.ContainerTitle.ShouldBe(container);
        work.Extra.GetString("%B").ShouldBe(kept);
    }
}
