using Citations.Formats;
using Citations.Formats.WordSources;

namespace Citations.Tests.Formats.WordSources;

public sealed class WordSourcesTests
{
    private const string Two = """
        <?xml version="1.0" standalone="no"?>
        <b:Sources SelectedStyle="\APASixthEditionOfficeOnline.xsl" xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" StyleName="APA">
          <b:Source>
            <b:Tag>Mor13</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Guid>{1F0A7A5C-0000-4000-8000-000000000001}</b:Guid>
            <b:Author><b:Author><b:NameList>
              <b:Person><b:Last>Moreau</b:Last><b:Middle>Ann B.</b:Middle><b:First>Carla</b:First></b:Person>
              <b:Person><b:Last>Okafor</b:Last></b:Person>
            </b:NameList></b:Author><b:Counsel><b:Corporate>Night &amp; Day</b:Corporate></b:Counsel></b:Author>
            <b:Title>Sleep and rats</b:Title><b:JournalName>Journal of Sleep</b:JournalName>
            <b:Year>2013</b:Year><b:Month>May</b:Month><b:Day>17</b:Day><b:Pages>2475-2483</b:Pages><b:Volume>38</b:Volume><b:Issue>12</b:Issue>
            <b:YearAccessed>2014</b:YearAccessed><b:MonthAccessed>01</b:MonthAccessed><b:DayAccessed>2</b:DayAccessed>
            <b:StandardNumber>1234-5679</b:StandardNumber><b:DOI>10.5555/npp.2013.150</b:DOI><b:RefOrder>1</b:RefOrder>
          </b:Source>
          <b:Source>
            <b:Tag>Dre20</b:Tag><b:SourceType>Report</b:SourceType>
            <b:Author><b:Author><b:Corporate>Dream Laboratories</b:Corporate></b:Author></b:Author>
            <b:Title>Night thoughts</b:Title><b:Year>2020</b:Year><b:Institution>University of Sleep</b:Institution><b:ThesisType>Doctoral dissertation</b:ThesisType><b:City>Lagos</b:City>
          </b:Source>
        </b:Sources>
        """;

    private static readonly TableFormat Format = new(
        WordSourcesWriter.Write,
        WordSourcesReader.Read,
        WordSourceFields.Table,
        WordSourceFields.Types,
        [DateVariable.Issued, DateVariable.Accessed],
        Fold,
        HoldsMarkup: false
    );

    [Fact]
    public void Reads_an_article_and_a_thesis()
    {
        var result = WordSourcesReader.Read(Two);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([
            new Reference
            {
                Id = "Mor13",
                Type = ReferenceType.ArticleJournal,
                Title = "Sleep and rats",
                ContainerTitle = "Journal of Sleep",
                Volume = "38",
                Issue = "12",
                Page = "2475-2483",
                Issued = new PartialDate(2013, 5, 17),
                Accessed = new PartialDate(2014, 1, 2),
                Issn = "1234-5679",
                Doi = Doi.Parse("10.5555/npp.2013.150"),
                Author = [Contributor.Person("Moreau", "Carla Ann B."), Contributor.Organization("Okafor")],
                Extra = FieldBag
                    .Empty.With("Author/Counsel", "Night & Day,")
                    .With("Guid", "{1F0A7A5C-0000-4000-8000-000000000001}")
                    .With("RefOrder", "1"),
            },
            new Reference
            {
                Id = "Dre20",
                Type = ReferenceType.Thesis,
                Title = "Night thoughts",
                Publisher = "University of Sleep",
                PublisherPlace = "Lagos",
                Genre = "Doctoral dissertation",
                Issued = new PartialDate(2020),
                Author = [Contributor.Organization("Dream Laboratories")],
            },
        ]);
        WordSourcesReader.Read(WordSourcesWriter.Write(result.Value)).Value.ShouldBe(result.Value);
    }

    [Fact]
    public void A_type_of_Word_comes_back_under_its_own_name() =>
        WordSourcesWriter
            .Write(
                WordSourcesReader
                    .Read("<b:Sources><b:Source><b:SourceType>DocumentFromInternetSite</b:SourceType></b:Source></b:Sources>")
                    .Value
            )
            .ShouldContain("<b:SourceType>DocumentFromInternetSite</b:SourceType>");

    [Fact]
    public void A_source_that_is_not_well_formed_is_reported_and_the_others_are_read()
    {
        var text = Two.Replace("<b:Day>17</b:Day>", "<b:Day>17</b:Daj>", StringComparison.Ordinal);
        var result = WordSourcesReader.Read(text);
        result.Value.Select(reference => reference.Id).ShouldBe(["Mor13", "Dre20"]);
        new SourceText(text).LineOf(result.Diagnostics.ShouldHaveSingleItem().Span!.Value.Start).Line.ShouldBe(10);
    }

    [Fact]
    public void A_thousand_references_come_back() => Format.A_thousand_references_come_back();

    [Fact]
    public void No_text_makes_the_reader_throw() => Format.No_text_makes_the_reader_throw(Two);

    // Word has no place for a suffix, and cannot tell an organisation among persons from a person without a first name.
    private static Contributor Fold(Contributor name)
    {
        var (last, middle, first) = WordNames.Parts(name);
        return first is null ? Contributor.Organization(last) : Contributor.Person(last, $"{first} {middle}".Trim());
    }

    [Theory]
    [InlineData("The <i>Talpa</i> and CO<sub>2</sub>", "The Talpa and CO2")]
    [InlineData("10<sup>6</sup> moles in 10<sub>2</sub>", "10⁶ moles in 10₂")]
    [InlineData("<b>Moles</b> a < b", "Moles a < b")]
    public void Text_is_plain_and_what_is_lost_is_told(string title, string plain)
    {
        Reference[] works = [new() { Id = "a", Title = title }];
        WordSourcesReader.Read(WordSourcesWriter.Write(works)).Value[0].Title.ShouldBe(plain);
        FormatLoss.Of(works, ReferenceFormat.WordSources).Select(loss => (loss.Field, loss.Becomes)).ShouldContain(("title", plain));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("de-CH", "de-CH")]
    [InlineData("1033", "en-US")]
    [InlineData("2057", "en-GB")]
    [InlineData("1036", "fr")]
    [InlineData("0", null)]
    public void The_locale_is_the_language(string locale, string? language)
    {
        var work = WordSourcesReader
            .Read($"<Sources><Source><Tag>a</Tag><Title>T</Title><LCID>{locale}</LCID></Source></Sources>")
            .Value[0];
        work.Language.ShouldBe(language);
        WordSourcesReader.Read(WordSourcesWriter.Write([work])).Value.ShouldBe([work]);
    }
}
