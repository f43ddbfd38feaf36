using Citations.Csl;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Sorting;

public class SortingTests
{
    [Fact]
    public void Words_and_numbers_decide_and_not_punctuation_case_or_accents()
    {
        string[] titles = ["2nd", "10th", "“Alpha”", "beta-Test", "Betatest x", "Öz", "Oz a", "The zebra", "the «Zebu»"];
        Sorted("<key variable=\"title\"/>", [.. titles.Reverse().Select(title => Work(title, title: title))]).ShouldBe(titles);
    }

    [Fact]
    public void What_differs_in_accents_or_punctuation_alone_stays_in_its_order() =>
        Sorted("<key variable=\"title\"/>", Work("b", title: "co-op"), Work("a", title: "Coop"), Work("c", title: "Coöp"))
            .ShouldBe(["b", "a", "c"]);

    [Theory]
    [InlineData("ascending")]
    [InlineData("descending")]
    public void What_has_no_date_comes_last(string direction)
    {
        var inPress = new Reference { Id = "press", Issued = new("in press") };
        Sorted($"<key variable=\"issued\" sort=\"{direction}\"/>", Work("none"), inPress, Work("b", year: 2000))[0].ShouldBe("b");
    }

    [Fact]
    public void Ranges_come_behind_single_dates_and_years_before_the_common_era_first()
    {
        Reference Dated(string id, PartialDate date) => new() { Id = id, Issued = date };
        Sorted(
                "<key variable=\"issued\"/>",
                Dated("e", new(new DatePoint(2000), new DatePoint(2002))),
                Dated("d", new(2000, 5)),
                Dated("c", new(2000)),
                Dated("b", new(79)),
                Dated("a", new(-50))
            )
            .ShouldBe(["a", "b", "c", "e", "d"]);
    }

    private static string[] Sorted(string keys, params Reference[] works) =>
        [
            .. CslStyle
                .Parse(
                    $"""
                    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Mini</title></info>
                      <citation><layout><text variable="title"/></layout></citation>
                      <bibliography><sort>{keys}</sort><layout><text value="x"/></layout></bibliography>
                    </style>
                    """
                )
                .Format(works, [])
                .Entries.Select(entry => entry.Id),
        ];

    [Theory]
    [InlineData("", "a; c; b")]
    [InlineData("et-al-min=\"2\" et-al-use-first=\"1\"", "c; a; b")]
    [InlineData("initialize-with=\".\"", "b; a; c")]
    public void Names_sort_with_the_options_of_the_citation(string options, string expected) =>
        Citations
            .Csl.CslStyle.Parse(
                $"""
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                  <info><title>Mini</title></info>
                  <citation {options}><sort><key variable="author"/><key variable="issued"/></sort><layout delimiter="; "><text variable="title"/></layout></citation>
                </style>
                """
            )
            .Cite(Work("a", "Bea Doe", 2001, "a"), Work("b", "Bob Doe", 1990, "b"), Work("c", "Bea Doe & Al Roe", 1995, "c"))
            .ShouldBe(expected);
}
