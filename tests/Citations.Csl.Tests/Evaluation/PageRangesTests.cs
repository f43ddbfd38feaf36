using Citations.Csl;

namespace Citations.Tests.Evaluation;

public class PageRangesTests
{
    // The examples of CSL 1.0.2, appendix V.
    [Theory]
    [InlineData("3-10", "Chicago15", "3–10")]
    [InlineData("71-72", "Chicago15", "71–72")]
    [InlineData("100-104", "Chicago15", "100–104")]
    [InlineData("600-613", "Chicago15", "600–613")]
    [InlineData("1100-1123", "Chicago15", "1100–1123")]
    [InlineData("107-108", "Chicago15", "107–8")]
    [InlineData("505-517", "Chicago15", "505–17")]
    [InlineData("1002-1006", "Chicago15", "1002–6")]
    [InlineData("321-325", "Chicago15", "321–25")]
    [InlineData("415-532", "Chicago15", "415–532")]
    [InlineData("11564-11568", "Chicago15", "11564–68")]
    [InlineData("13792-13803", "Chicago15", "13792–803")]
    [InlineData("1496-1504", "Chicago15", "1496–1504")]
    [InlineData("2787-2816", "Chicago15", "2787–2816")]
    [InlineData("92-113", "Chicago16", "92–113")]
    [InlineData("1087-1089", "Chicago16", "1087–89")]
    [InlineData("1496-1500", "Chicago16", "1496–500")]
    [InlineData("12991-13001", "Chicago16", "12991–3001")]
    [InlineData("3-12–3-20", "Minimal", "3-12–3-20")]
    [InlineData("A-1–A-5, 321–328", "Minimal", "A-1–A-5, 321–8")]
    [InlineData("42-45", "Expanded", "42–45")]
    [InlineData("321-8", "Expanded", "321–328")]
    [InlineData("2787-816", "Expanded", "2787–2816")]
    [InlineData("42-45", "Minimal", "42–5")]
    [InlineData("321-328", "Minimal", "321–8")]
    [InlineData("2787-2816", "Minimal", "2787–816")]
    [InlineData("321-328", "MinimalTwo", "321–28")]
    [InlineData("7-8", "MinimalTwo", "7–8")]
    [InlineData("S12-S15", "Expanded", "S12–S15")]
    [InlineData("12, 15-18", "Minimal", "12, 15–8")]
    [InlineData("iv-ix", "Minimal", "iv–ix")]
    [InlineData("123-12", "Expanded", "123–12")]
    [InlineData("1\\-3", "Expanded", "1-3")]
    public void Ranges_are_shortened(string pages, string format, string expected) =>
        PageRanges.Format(pages, Enum.Parse<PageRangeFormat>(format), "–").ShouldBe(expected);

    [Fact]
    public void A_text_that_is_too_long_to_be_pages_stays_as_it_is()
    {
        var pages = new string('1', 2_001) + "-2";

        PageRanges.Format(pages, PageRangeFormat.Expanded, "–").ShouldBe(pages);
    }

    [Fact]
    public void The_longest_field_that_is_read_is_read_at_once()
    {
        var pages = string.Concat(Enumerable.Repeat("a1", 495)) + "-" + string.Concat(Enumerable.Repeat("a1", 495)) + "_";

        PageRanges.Format(pages, PageRangeFormat.Expanded, "–").ShouldBe(pages);
    }
}
