using Citations.Locking;

namespace Citations.Tests.Locking;

/// <summary>A search compares a text with the few records that share its words.</summary>
public sealed class LikelyRecordsTests
{
    private static readonly string[] Things = ["harbours", "hulls", "anchors", "sails", "masts", "rudders", "keels", "decks", "cabins", "oars"];

    private static readonly Reference[] Works =
    [
        .. Things.SelectMany(thing => Things.Select(other => Work($"On the {thing} of ships and their {other}", "Marlow"))),
        Work("Preface", "Kowalski"),
        Work("船舶の浮力に関する研究", "田中"),
    ];

    [Fact]
    public void A_text_that_describes_a_record_has_it_among_few()
    {
        var likely = new LikelyRecords(Works);
        foreach (var work in Works)
        {
            var found = likely.For($"{work.Author[0].Family}, A. (2011). {work.Title}. Ship Research, 12, 3–9.").ToList();
            found.ShouldContain(work);
            found.Count.ShouldBeLessThan(Works.Length / 4);
        }
    }

    [Fact]
    public void A_text_without_a_known_word_leads_to_titles_that_words_cannot_tell_alone() =>
        new LikelyRecords(Works).For("Zuma, E. (2014). Tea.").ShouldBe(Works[^2..]);

    [Fact]
    public void Few_records_are_all_compared() => new LikelyRecords(Works[..5]).For("Tea.").ShouldBe(Works[..5]);

    private static Reference Work(string title, string family) =>
        new()
        {
            Id = title,
            Type = ReferenceType.ArticleJournal,
            Title = title,
            Author = [Contributor.Person(family, "Anna")],
        };
}
