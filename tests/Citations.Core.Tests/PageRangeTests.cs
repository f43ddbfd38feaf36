namespace Citations.Tests;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("793-802", "793–802", true)]
    [InlineData("793–802", "793–802", true)]
    [InlineData("793--802", "793–802", true)]
    [InlineData("101-101", "101", false)]
    [InlineData("e33693", "e33693", false)]
    [InlineData("xv-xvii", "xv–xvii", true)]
    [InlineData("A1, A4", "A1, A4", true)]
    [InlineData("ENEURO.0197-18.2018", "ENEURO.0197-18.2018", false)]
    [InlineData("e00456-20", "e00456-20", false)]
    [InlineData("0012-0018", "0012–0018", true)]
    [InlineData("3-1-3-22", "3-1-3-22", false)]
    [InlineData("3-12--3-20", "3-12–3-20", true)]
    [InlineData("3-12–3-20, 4-1–4-5", "3-12–3-20, 4-1–4-5", true)]
    [InlineData("A-1--A-5", "A-1–A-5", true)]
    [InlineData("1.1--1.20", "1.1–1.20", true)]
    [InlineData("1.1-1.20", "1.1–1.20", true)]
    [InlineData("ENEURO.0197–18.2018", "ENEURO.0197–18.2018", false)]
    [InlineData("5ff", "5ff", true)]
    [InlineData("5 ff.", "5 ff.", true)]
    [InlineData("5f.", "5f.", true)]
    [InlineData("12f", "12f", false)]
    public void Pages_are_read_as_people_write_them(string text, string expected, bool plural)
    {
        var pages = PageRange.Read(text);

        pages!.ToString().ShouldBe(expected);
        pages.IsPlural.ShouldBe(plural);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ")]
    public void No_pages_is_null(string? text) => PageRange.Read(text).ShouldBeNull();
}
