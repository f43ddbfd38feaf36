using Citations.Formats;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

/// <summary>Papers and talks (APA 7, section 10.5): the event of BibLaTeX, and the series that proceedings appear in.</summary>
public sealed class R4ConferenceTests
{
    private const string Event = "eventtitle={Mole Congress}, venue={Delft, Netherlands}";

    [Theory]
    [InlineData(
        "@unpublished{a, author={Mole, Ada}, title={Digging deep}, type={Paper presentation}, " + Event + ", date={2018-04-26/2018-04-29}}",
        "Mole, A. (2018, April 26–29). _Digging deep_ [Paper presentation]. Mole Congress, Delft, Netherlands."
    )]
    [InlineData(
        "@unpublished{a, author={Mole, Ada}, title={Digging deep}, " + Event + ", year={2018}, eventdate={2018-04-26/2018-04-29}}",
        "Mole, A. (2018, April 26–29). _Digging deep_ [Conference presentation]. Mole Congress, Delft, Netherlands."
    )]
    [InlineData(
        "@misc{a, author={Mole, Ada}, title={Digging deep}, howpublished={Poster presentation}, " + Event + ", eventdate={2018-04-26}}",
        "Mole, A. (2018, April 26). _Digging deep_ [Poster presentation]. Mole Congress, Delft, Netherlands."
    )]
    [InlineData(
        "@inproceedings{a, author={Mole, Ada}, title={Digging deep}, " + Event + ", date={2018-04}, eventdate={2018-04-26/2018-04-29}}",
        "Mole, A. (2018, April 26–29). _Digging deep_ [Paper presentation]. Mole Congress, Delft, Netherlands."
    )]
    [InlineData(
        "@misc{a, author={Mole, Ada}, title={Digging deep}, " + Event + ", date={2019-01-02}, eventdate={2018-04-26}}",
        "Mole, A. (2019, January 2). _Digging deep_ [Conference presentation]. Mole Congress, Delft, Netherlands."
    )]
    [InlineData(
        "@unpublished{a, author={Mole, Ada}, title={Digging deep}, note={Submitted}, " + Event + ", date={2018}}",
        "Mole, A. (2018). _Digging deep_ [Manuscript submitted for publication]."
    )]
    [InlineData("@misc{a, author={Mole, Ada}, title={Digging deep}, venue={Delft}, date={2018}}", "Mole, A. (2018). _Digging deep_.")]
    [InlineData(
        "@unpublished{a, author={Mole, Ada}, title={Digging deep}, date={2018}}",
        "Mole, A. (2018). _Digging deep_ [Unpublished manuscript]."
    )]
    public void A_work_with_an_event_was_presented_there(string entry, string expected) => Bib(entry).ShouldBe(expected);

    [Fact]
    public void The_event_of_csl_json_makes_a_presentation_of_a_document_too() =>
        Entry(
                """{"type":"document","author":[{"family":"Mole","given":"A."}],"title":"Digging deep","event-title":"Mole Congress","event-place":"Delft","event-date":{"date-parts":[[2018,4,26],[2018,4,29]]},"issued":{"date-parts":[[2018,4,27]]}}"""
            )
            .ShouldBe("Mole, A. (2018, April 26–29). _Digging deep_ [Conference presentation]. Mole Congress, Delft.");

    [Theory]
    [InlineData(
        "@inproceedings{a, author={Mole, Ada}, editor={Vole, Bo}, title={Digging}, booktitle={Advances in mining}, "
            + "series={Lecture notes in earth}, volume={57}, pages={1--9}, publisher={Burrow}, year={2016}}",
        "Mole, A. (2016). Digging. In B. Vole (Ed.), _Lecture notes in earth: Vol. 57. Advances in mining_ (pp. 1–9). Burrow."
    )]
    [InlineData(
        "@incollection{a, author={Mole, Ada}, editor={Vole, Bo}, title={Digging}, booktitle={Advances in mining}, edition={2}, "
            + "series={Lecture notes in earth}, volume={812}, pages={1--9}, publisher={Burrow}, year={2016}}",
        "Mole, A. (2016). Digging. In B. Vole (Ed.), _Lecture notes in earth: Vol. 812. Advances in mining_ (2nd ed., pp. 1–9). Burrow."
    )]
    public void The_volume_of_a_series_stands_before_the_title_of_the_book(string entry, string expected) => Bib(entry).ShouldBe(expected);

    [Theory]
    [InlineData("@inproceedings", "series={Notes on Burrows}, number={42}", "Notes on burrows: Vol. 42. ", "")]
    [InlineData("@inproceedings", "series={Notes on Burrows}, number={7}", "Notes on burrows: Vol. 7. ", "")]
    [InlineData("@inproceedings", "series={Notes on Burrows}, number={42}, volume={42}", "Notes on burrows: Vol. 42. ", "")]
    [InlineData("@incollection", "series={Lecture Notes in Burrows}, number={42}", "Lecture notes in burrows: Vol. 42. ", "")]
    [InlineData("@incollection", "series={Garden library}, number={42}", "", "")]
    [InlineData("@inproceedings", "series={Notes on Burrows}, number={42}, volume={2}", "", "Vol. 2, ")]
    [InlineData("@inproceedings", "series={Moles '18}, number={42}", "", "")]
    [InlineData("@inproceedings", "series={Advances in Mining}, number={42}", "", "")]
    public void The_number_of_a_series_of_proceedings_stands_before_the_title(string type, string fields, string series, string volume) =>
        Bib(
                type
                    + "{a, author={Mole, Ada}, editor={Vole, Bo}, title={Digging}, booktitle={Advances in mining}, pages={1--9}, "
                    + $"publisher={{Burrow}}, year={{2016}}, {fields}}}"
            )
            .ShouldBe($"Mole, A. (2016). Digging. In B. Vole (Ed.), _{series}Advances in mining_ ({volume}pp. 1–9). Burrow.");

    [Theory]
    [InlineData("Cubes", "series={Lecture Notes in Burrows}, volume={9562}", "_Lecture notes in burrows: Vol. 9562. Cubes_")]
    [InlineData("Cubes", "series={Lecture Notes in Burrows}, number={9562}", "_Lecture notes in burrows: Vol. 9562. Cubes_")]
    [InlineData(
        "Proceedings of the mole days",
        "series={Notes on Burrows}, volume={62}",
        "_Notes on burrows: Vol. 62. Proceedings of the mole days_"
    )]
    [InlineData("Cubes", "series={Lecture Notes in Burrows}, volume={2}", "_Cubes_ (Vol. 2)")]
    [InlineData("Cubes", "series={Garden Library}, number={62}", "_Cubes_")]
    public void Whole_proceedings_have_their_series_before_the_title(string title, string fields, string expected) =>
        Bib($"@proceedings{{a, editor={{Vole, Bo}}, title={{{title}}}, publisher={{Burrow}}, year={{2016}}, {fields}}}")
            .ShouldBe($"Vole, B. (Ed.). (2016). {expected}. Burrow.");

    [Theory]
    // A volume of a book, whether its publisher's series is named or not.
    [InlineData("volume={2}", "Vol. 2, ")]
    [InlineData("volume={2}, series={Garden library}", "Vol. 2, ")]
    [InlineData("volume={12}, volumes={20}, series={Garden library}", "Vol. 12, ")]
    // The series has its own number.
    [InlineData("volume={12}, number={40}, series={Garden library}", "Vol. 12, ")]
    // The series is the book.
    [InlineData("volume={12}, series={Handbook of mining}", "Vol. 12, ")]
    [InlineData("series={Garden library}", "")]
    public void The_volume_of_a_book_stays_in_parentheses(string fields, string volume) =>
        Bib(
                "@incollection{a, author={Mole, Ada}, editor={Vole, Bo}, title={Digging}, booktitle={Handbook of mining}, "
                    + fields
                    + ", pages={1--9}, publisher={Burrow}, year={2016}}"
            )
            .ShouldBe($"Mole, A. (2016). Digging. In B. Vole (Ed.), _Handbook of mining_ ({volume}pp. 1–9). Burrow.");

    [Theory]
    [InlineData("Moles (Volume 2: Short papers)", "Lecture notes in earth", "(pp. 1–9)")]
    [InlineData("Moles", "Moles ’18", "(Vol. 2, pp. 1–9)")]
    [InlineData("Moles", "Mole Conference 2018", "(Vol. 2, pp. 1–9)")]
    public void A_volume_of_proceedings_stays_one(string book, string series, string parentheses) =>
        Bib(
                $"@inproceedings{{a, author={{Mole, Ada}}, title={{Digging}}, booktitle={{{book}}}, series={{{series}}}, volume={{2}}, "
                    + "pages={1--9}, publisher={Burrow}, year={2018}}"
            )
            .ShouldBe($"Mole, A. (2018). Digging. In _{book}_ {parentheses}. Burrow.");

    [Fact]
    public void A_book_in_a_series_keeps_its_volume() =>
        Bib("@book{a, author={Mole, Ada}, title={Digging}, series={Garden library}, volume={12}, publisher={Burrow}, year={2016}}")
            .ShouldBe("Mole, A. (2016). _Digging_ (Vol. 12). Burrow.");

    private static string Bib(string entry) => Show(ApaStyle.Seventh.Format(BibTeXReader.Read(entry).Value[0]));
}
