using Citations.Csl;
using Citations.Styles;

namespace Citations.Tests.Documents;

public class CslStyleTests
{
    private static readonly CslStyle AuthorDate = CslStyle.Parse(
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Author and date</title></info>
          <macro name="author"><names variable="author"><name form="short" and="text"/><substitute><text variable="title"/></substitute></names></macro>
          <citation disambiguate-add-year-suffix="true" collapse="year">
            <layout prefix="(" suffix=")" delimiter="; ">
              <group delimiter=" "><text macro="author"/><date variable="issued" form="text" date-parts="year"/></group>
              <text variable="locator" prefix=", "/>
            </layout>
          </citation>
          <bibliography>
            <sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
            <layout suffix="."><group delimiter=". "><text macro="author"/><date variable="issued" form="text" date-parts="year"/><text variable="title" font-style="italic"/></group></layout>
          </bibliography>
        </style>
        """
    );

    private static readonly Reference[] Works =
    [
        new()
        {
            Id = "b",
            Author = [Contributor.Person("Doe", "Jane")],
            Issued = new(2001),
            Title = "Beta",
        },
        new()
        {
            Id = "a",
            Author = [Contributor.Person("Doe", "Jane")],
            Issued = new(2001),
            Title = "Alpha",
        },
        new()
        {
            Id = "c",
            Author = [Contributor.Person("Roe", "Jim"), Contributor.Person("Poe", "Ann")],
            Issued = new(1999),
            Title = "Gamma",
        },
    ];

    [Fact]
    public void Two_organisations_are_joined_without_the_delimiter_that_follows_a_name_turned_round()
    {
        var style = CslStyle.Parse(
            """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
              <info><title>Names</title></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout><names variable="author"><name and="text" delimiter-precedes-last="always" name-as-sort-order="first"/></names></layout></bibliography>
            </style>
            """
        );
        string NamesOf(params Contributor[] authors) =>
            style.Format([new() { Id = "x", Author = [.. authors] }], []).Entries.Single().Text.ToString();

        NamesOf(Contributor.Organization("Ministry"), Contributor.Organization("Agency")).ShouldBe("Ministry and Agency");
        NamesOf(Contributor.Organization("Ministry"), Contributor.Organization("Agency"), Contributor.Organization("Board"))
            .ShouldBe("Ministry, Agency, and Board");
        NamesOf(Contributor.Person("Doe", "Jane"), Contributor.Person("Roe", "Jim")).ShouldBe("Doe, Jane, and Jim Roe");
    }

    [Fact]
    public void Works_of_one_year_are_told_apart_in_the_order_of_the_list()
    {
        var document = AuthorDate.Format(Works, [new([new("b"), new("c")]), new([new("a") { Locator = "12-13" }])]);
        document.Citations
            .Select(text => text.ToString())
            .ShouldBe(["(Doe 2001b; Roe and Poe 1999)", "(Doe 2001a, 12–13)"]);
        document
            .Entries.Select(entry => entry.Text.ToString())
            .ShouldBe(["Doe. 2001a. Alpha.", "Doe. 2001b. Beta.", "Roe and Poe. 1999. Gamma."]);
    }

    [Fact]
    public void Cites_of_one_author_are_drawn_together() =>
        AuthorDate
            .Format(Works, [new([new("b"), new("c"), new("a")])])
            .Citations[0]
            .ToString()
            .ShouldBe("(Doe 2001b, 2001a; Roe and Poe 1999)");

    [Theory]
    [InlineData(CitationMode.Narrative, "Roe and Poe (1999)")]
    [InlineData(CitationMode.Possessive, "Roe and Poe’s (1999)")]
    public void A_narrative_citation_names_the_authors_in_the_sentence(CitationMode mode, string expected) =>
        AuthorDate.Format(Works, [new([new("c")], mode)]).Citations[0].ToString().ShouldBe(expected);

    [Fact]
    public void Authors_may_be_left_out_or_stand_alone()
    {
        var document = AuthorDate.Format(Works, [new([new("c") { SuppressAuthor = true }]), new([new("c") { AuthorOnly = true }])]);
        document.Citations.Select(text => text.ToString()).ShouldBe(["(1999)", "Roe and Poe"]);
    }

    [Fact]
    public void A_citation_of_an_unknown_work_is_reported()
    {
        var document = AuthorDate.Format(Works, [new([new("x")])]);
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0601");
        document.Citations.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_run_of_a_variable_knows_its_field_and_its_place_in_the_style()
    {
        var runs = Runs(AuthorDate.Format(Works, []).Entries[0].Text.Nodes).ToList();
        runs.ShouldContain(run => run.Text == "Alpha" && run.Origin!.Field == "title" && run.Origin.Rule.StartsWith("bibliography, line"));
        runs.ShouldContain(run => run.Text == "Doe" && run.Origin!.Field == "author" && run.Origin.Rule.StartsWith("macro author"));
    }

    private static IEnumerable<TextRun> Runs(IEnumerable<RichTextNode> nodes) =>
        nodes.SelectMany(node => node is RichTextSpan span ? Runs(span.Children) : [(TextRun)node]);

    [Fact]
    public void Of_references_with_one_id_the_last_is_used_and_reported_once()
    {
        var document = MiniStyle
            .Of("""<text variable="title"/>""")
            .Format(
                [
                    MiniStyle.Work("a", title: "First"),
                    MiniStyle.Work("b", title: "B"),
                    MiniStyle.Work("a", title: "Second"),
                    MiniStyle.Work("a", title: "Last"),
                ],
                [new([new("a")])]
            );
        document.Entries.Select(entry => entry.Text.ToPlainText()).ShouldBe(["Last", "B"]);
        document.Citations[0].ToPlainText().ShouldBe("Last");
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0603");
    }

    [Theory]
    [InlineData("sv-SE", true)]
    [InlineData("fr-FR", false)]
    [InlineData("en-GB", false)]
    [InlineData("en-US", false)]
    public void A_language_without_a_locale_is_reported(string language, bool isReported) =>
        MiniStyle
            .Of("""<text variable="title"/>""", options: new() { Language = language })
            .Format([], [])
            .Diagnostics.Any(diagnostic => diagnostic.Code == "CIT0652")
            .ShouldBe(isReported);

    [Fact]
    public void A_work_of_which_a_style_prints_nothing_is_reported()
    {
        var document = MiniStyle.Of("""<text variable="DOI"/>""").Format([MiniStyle.Work("a", title: "A title")], []);

        var finding = document.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0651", DiagnosticSeverity.Warning));
        finding.Message.ShouldContain("'a'");
    }
}
