using System.Text;
using Citations.Articles;
using Citations.Formats;

namespace Citations.Tests.Documents;

/// <summary>References whose elements say what each word is: nothing of them is guessed.</summary>
public sealed class StatedPartsTests
{
    [Theory]
    [InlineData(
        "<mixed-citation><year>2015</year>, <collab>Council for Owl Counts</collab>, <source>Owl tables</source>. <publisher-name>Fen House</publisher-name>.</mixed-citation>",
        "Council for Owl Counts. (2015). *Owl tables*. Fen House."
    )]
    [InlineData(
        "<mixed-citation><source>Owl tables</source>. <publisher-loc>Bonn</publisher-loc>: <publisher-name>Fen House</publisher-name>, <year>2015</year>. <string-name><given-names>A</given-names> <surname>Marsh</surname></string-name>.</mixed-citation>",
        "Marsh, A. (2015). *Owl tables*. Fen House."
    )]
    [InlineData(
        "<element-citation><person-group person-group-type='author'><name><surname>Sokrates</surname><given-names/></name><name><surname>Platon</surname><given-names> </given-names></name></person-group><article-title>Night</article-title><source>Fen Letters</source><year>2015</year><volume>3</volume><fpage>7</fpage><lpage>9</lpage></element-citation>",
        "Sokrates, & Platon. (2015). Night. *Fen Letters*, *3*, 7–9."
    )]
    [InlineData(
        "<element-citation><person-group person-group-type='author'><name><surname>Owl</surname><given-names>AB</given-names><suffix/></name></person-group><chapter-title>Night</chapter-title><person-group person-group-type='editor'><name><surname>Hare</surname><given-names>C</given-names></name></person-group><source>The fen</source><year>2015</year><publisher-name>Fen House</publisher-name><fpage>7</fpage><lpage>9</lpage></element-citation>",
        "Owl, A. B. (2015). Night. In C. Hare (Ed.), *The fen* (pp. 7–9). Fen House."
    )]
    [InlineData(
        "<element-citation><collab>Owl, Vole and Hare Trust</collab><source>In the fen</source><year>2015</year></element-citation>",
        "Owl, Vole and Hare Trust. (2015). *In the fen*."
    )]
    [InlineData(
        "<mixed-citation><name><surname>Owl</surname><given-names>A.</given-names></name> (<year>2015</year>) <article-title>Rates in <italic>Strix</italic> owls</article-title>. <source>Fen Letters</source> <volume>3</volume>(<issue>1</issue>): <fpage>7</fpage>–<lpage>9</lpage>.</mixed-citation>",
        "Owl, A. (2015). Rates in Strix owls. *Fen Letters*, *3*(1), 7–9."
    )]
    public void Elements_say_what_is_what(string reference, string expected)
    {
        var entry = Read(reference).Entries.Single();

        ApaStyle.Seventh.Format(entry.Reference).ToMarkdown().ShouldBe(expected);
        foreach (var field in entry.Parsed.Fields)
            field.Span.End.ShouldBeLessThanOrEqualTo(entry.Text.Length);
    }

    [Fact]
    public void Words_outside_of_elements_leave_the_entry_to_the_grammars()
    {
        var entry = Read(
            "<mixed-citation>Owl, A. (<year>2015</year>). Night. <source>Fen Letters</source>, <volume>3</volume>, 7–9.</mixed-citation>"
        ).Entries.Single();

        ApaStyle.Seventh.Format(entry.Reference).ToMarkdown().ShouldBe("Owl, A. (2015). Night. *Fen Letters*, *3*, 7–9.");
    }

    [Fact]
    public void A_name_without_a_given_name_is_written_without_a_comma() =>
        Read(
            "<element-citation><name><surname>Sokrates</surname><given-names/></name><source>Night</source><year>2015</year></element-citation>"
        )
            .Entries.Single()
            .Text.ShouldBe("Sokrates. (2015). Night.");

    private static Article Read(string reference) =>
        ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                (
                    "<?xml version='1.0'?><article dtd-version='1.2'><front><article-meta><title-group><article-title>Of owls</article-title>"
                    + "</title-group></article-meta></front><body><p>Text.</p></body><back><ref-list><title>References</title>"
                    + $"<ref id='r1'>{reference}</ref></ref-list></back></article>"
                ).Replace('\'', '"')
            ),
            "a.xml"
        );
}
