using Citations.Formats;
using Citations.Formats.EndNoteXml;
using CsCheck;

namespace Citations.Tests.Formats.EndNoteXml;

public sealed class EndNoteXmlTests
{
    private const string Two = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <xml><records><record><database name="Sleep.enl" path="C:\Sleep.enl">Sleep.enl</database><rec-number>7</rec-number>
        <ref-type name="Journal Article">17</ref-type>
        <contributors><authors><author><style face="normal" font="default" size="100%">Moreau, Carla A.</style></author><author>Sleep Study Group,</author></authors></contributors>
        <titles><title><style face="normal">Sleep of </style><style face="bold italic">E. coli</style><style face="normal"> &amp; rats</style></title><secondary-title>Journal of Sleep</secondary-title></titles>
        <periodical><full-title>Journal of Sleep</full-title><abbr-1>J Sleep</abbr-1></periodical>
        <pages>2475-2483</pages><volume>38</volume><number>12</number>
        <keywords><keyword>dreams</keyword><keyword>rats</keyword></keywords>
        <dates><year>2013</year><pub-dates><date>May 17</date></pub-dates></dates>
        <isbn>1234-5679&#xD;2049-3630</isbn><accession-num>91234567</accession-num>
        <electronic-resource-num>10.5555/npp.2013.150</electronic-resource-num>
        <urls><related-urls><url>https://example.org/sleep</url></related-urls><pdf-urls><url>internal-pdf://sleep.pdf</url></pdf-urls></urls><custom1>green</custom1></record>
        <record><rec-number>8</rec-number><ref-type name="Edited Book">28</ref-type>
        <contributors><tertiary-authors><author>Okafor, Ngozi</author></tertiary-authors></contributors>
        <titles><title>A Book of Sleep</title><secondary-title>Studies in Dreams</secondary-title></titles>
        <isbn>978-3-16-148410-0</isbn><label>okafor</label></record></records></xml>
        """;

    private static readonly TableFormat Format = new(
        EndNoteXmlWriter.Write,
        EndNoteXmlReader.Read,
        EndNoteFields.Table,
        EndNoteTypes.Names,
        [TextVariable.Pmid, DateVariable.Issued],
        FoldedNames.Inverted
    );

    [Fact]
    public void Reads_an_article_with_everything()
    {
        var result = EndNoteXmlReader.Read(Two);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result
            .Value[0]
            .ShouldBe(
                new Reference
                {
                    Id = "7",
                    Type = ReferenceType.ArticleJournal,
                    Title = "Sleep of <b><i>E. coli</i></b> & rats",
                    ContainerTitle = "Journal of Sleep",
                    ContainerTitleShort = "J Sleep",
                    Volume = "38",
                    Issue = "12",
                    Page = "2475-2483",
                    Issued = new PartialDate(2013, 5, 17),
                    Issn = "1234-5679, 2049-3630",
                    Doi = Doi.Parse("10.5555/npp.2013.150"),
                    Url = "https://example.org/sleep",
                    Author = [Contributor.Person("Moreau", "Carla A."), Contributor.Organization("Sleep Study Group")],
                    Extra = FieldBag
                        .Empty.With("database/@name", "Sleep.enl")
                        .With("database/@path", @"C:\Sleep.enl")
                        .With("database", "Sleep.enl")
                        .With("urls/pdf-urls/url", "internal-pdf://sleep.pdf")
                        .With("custom1", "green"),
                }
                    .With(TextVariable.Pmid, "91234567")
                    .With(TextVariable.Keyword, "dreams, rats")
            );
    }

    [Fact]
    public void What_was_read_is_written_and_read_back()
    {
        var references = EndNoteXmlReader.Read(Two).Value;
        references[1].Type.ShouldBe(ReferenceType.Book);
        references[1].Editor.ShouldBe([Contributor.Person("Okafor", "Ngozi")]);
        var text = EndNoteXmlWriter.Write(references);
        text.ShouldContain("""<ref-type name="Edited Book">28</ref-type>""");
        EndNoteXmlReader.Read(text).Value.ShouldBe(references);
    }

    [Fact]
    public void Styled_runs_are_written_as_EndNote_does() =>
        EndNoteXmlWriter
            .Write([new Reference { Title = "H<sub>2</sub>O <i>is < x" }])
            .ShouldContain(
                """<title><style face="normal" font="default" size="100%">H</style><style face="subscript" font="default" size="100%">2</style><style face="normal" font="default" size="100%">O &lt;i&gt;is &lt; x</style></title>"""
            );

    [Fact]
    public void A_record_that_is_not_well_formed_is_reported_and_the_others_are_read()
    {
        var text =
            "<xml><records>\n<record><titles><title>A</title></titles></record>\n<record><titles><title>B</titel></titles></record>\n<record><titles><title>C & D</title></titles></record>\n<record><titles><title>E</title></titles></record></records></xml>";
        var result = EndNoteXmlReader.Read(text);
        result.Value.Select(reference => reference.Title).ShouldBe(["A", null, null, "E"]);
        result.Diagnostics.Select(finding => new SourceText(text).LineOf(finding.Span!.Value.Start)).ShouldBe([new(3, 27), new(4, 27)]);
    }

    [Fact]
    public void Entities_of_a_DTD_are_refused_and_the_records_read()
    {
        var result = EndNoteXmlReader.Read(
            "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><records><record><label>x</label></record></records></xml>"
        );
        result.Value.ShouldHaveSingleItem().Id.ShouldBe("x");
        result.IsClean.ShouldBeFalse();
    }

    [Fact]
    public void Depth_is_bounded()
    {
        var result = EndNoteXmlReader.Read(
            $"<xml><records><record>{string.Concat(Enumerable.Repeat("<a>", 100_000))}{string.Concat(Enumerable.Repeat("</a>", 100_000))}<label>x</label></record></records></xml>"
        );
        result.Value.ShouldHaveSingleItem().Id.ShouldBe("x");
        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("deep");
    }

    [Fact]
    public void Any_text_is_written_as_well_formed_XML() =>
        Check.Sample(
            Gen.String.Where(text => !string.IsNullOrWhiteSpace(text)),
            title =>
            {
                var result = EndNoteXmlReader.Read(EndNoteXmlWriter.Write([new Reference { Title = title }]));
                result.Diagnostics.BesidesInformation().ShouldBeEmpty();
            }
        );

    [Fact]
    public void A_thousand_references_come_back() => Format.A_thousand_references_come_back();

    [Fact]
    public void No_text_makes_the_reader_throw() => Format.No_text_makes_the_reader_throw(Two);

    [Theory]
    [InlineData("web-urls")]
    [InlineData("related-urls")]
    public void An_address_stands_in_either_list(string list) =>
        EndNoteXmlReader
            .Read(
                $"<xml><records><record><urls><{list}><url>https://moles.example/x?y=1&amp;z=2</url></{list}></urls></record></records></xml>"
            )
            .Value[0]
            .Url.ShouldBe("https://moles.example/x?y=1&z=2");
}
