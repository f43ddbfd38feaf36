using Citations.Csl;
using Citations.Styles;
using CsCheck;

namespace Citations.Tests.Documents;

public class CslSessionTests
{
    private const string Notes = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
          <citation et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true">
            <layout delimiter="; " suffix=".">
              <choose>
                <if position="ibid-with-locator"><text term="ibid"/></if>
                <else-if position="ibid"><text term="ibid"/></else-if>
                <else-if position="subsequent"><names variable="author"><name form="short"/></names><text variable="first-reference-note-number" prefix=", n. "/></else-if>
                <else><group delimiter=", "><names variable="author"><name form="short" initialize-with="."/></names><date variable="issued" form="text" date-parts="year"/></group></else>
              </choose>
              <text variable="locator" prefix=", "/>
            </layout>
          </citation>
          <bibliography><sort><key variable="author"/><key variable="issued"/></sort><layout><group delimiter=" "><names variable="author"/><date variable="issued" form="text" date-parts="year"/></group></layout></bibliography>
        </style>
        """;

    private const string Numbers = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <citation collapse="citation-number"><sort><key variable="citation-number"/></sort><layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout></citation>
          <bibliography><layout><text variable="citation-number" suffix=". "/><names variable="author"/></layout></bibliography>
        </style>
        """;

    private static readonly Reference[] Works =
    [
        .. Enumerable
            .Range(0, 8)
            .Select(i => new Reference
            {
                Id = $"w{i}",
                Author =
                [
                    Contributor.Person(i % 3 == 0 ? "Doe" : "Roe", i % 2 == 0 ? "Jane" : "Jim"),
                    Contributor.Person("Poe", "Ann"),
                    Contributor.Person("Loe", i % 4 == 0 ? "Tim" : "Tom"),
                ],
                Issued = new(2000 + (i % 2)),
            }),
    ];

    [Theory]
    [InlineData(Notes)]
    [InlineData(Numbers)]
    public void A_session_gives_what_a_full_run_gives(string xml)
    {
        var style = CslStyle.Parse(xml);
        var step = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 7].Array[1, 3], Gen.Bool);
        Check.Sample(
            step.Array[1, 12],
            steps =>
            {
                var session = new CslSession(style, Works);
                var citations = new List<Citation>();
                foreach (var (kind, first, second, items, hasLocator) in steps)
                {
                    var citation = new Citation([.. items.Select(i => new CitationItem($"w{i}") { Locator = hasLocator ? "5" : null })])
                    {
                        NoteNumber = 1 + (second % 9),
                    };
                    var before = session.Citations.ToList();
                    IReadOnlyList<int> changed;
                    switch (citations.Count == 0 ? 0 : kind)
                    {
                        case 0:
                            var place = first % (citations.Count + 1);
                            citations.Insert(place, citation);
                            changed = session.Insert(place, citation);
                            break;
                        case 1:
                            citations.RemoveAt(first % citations.Count);
                            changed = session.Remove(first % (citations.Count + 1));
                            break;
                        case 2:
                            var (from, to) = (first % citations.Count, second % citations.Count);
                            var moved = citations[from];
                            citations.RemoveAt(from);
                            citations.Insert(to, moved);
                            changed = session.Move(from, to);
                            break;
                        default:
                            citations[first % citations.Count] = citation;
                            changed = session.Replace(first % citations.Count, citation);
                            break;
                    }

                    var full = style.Format(Works, citations);
                    session
                        .Citations.Select(text => text.ToString())
                        .ShouldBe(full.Citations.Select(text => text.ToString()));
                    session.Entries.ShouldBe(full.Entries);
                    changed.ShouldAllBe(index => index < citations.Count);
                }
            },
            iter: 60,
            threads: 1
        );
    }

    [Fact]
    public void What_does_not_depend_on_a_change_is_not_made_again()
    {
        var session = new CslSession(CslStyle.Parse(Notes), Works);
        session.Insert(0, new([new("w0")]) { NoteNumber = 1 });
        session.Insert(1, new([new("w1")]) { NoteNumber = 2 });
        var first = session.Citations[0];

        session.Insert(2, new([new("w1") { Locator = "3" }]) { NoteNumber = 3 });

        ReferenceEquals(session.Citations[0], first).ShouldBeTrue();
        session.Citations[2].ToString().ShouldBe("Ibid., 3.");
    }
}
