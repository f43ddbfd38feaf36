using Citations.Csl;
using Citations.Styles;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Documents;

public class PositionTests
{
    private const string Layout = """
        <choose><if position="ibid-with-locator"><text value="ibid-with-locator"/></if><else-if position="ibid"><text value="ibid"/></else-if>
        <else-if position="subsequent"><text value="subsequent"/></else-if><else><text value="first"/></else></choose>
        <choose><if position="near-note"><text value=" near"/></if><else-if position="far-note"><text value=" far"/></else-if></choose>
        <text variable="first-reference-note-number" prefix=" "/>
        """;

    private static readonly Reference[] Works = [Work("a", title: "A"), Work("b", title: "B")];

    [Fact]
    public void Ibid_follows_a_citation_of_the_work_alone() =>
        Format((1, ["a", "a"]), (2, ["a"]), (3, ["a"])).ShouldBe(["first; ibid near", "subsequent near 1", "ibid near 1"]);

    [Fact]
    public void A_note_is_far_where_more_notes_lie_between_than_the_distance() =>
        Format((1, ["a"]), (3, ["a"]), (9, ["a"])).ShouldBe(["first", "subsequent near 1", "subsequent far 1"]);

    [Fact]
    public void The_first_reference_is_in_a_note_before() =>
        Format((1, ["a", "b", "a"]), (2, ["b"])).ShouldBe(["first; first; subsequent near", "subsequent near 1"]);

    [Fact]
    public void Citations_in_the_text_and_in_notes_are_read_apart() =>
        Format((0, ["a"]), (1, ["a"]), (0, ["a"]), (2, ["a"])).ShouldBe(["first", "first", "ibid", "ibid near 1"]);

    [Fact]
    public void Positions_are_those_of_the_cites_in_their_order() =>
        Format("""<sort><key variable="title" sort="descending"/></sort>""", (1, ["a"]), (2, ["a", "b"]))
            .ShouldBe(["first", "first; subsequent near 1"]);

    [Fact]
    public void In_the_text_each_citation_follows_the_one_before() =>
        Format((0, ["a"]), (0, ["b"]), (0, ["b"]), (0, ["a"])).ShouldBe(["first", "first", "ibid", "subsequent"]);

    [Fact]
    public void Two_citations_of_one_note_leave_it_open_which_is_meant() =>
        Format((1, ["a"]), (1, ["b"]), (2, ["b"])).ShouldBe(["first", "first", "subsequent near 1"]);

    [Fact]
    public void A_note_without_a_citation_between_two_leaves_it_open_too() =>
        Format((1, ["a"]), (2, ["a"]), (4, ["a"])).ShouldBe(["first", "ibid near 1", "subsequent near 1"]);

    private static string[] Format(params (int Note, string[] Ids)[] citations) => Format("", citations);

    private static string[] Format(string sort, params (int Note, string[] Ids)[] citations) =>
        [
            .. CslStyle
                .Parse(
                    $"""
                    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
                      <info><title>Mini</title></info>
                      <citation>{sort}<layout delimiter="; ">{Layout}</layout></citation>
                    </style>
                    """
                )
                .Format(
                    Works,
                    [
                        .. citations.Select(citation => new Citation([.. citation.Ids.Select(id => new CitationItem(id))])
                        {
                            NoteNumber = citation.Note,
                        }),
                    ]
                )
                .Citations.Select(text => text.ToPlainText()),
        ];
}
