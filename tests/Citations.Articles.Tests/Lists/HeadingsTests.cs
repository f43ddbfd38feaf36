using Citations.Articles;

namespace Citations.Tests.Lists;

/// <summary>The headings of tests/data/lists: those above a reference list of one entry, and those above prose.</summary>
public sealed class HeadingsTests
{
    private const string Entry = "Marlow, K. (2011). *Ships that float*. Harbour Press.";
    private const string Prose = "Ships are made of wood and of steel. Many of them float for years, and some sink.";

    public static TheoryData<string> OfLists => [.. Lines("headings.txt")];

    public static TheoryData<string> OfProse => [.. Lines("other-headings.txt")];

    [Theory]
    [MemberData(nameof(OfLists))]
    public void A_list_is_found_under_its_heading(string heading)
    {
        var article = Read(heading, Entry);

        article.HasReferenceList.ShouldBeTrue();
        article.Entries.ShouldHaveSingleItem().Reference.Title.ShouldBe("Ships that float");
    }

    [Theory]
    [MemberData(nameof(OfProse))]
    public void Prose_under_a_heading_that_speaks_of_references_is_no_list(string heading)
    {
        var article = Read(heading, Prose);

        article.HasReferenceList.ShouldBeFalse();
        article.Entries.ShouldBeEmpty();
    }

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Repository.PathOf($"tests/data/lists/{name}")).Where(line => line.Length > 0 && line[0] != '%');

    private static Article Read(string heading, string below) =>
        ArticleReader.Read(
            $"# Ships\n\nShips float (Marlow, 2011).\n\n{heading.Replace("\\n", "\n", StringComparison.Ordinal)}\n\n{below}\n",
            "ships.md"
        );
}
