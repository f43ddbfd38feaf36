using Citations.Csl;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Evaluation;

public class DateTests
{
    private const string Full =
        """<date variable="issued"><date-part name="day" suffix=" " range-delimiter="-"/><date-part name="month" suffix=" "/><date-part name="year" range-delimiter="/"/></date>""";

    // The examples of CSL 1.0.2, Date Ranges.
    [Theory]
    [InlineData("2008-05-01", "2008-05-04", "1-4 May 2008")]
    [InlineData("2008-05", "2008-07", "May–July 2008")]
    [InlineData("2008-05", "2009-06", "May 2008/June 2009")]
    [InlineData("2008", "2009", "2008/2009")]
    public void A_range_is_delimited_by_the_largest_part_that_differs(string from, string to, string expected) =>
        Of(Full).Cite(Dated(new(Point(from), Point(to)))).ShouldBe(expected);

    [Fact]
    public void A_part_that_is_not_shown_delimits_nothing() =>
        Of("""<date variable="issued"><date-part name="month"/></date>""")
            .Cite(Dated(new(new DatePoint(2008, 5), new DatePoint(2009, 6))))
            .ShouldBe("May–June");

    [Fact]
    public void Superscripts_of_ordinals_are_raised()
    {
        var locales = new CslLocales(static _ => null);
        var style = CslStyle.Parse(
            """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Mini</title></info>
              <locale><terms><term name="ordinal">ᵉ</term></terms></locale>
              <citation><layout><date variable="issued"><date-part name="day" form="ordinal"/></date></layout></citation>
            </style>
            """,
            locales
        );
        CslHtml.Render(style.Format([Dated(new(2008, 5, 2))], [new([new("a")])]).Citations[0]).ShouldBe("2<sup>e</sup>");
    }

    private static Reference Dated(PartialDate date) => new() { Id = "a", Issued = date };

    private static DatePoint Point(string text)
    {
        var parts = Array.ConvertAll(text.Split('-'), part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        return new(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }

    [Theory]
    [InlineData("""<date variable="issued"><date-part name="year" prefix="(" suffix=")"/></date>""", "(n.d.)")]
    [InlineData("""<date variable="issued"><date-part name="month"/></date>""", "")]
    public void A_date_in_words_stands_in_place_of_the_year(string layout, string expected) =>
        MiniStyle
            .Of($"<group>{layout}<text value=\".\"/></group>")
            .Cite(Dated(new("n.d.")))
            .ShouldBe(expected.Length == 0 ? "[CSL STYLE ERROR: reference with no printed form.]" : $"{expected}.");

    [Fact]
    public void An_open_range_has_no_suffix_before_its_dash() =>
        MiniStyle
            .Of("""<date variable="issued"><date-part name="year" suffix=" A.D."/></date>""")
            .Cite(Dated(new(2010) { IsOpenEnded = true }))
            .ShouldBe("2010–");

    [Theory]
    [InlineData("numeric", "Spring 2010")]
    [InlineData("long", "Spring 2010")]
    public void A_season_stands_in_place_of_a_month_of_any_form(string form, string expected) =>
        MiniStyle
            .Of($"""<date variable="issued"><date-part name="month" form="{form}" suffix=" "/><date-part name="year"/></date>""")
            .Cite(Dated(new(new DatePoint(2010, Season.Spring))))
            .ShouldBe(expected);
}
