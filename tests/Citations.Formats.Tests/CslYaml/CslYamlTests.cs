using Citations.Formats;
using Citations.Formats.CslYaml;
using CsCheck;

namespace Citations.Tests.Formats.CslYaml;

public sealed class CslYamlTests
{
    private const string Two = """
        ---
        title: A paper about sleep
        references:
        - id: moreau2013
          type: article-journal
          title: "Sleep: *E. coli* and rats"
          author:
          - family: Moreau
            given: Carla A.
          - literal: Sleep Study Group
          container-title: Journal of Sleep
          volume: 38
          issued:
          - year: 2013
            month: 11
          - year: 2013
            month: 12
          DOI: 10.5555/npp.2013.150
          abstract: |
            One.
            Two.
          custom: {checked: true, stars: 4}
        - id: okafor
          type: book
          title: A Book of Sleep
          issued: 2020-05
          accessed: {year: 2021, month: 1, day: 2}
        ...
        """;

    [Fact]
    public void Reads_items_of_pandoc()
    {
        var result = CslYamlReader.Read(Two);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([
            new Reference
            {
                Id = "moreau2013",
                Type = ReferenceType.ArticleJournal,
                Title = "Sleep: <i>E. coli</i> and rats",
                Author = [Contributor.Person("Moreau", "Carla A."), Contributor.Organization("Sleep Study Group")],
                ContainerTitle = "Journal of Sleep",
                Volume = "38",
                Issued = new PartialDate(new DatePoint(2013, 11), new DatePoint(2013, 12)),
                Doi = Doi.Parse("10.5555/npp.2013.150"),
                Abstract = "One.\nTwo.",
                Custom = FieldBag.Of(CslJsonReader.ReadOne("""{"custom": {"checked": true, "stars": 4}}""").Custom),
            },
            new Reference
            {
                Id = "okafor",
                Type = ReferenceType.Book,
                Title = "A Book of Sleep",
                Issued = new PartialDate(2020, 5),
                Accessed = new PartialDate(2021, 1, 2),
            },
        ]);
    }

    [Theory]
    [InlineData("a <i>b</i> c", "a *b* c")]
    [InlineData("H<sub>2</sub>O <sup>a b</sup>", "H~2~O ^a\\ b^")]
    [InlineData("<span class=\"nocase\">DNA</span> <b><i>x</i></b>", "[DNA]{.nocase} ***x***")]
    [InlineData("2 * 3 * 4 \\alpha_1 [x] a<b @c", "2 \\* 3 \\* 4 \\\\alpha\\_1 \\[x\\] a\\<b \\@c")]
    [InlineData("2. ed.", "2\\. ed.")]
    [InlineData("<i>open", "\\<i>open")]
    public void Markup_is_that_of_pandoc(string text, string markdown)
    {
        PandocMarkup.Write(text).ShouldBe(markdown);
        PandocMarkup.Read(markdown).ShouldBe(text);
    }

    [Theory]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("a \\lambda <i>b</i>", "a \\lambda <i>b</i>")]
    public void Marks_that_open_nothing_are_text(string markdown, string text) => PandocMarkup.Read(markdown).ShouldBe(text);

    [Fact]
    public void Any_text_comes_back_from_Markdown() =>
        Check.Sample(
            Gen.Char["aB 1.*_^~[]\\<>-#@$`{"].Array[0, 12].Select(letters => new string(letters)),
            text => PandocMarkup.Read(PandocMarkup.Write(text)).ShouldBe(text),
            iter: 5_000
        );

    [Fact]
    public void A_malformed_item_is_reported_and_the_others_are_read()
    {
        var text = "references:\n- id: a\n  title: \"open\n- id: b\n  title: B\n- just text\n- id: c\n";
        var result = CslYamlReader.Read(text);
        result.Value.Select(reference => reference.Id).ShouldBe(["a", "b", "c"]);
        result.Diagnostics.Select(finding => new SourceText(text).LineOf(finding.Span!.Value.Start)).ShouldBe([new(3, 10), new(6, 3)]);
    }

    [Fact]
    public void A_thousand_references_come_back()
    {
        var references = WorkLibrary.Of(1_000);
        var result = CslYamlReader.Read(CslYamlWriter.Write(references));
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe(references);
    }

    [Fact]
    public void Every_reference_comes_back() =>
        Check.Sample(
            References.Any,
            reference => CslYamlReader.Read(CslYamlWriter.Write([reference])).Value.ShouldBe([reference]),
            iter: 1_000
        );

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        new TableFormat(CslYamlWriter.Write, CslYamlReader.Read, new(), new("document"), [], name => name).No_text_makes_the_reader_throw(
            Two
        );
}
