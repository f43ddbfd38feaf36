using CsCheck;

namespace Citations.Tests.Identifiers;

public sealed class DoiFindAllTests
{
    [Theory]
    [InlineData("See https://doi.org/10.1016/S0140-6736(97)11096-0, and more.", "10.1016/S0140-6736(97)11096-0")]
    [InlineData("(doi:10.1016/S0140-6736(97)11096-0).", "10.1016/S0140-6736(97)11096-0")]
    [InlineData("(see 10.1016/S0140-6736(97)11096-0)", "10.1016/S0140-6736(97)11096-0")]
    [InlineData("10.1000/a,b and 10.1000/c", "10.1000/a,b", "10.1000/c")]
    [InlineData("10.1000/a,10.1000/b;10.1000/c", "10.1000/a", "10.1000/b", "10.1000/c")]
    [InlineData("https://doi.org/10.1000/ahttps://doi.org/10.1000/b", "10.1000/a", "10.1000/b")]
    [InlineData("[10.1000/a](https://doi.org/10.1000/a)", "10.1000/a", "10.1000/a")]
    [InlineData("<a href=\"https://doi.org/10.1000/a\">10.1000/a</a>", "10.1000/a", "10.1000/a")]
    [InlineData("10.1175/1520-0469(1963)020&lt;0130:DNF&gt;2.0.CO;2</a>", "10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2")]
    [InlineData("10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2<br>", "10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2")]
    [InlineData("‘10.1000/a’ and “10.1000/b” and `10.1000/c`", "10.1000/a", "10.1000/b", "10.1000/c")]
    [InlineData("*10.1000/a*", "10.1000/a")]
    [InlineData("| 10.1000/a|10.1000/b |", "10.1000/a", "10.1000/b")]
    [InlineData("DOI10.1000/a", "10.1000/a")]
    [InlineData("DOI：10.1000/a。", "10.1000/a")]
    [InlineData("\\url{https://doi.org/10.1000/a\\_b}", "10.1000/a_b")]
    [InlineData("https://doi.org/10.1000/a?nosfx=y#top", "10.1000/a")]
    [InlineData("https://www.biorxiv.org/content/10.1101/2020.01.02.892000.full.pdf", "10.1101/2020.01.02.892000")]
    [InlineData("10.1000/a&nbsp;b", "10.1000/a")]
    [InlineData("version 2.10.1000/4, room 1910.1234/5, x10.1000/6")]
    [InlineData("on 10/12/2020 and 10/abc")]
    [InlineData("10.1000/ alone")]
    [InlineData("https://doi.org/%10.1000/&lt;_10/abc(10.")]
    [InlineData("https://doi.org/#urn:doi:10.urn:doi:10.urn:")]
    [InlineData("10.5510.5555/")]
    [InlineData("10.5510.5555/ 10.1000/a", "10.1000/a")]
    [InlineData("https://doi.org/10.1010.1000/,10.1000/a", "10.1000/a")]
    public void Finds_names_and_nothing_more(string text, params string[] expected) =>
        Doi.FindAll(text).Select(match => match.Doi.Value).ShouldBe(expected);

    [Fact]
    public void Tells_where_the_name_stands_and_where_with_its_address()
    {
        const string Text = "See https://doi.org/10.10\u200B00/a%2Fb, end.";
        var match = Doi.FindAll(Text).ShouldHaveSingleItem();
        match.Doi.Value.ShouldBe("10.1000/a/b");
        match.Span.In(Text).ToString().ShouldBe("10.10\u200B00/a%2Fb");
        match.FullSpan.In(Text).ToString().ShouldBe("https://doi.org/10.10\u200B00/a%2Fb");
    }

    [Fact]
    public void Spans_are_in_order_apart_and_read_as_the_name_they_give() =>
        Texts.Sample(text =>
        {
            var floor = 0;
            foreach (var match in Doi.FindAll(text))
            {
                match.FullSpan.Start.ShouldBeGreaterThanOrEqualTo(floor);
                match.Span.Start.ShouldBeGreaterThanOrEqualTo(match.FullSpan.Start);
                floor = match.Span.End;
                Doi.Parse(match.FullSpan.In(text)).ShouldBe(match.Doi);
            }
        });

    [Fact]
    public void A_name_between_words_is_found_whole() =>
        Gen.Char["abcXYZ0189-._;():,/"]
            .Array[1, 30]
            // A name within a name is told apart by luck alone.
            .Where(middle => !new string(middle).Contains("10", StringComparison.Ordinal))
            .Sample(middle =>
            {
                var name =
                    $"10.1000/s{new string(middle).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)}z";
                Doi.FindAll($"before {name}, after").ShouldHaveSingleItem().Doi.Value.ShouldBe(name);
            });

    private static Gen<string> Texts { get; } =
        Gen.OneOf(
                new[]
                {
                    "10.1000/",
                    "https://doi.org/",
                    "doi:",
                    "urn:doi:",
                    "a",
                    "b.c",
                    "(",
                    ")",
                    "<1:A>",
                    "&lt;",
                    "%2F",
                    "%",
                    "?",
                    "#",
                    ",",
                    ";",
                    " ",
                    "\u200B",
                    "\\_",
                    "]",
                    // The end of a shortDOI is where its letters end.
                    "10/abc ",
                    "10.",
                    "10.10",
                    "00.1",
                    "/",
                    "é",
                }
                    .Select(Gen.Const)
                    .ToArray()
            )
            .Array[0, 20]
            .Select(string.Concat);
}
