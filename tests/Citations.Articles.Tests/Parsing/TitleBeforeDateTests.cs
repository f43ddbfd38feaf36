using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>Articles without authors (APA 7, section 9.12).</summary>
public sealed class TitleBeforeDateTests
{
    [Theory]
    [InlineData("Notes and losses. (1921). *Digging Gazette*, *18*(4), 233–236.", "Notes and losses", "Digging Gazette")]
    [InlineData("Timely hints. (1988, May). *Good Hedging*, *9*, 4.", "Timely hints", "Good Hedging")]
    [InlineData("Digging. (2022, November 18). In *Wikipedia*. https://en.wikipedia.org/wiki/Digging", "Digging", "Wikipedia")]
    [InlineData("Talk:Mole Hare. (2022, May 8). In Wikipedia. https://en.wikipedia.org/wiki/Talk:Mole", "Talk:Mole Hare", "Wikipedia")]
    [InlineData("Salt and butter. (2001, May 2). *The Food Dispatch*, A3.", "Salt and butter", "The Food Dispatch")]
    public void The_title_stands_where_authors_do(string entry, string title, string periodical)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        reference.Author.ShouldBeEmpty();
        (reference.Title, reference.ContainerTitle).ShouldBe((title, periodical));
    }

    [Theory]
    [InlineData("The Weedless. (1967). *Sgt. Clover's lonely lawns* [Album]. Parlour; Capital.", "The Weedless")]
    [InlineData("Mole Institute. (2010). *Burrows of the county*. Hedge Press.", "Mole Institute")]
    [InlineData("The Hedge Desk. (2022, August 13). The last heaps of the county. *The Weekly Spade*.", "The Hedge Desk")]
    public void A_group_with_a_work_of_its_own_is_its_author(string entry, string author) =>
        ReferenceParser.Parse(entry).Reference.Author.Select(name => name.Literal).ShouldBe([author]);
}
