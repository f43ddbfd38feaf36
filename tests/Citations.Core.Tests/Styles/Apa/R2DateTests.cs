using Citations.Styles;
using Citations.Styles.Apa;
using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R2DateTests
{
    [Theory]
    [InlineData("article-journal")]
    [InlineData("book")]
    [InlineData("thesis")]
    [InlineData("dataset")]
    [InlineData("article")]
    public void R2_1_the_year_alone(string type) => Date(type, "[[2019,1,4]]").ShouldBe("(2019)");

    [Theory]
    [InlineData("", "(2019, January 4)")]
    [InlineData(""","volume":"3" """, "(2019)")]
    [InlineData(""","DOI":"10.5555/a" """, "(2019)")]
    [InlineData(""","status":"advance online publication" """, "(2019)")]
    public void R2_2_an_article_that_nothing_numbers_is_of_its_day(string facts, string expected) =>
        Entry(
                $$"""{"type":"article-journal","author":[{"family":"Mole"}],"title":"T","container-title":"The Meadow Post","issued":{"date-parts":[[2019,1,4]]}{{facts}}}"""
            )
            .ShouldStartWith($"Mole. {expected}.");

    [Theory]
    [InlineData("article-newspaper", "[[2019,1,4]]", "(2019, January 4)")]
    [InlineData("article-magazine", "[[2018,4]]", "(2018, April)")]
    [InlineData("webpage", "[[2018,4]]", "(2018, April)")]
    [InlineData("post", "[[2018]]", "(2018)")]
    public void R2_2_the_date_as_the_work_gives_it(string type, string parts, string expected) => Date(type, parts).ShouldBe(expected);

    [Theory]
    [InlineData("[[2017,7,12],[2017,7,15]]", "(2017, July 12–15)")]
    [InlineData("[[2016,3,30],[2016,4,2]]", "(2016, March 30–April 2)")]
    [InlineData("[[2002],[2008]]", "(2002–2008)")]
    [InlineData("[[2015],[0]]", "(2015–present)")]
    public void R2_3_ranges(string parts, string expected) => Date("speech", parts).ShouldBe(expected);

    [Fact]
    public void R2_3_in_the_text_a_range_is_its_years() =>
        Cite(
                [
                    """{"id":"a","type":"speech","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[2017,7,12],[2017,7,15]]}}""",
                ],
                "a"
            )
            .ShouldBe("(Mole, 2017)");

    [Fact]
    public void R2_4_a_season_follows_the_year() =>
        Entry("""{"type":"article-journal","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[2012]],"season":2}}""")
            .ShouldStartWith("Mole. (2012, Summer).");

    [Fact]
    public void R2_5_unknown_and_forthcoming()
    {
        Entry(By("x", Name("Mole"), "")).ShouldBe("Mole, A. (n.d.). _Title_.");
        Entry(By("x", Name("Mole"), "in press")).ShouldBe("Mole, A. (in press). _Title_.");
    }

    [Fact]
    public void R2_6_an_estimated_date()
    {
        const string Letter =
            """{"id":"x","type":"manuscript","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[1937]],"circa":true}}""";
        Entry(Letter).ShouldStartWith("Mole. ([ca. 1937]). ");
        new ApaStyle(new() { Circa = CircaForm.Plain }).Format(Read(Letter)).ToPlainText().ShouldStartWith("Mole. (ca. 1937). ");
        Entry(
                """{"type":"book","author":[{"family":"Aristotle"}],"title":"T","issued":{"date-parts":[[1994]]},"original-date":{"date-parts":[[-350]],"circa":true}}"""
            )
            .ShouldEndWith("(Original work published ca. 350 B.C.E.)");
    }

    [Fact]
    public void R2_7_same_authors_and_year_take_letters()
    {
        List(
                By("1", Name("Mole"), "2020", "Tunnels"),
                By("2", Name("Mole"), "2020", "Air"),
                By("3", Name("Mole"), "", "Soil"),
                By("4", Name("Mole"), "", "Roots"),
                By("5", Name("Mole"), "in press", "A"),
                By("6", Name("Mole"), "in press", "B")
            )
            .ShouldBe([
                "Mole, A. (n.d.-a). _Roots_.",
                "Mole, A. (n.d.-b). _Soil_.",
                "Mole, A. (2020a). _Air_.",
                "Mole, A. (2020b). _Tunnels_.",
                "Mole, A. (in press-a). _A_.",
                "Mole, A. (in press-b). _B_.",
            ]);
        List(
                """{"id":"1","type":"webpage","author":[{"family":"Mole"}],"title":"B","issued":{"date-parts":[[2020]]}}""",
                """{"id":"2","type":"webpage","author":[{"family":"Mole"}],"title":"A","issued":{"date-parts":[[2020,4]]}}"""
            )
            .ShouldBe(["Mole. (2020a). _B_.", "Mole. (2020b, April). _A_."]);
    }

    [Fact]
    public void R2_8_a_letter_needs_the_same_list_of_authors() =>
        List(
                By("1", $"{Name("Mole")},{Name("Vole")},{Name("Hare")}", "2020"),
                By("2", $"{Name("Mole")},{Name("Vole")},{Name("Owl")}", "2020")
            )
            .ShouldAllBe(entry => entry.Contains("(2020)"));

    [Theory]
    [InlineData("article-journal", "[[2019]]", "J", "https://example.org")]
    [InlineData("webpage", "[[2019]]", "Site", "https://example.org")]
    [InlineData("article-journal", "[[2019]]", "UpToDate", "Retrieved July 3, 2020, from https://example.org")]
    public void R2_9_a_retrieval_date_is_for_content_that_changes(string type, string parts, string container, string expected) =>
        Entry(
                $$"""{"type":"{{type}}","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":{{parts}}},"accessed":{"date-parts":[[2020,7,3]]},"container-title":"{{container}}","URL":"https://example.org"}"""
            )
            .ShouldEndWith($". {expected}");

    [Fact]
    public void R2_9_a_page_without_a_date_shows_when_it_was_retrieved() =>
        Entry(
                """{"type":"webpage","author":[{"family":"Mole"}],"title":"T","accessed":{"date-parts":[[2020,7,3]]},"URL":"https://example.org"}"""
            )
            .ShouldBe("Mole. (n.d.). _T_. Retrieved July 3, 2020, from https://example.org");

    private static string Date(string type, string parts)
    {
        var entry = Entry($$$"""{"type":"{{{type}}}","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":{{{parts}}}}}""");
        return entry["Mole. ".Length..(entry.IndexOf(')', StringComparison.Ordinal) + 1)];
    }

    [Theory]
    [InlineData("\"genre\":\"Speech audio recording\"", "1963, August 28")]
    [InlineData("\"genre\":\"Radio broadcast\"", "1963, August 28")]
    [InlineData("\"medium\":\"Audio recording\"", "1963, August 28")]
    [InlineData("\"genre\":\"Lecture\",\"medium\":\"CD\"", "1963, August 28")]
    [InlineData("\"genre\":\"Radio broadcast\",\"container-title\":\"Evening\"", "1963, August 28")]
    [InlineData("\"medium\":\"Audio recording\",\"container-title\":\"Album of soil\"", "1963")]
    [InlineData("\"genre\":\"Music recording\"", "1963")]
    [InlineData("\"genre\":\"Song\"", "1963")]
    [InlineData("\"medium\":\"CD\"", "1963")]
    public void R2_2_what_was_said_on_a_day_has_its_date_in_full_and_music_its_year(string facts, string expected) =>
        Entry($$$"""{"type":"song","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[1963,8,28]]},{{{facts}}}}""")
            .ShouldStartWith($"Mole. ({expected}). ");

    [Fact]
    public void R2_4_a_book_is_of_its_year_alone() =>
        Entry("""{"type":"book","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[2012]],"season":2}}""")
            .ShouldBe("Mole. (2012). _T_.");

    [Fact]
    public void R2_6_an_estimated_date_is_the_same_in_the_text()
    {
        const string Book =
            """{"id":"x","type":"book","author":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[1890]],"circa":true}}""";
        Cite([Book], "x").ShouldBe("(Mole, [ca. 1890])");
        new ApaStyle(new() { Circa = CircaForm.Plain })
            .Format([Read(Book)], [new([new("x")], CitationMode.Parenthetical)])
            .Citations[0]
            .ToPlainText()
            .ShouldBe("(Mole, ca. 1890)");
    }

    [Theory]
    [InlineData("\"medium\":\"DVD\"", "Mole (Director). (2011). _T_ [Film; DVD].")]
    [InlineData("\"genre\":\"Film\"", "Mole (Director). (2011). _T_ [Film].")]
    [InlineData("\"publisher\":\"P\"", "Mole (Director). (2011). _T_ [Film]. P.")]
    [InlineData("\"URL\":\"https://example.org/v\"", "Mole (Director). (2011, March 4). _T_ [Video]. https://example.org/v")]
    [InlineData("\"genre\":\"Video\"", "Mole (Director). (2011, March 4). _T_ [Video].")]
    public void R2_1_a_film_is_of_its_year_on_whatever_it_is(string facts, string expected) =>
        Entry($$"""{"type":"motion_picture","director":[{"family":"Mole"}],"title":"T","issued":{"date-parts":[[2011,3,4]]},{{facts}}}""")
            .ShouldBe(expected);
}
