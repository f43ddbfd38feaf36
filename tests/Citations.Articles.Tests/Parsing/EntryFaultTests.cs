using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Tests;

/// <summary>No text of an entry stops the reading of a list.</summary>
public sealed class EntryFaultTests
{
    private const string Good = "Marlow, A. (2011). Hulls. Ships, 1, 2–3.";

    public static TheoryData<string> Hostile =>
        new()
        {
            string.Concat(Enumerable.Repeat("1pp. ", 800)),
            string.Concat(Enumerable.Repeat("(2001) ", 500)),
            string.Concat(Enumerable.Repeat("A. B, ", 600)),
            string.Concat(Enumerable.Repeat("In x. ", 600)),
            string.Concat(Enumerable.Repeat("((((", 900)),
            $"J. Smith, https://example.org/?url={string.Concat(Enumerable.Repeat("aho5%26fm3=gn42", 90))} et al",
            "Marlow, A. (२०११). Hulls. Ships, १(२), ३–४.",
            "Marlow, A. (2011, ३१ May). Hulls. Ships, 1, 2–3.",
            new string('.', 4000),
            "\ud800 (2011). \udfff",
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_entry_is_read_or_kept_and_its_neighbours_are_read(string hostile)
    {
        var read = ReferenceParser.ParseList([MarkedText.Plain(hostile), MarkedText.Plain(Good)]);

        read.Count.ShouldBe(2);
        read[0].Reference.ShouldNotBeNull();
        read[1].Reference.Author.ShouldHaveSingleItem().Family.ShouldBe("Marlow");
    }

    [Fact]
    public void The_work_of_a_long_entry_is_bounded()
    {
        var entry = string.Concat(Enumerable.Repeat("1pp. ", 800));
        ReferenceParser.Parse(entry);
        var before = GC.GetAllocatedBytesForCurrentThread();

        ReferenceParser.Parse(entry);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64L * 1024 * 1024);
    }
}
