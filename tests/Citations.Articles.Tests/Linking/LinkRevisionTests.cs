using System.Globalization;
using Citations.Articles;

namespace Citations.Tests;

public sealed class LinkRevisionTests
{
    [Theory]
    [InlineData("Gun (2011)", LinkKind.SpelledDifferently, "Masts")]
    [InlineData("Wester (2012)", LinkKind.SpelledDifferently, "Ropes")]
    [InlineData("(Bureau for Ports and Harbours, 2013)", LinkKind.SpelledDifferently, "Ports")]
    [InlineData("(Department of Tides, 2014)", LinkKind.OtherAuthors, "Tides")]
    [InlineData("Gun (2012)", LinkKind.Missing, null)]
    public void A_citation_leads_to_the_one_entry_of_its_year_that_nearly_has_its_name(string cited, LinkKind kind, string? title)
    {
        const string list = """

            References

            Bureau of Ports & Harbours. (2013). *Ports*. Harbour Press.

            Department of Tides, Office of Soil. (2014). *Tides*. Harbour Press.

            Gunn, A. (2011). Masts. *Ships*, *1*(2), 3–4.

            Wester-Oyelaran, B. (2012). Ropes. *Ships*, *1*(3), 5–6.
            """;
        var link = CitationLinker.Link(ArticleReader.Read($"So says {cited}.\n{list}")).ShouldHaveSingleItem();

        (link.Kind, link.Entry?.Reference.Title).ShouldBe((kind, title));
    }

    /// <summary>Each citation was compared with each entry, and both names folded for each pair.</summary>
    [Fact]
    public void Twice_the_citations_and_entries_cost_twice_the_work()
    {
        var once = Allocated(200);
        var twice = Allocated(400);

        (twice / (double)once).ShouldBeLessThan(2.8);
    }

    private static long Allocated(int count)
    {
        var article = ArticleReader.Read(
            Lines(count, i => $"So says {Name("Quil", i)} (2011).")
                + "References\n\n"
                + Lines(count, i => $"{Name("Bramstu", i)}, A. (2011). Hulls. *Ships*, *1*(2), 3–4.")
        );
        CitationLinker.Link(article).Count(link => link.Kind == LinkKind.Missing).ShouldBe(count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CitationLinker.Link(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n\n"));

    /// <summary>A surname of its own for each number, unlike all others.</summary>
    private static string Name(string first, int number) =>
        first + string.Concat(number.ToString("D4", CultureInfo.InvariantCulture).Select(digit => $"{(char)('a' + (digit - '0'))}o"));
}
