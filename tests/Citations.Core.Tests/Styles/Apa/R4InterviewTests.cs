using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>Interviews in collections and archives (APA 7, section 10.16 and the pages about archives).</summary>
public sealed class R4InterviewTests
{
    [Theory]
    [InlineData(
        "\"container-title\":\"Reed Voices\",\"publisher\":\"Fen House\",\"archive\":\"Fen Archives\",\"archive-place\":\"Lund, Sweden\"",
        "_Talk with a keeper_ [Tape recording]. Reed Voices, Fen House. Fen Archives, Lund, Sweden."
    )]
    [InlineData("\"container-title\":\"Reed Voices\",\"archive\":\"Fen Archives\"", "_Talk with a keeper_ [Tape recording]. Reed Voices. Fen Archives.")]
    [InlineData(
        "\"container-title\":\"Reed Voices\",\"publisher\":\"Fen House\",\"URL\":\"https://fen.example\"",
        "_Talk with a keeper_ [Tape recording]. Reed Voices, Fen House. https://fen.example"
    )]
    [InlineData("\"publisher\":\"Fen House\",\"archive\":\"Fen Archives\"", "_Talk with a keeper_ [Tape recording]. Fen House. Fen Archives.")]
    [InlineData(
        "\"container-title\":\"Reed Weekly\",\"volume\":\"3\",\"page\":\"4-9\",\"publisher\":\"Fen House\"",
        "Talk with a keeper [Tape recording]. _Reed Weekly_, _3_, 4–9."
    )]
    public void R4_23_a_recording_in_a_collection_names_its_publisher_and_archive(string facts, string expected) =>
        Entry($$"""{"type":"interview","author":[{"family":"Rail"}],"title":"Talk with a keeper","genre":"Tape recording",{{facts}}}""")
            .ShouldBe($"Rail. (n.d.). {expected}");

    [Theory]
    [InlineData("\"number\":\"2\"", " (No. 2)")]
    [InlineData("\"number\":\"Sheet 2\"", " (Sheet 2)")]
    [InlineData("\"number\":\"2\",\"custom\":{\"number-as\":\"bare\"}", " (2)")]
    public void R3_8_a_number_of_any_document_says_that_it_is_one(string facts, string expected) =>
        Entry($$"""{"type":"document","author":[{"family":"Rail"}],"title":"T",{{facts}}}""").ShouldBe($"Rail. (n.d.). _T_{expected}.");
}
