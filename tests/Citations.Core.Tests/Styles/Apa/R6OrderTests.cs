using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R6OrderTests
{
    [Theory]
    [InlineData("Denzin", "de Onís", "Devlin")]
    [InlineData("Villafuerte", "Villa-Lobos")]
    [InlineData("Olson", "O’Neil", "Oppenheimer")]
    [InlineData("MacNeil", "McAdoo", "M’Carthy")]
    public void R6_1_letter_by_letter(params string[] surnames) => Surnames(surnames.Reverse()).ShouldBe(surnames);

    [Fact]
    public void R6_2_nothing_precedes_something() =>
        List(By("1", Name("López de Molina", "G."), "2001"), By("2", Name("López", "M. E."), "2001"))
            .ShouldBe(["López, M. E. (2001). _Title_.", "López de Molina, G. (2001). _Title_."]);

    [Fact]
    public void R6_3_initials_then_generations() =>
        List(
                By("1", """{"family":"Mole","given":"T.","suffix":"III"}""", "2001"),
                By("2", """{"family":"Mole","given":"T.","suffix":"II"}""", "2001"),
                By("3", """{"family":"Mole","given":"T.","suffix":"Jr."}""", "2001"),
                By("4", """{"family":"Mole","given":"T.","suffix":"Sr."}""", "2001"),
                By("5", Name("Mole", "A. Z."), "2001"),
                By("6", Name("Mole", "A."), "2001")
            )
            .Select(entry => entry[..entry.IndexOf(" (", StringComparison.Ordinal)])
            .ShouldBe(["Mole, A.", "Mole, A. Z.", "Mole, T., Sr.", "Mole, T., Jr.", "Mole, T., II.", "Mole, T., III."]);

    [Fact]
    public void R6_4_alone_before_jointly_whatever_the_year_then_by_date() =>
        List(
                By("1", $"{Name("Mole")},{Name("Hare")}", "1990"),
                By("2", Name("Mole"), "2019"),
                By("3", Name("Mole"), ""),
                By("4", Name("Mole"), "in press"),
                By("5", Name("Mole"), "2001")
            )
            .Select(entry => entry[entry.IndexOf('(')..(entry.IndexOf(')') + 1)])
            .ShouldBe(["(n.d.)", "(2001)", "(2019)", "(in press)", "(1990)"]);

    [Fact]
    public void R6_5_titles_without_articles_and_parts_in_the_order_of_the_series() =>
        List(
                By("1", Name("Mole"), "2001", "The zoo"),
                By("2", Name("Mole"), "2001", "A study: Part 10"),
                By("3", Name("Mole"), "2001", "A study: Part 2"),
                By("4", Name("Mole"), "2001", "An apple")
            )
            .Select(entry => entry[(entry.IndexOf('_') + 1)..^2])
            .ShouldBe(["An apple", "A study: Part 2", "A study: Part 10", "The zoo"]);

    [Theory]
    [InlineData("Ropes: Part IV. Winter", "Ropes: Part V. Autumn", "Ropes: Part IX. Spring")]
    [InlineData("Ropes: Part One. Winter", "Ropes: Part Two. Autumn", "Ropes: Part Three. Spring")]
    [InlineData("Ropes, I: Winter", "Ropes, II: Autumn", "Ropes, IV: Spring")]
    [InlineData("No one knows", "No other burrow", "No two moles")]
    public void R6_5_parts_of_a_series_in_roman_numerals_and_in_words(string first, string second, string third) =>
        List(
                By("1", Name("Mole"), "2001", third),
                By("2", Name("Mole"), "2001", first),
                By("3", Name("Mole"), "2001", second)
            )
            .Select(entry => entry[(entry.IndexOf('_') + 1)..^2].Split(' ')[^1].ToLowerInvariant())
            .ShouldBe([.. new[] { first, second, third }.Select(title => title.Split(' ')[^1].ToLowerInvariant())]);

    [Fact]
    public void R6_5_a_description_in_brackets_is_filed_by_its_words() =>
        List(
                By("1", Name("Mole"), "2001", "T"),
                """{"id":"2","type":"book","title":"[Leaflet for a meeting]"}""",
                By("3", Name("Hare"), "2001", "T")
            )
            .Select(entry => entry[..4])
            .ShouldBe(["Hare", "[Lea", "Mole"]);

    [Fact]
    public void R6_6_groups_by_their_name_titles_by_their_first_word_numbers_in_words()
    {
        List(
                """{"id":"1","type":"book","title":"The book of worms"}""",
                """{"id":"2","type":"book","author":[{"literal":"Anonymous"}],"title":"T"}""",
                """{"id":"3","type":"book","title":"10 tunnels"}""",
                """{"id":"4","type":"book","title":"100 tunnels"}"""
            )
            .ShouldBe(["Anonymous. (n.d.). _T_.", "_The book of worms_. (n.d.).", "_100 tunnels_. (n.d.).", "_10 tunnels_. (n.d.)."]);
        string[] groups =
        [
            """{"id":"1","type":"book","author":[{"literal":"The Burrow Society"}],"title":"T"}""",
            """{"id":"2","type":"book","author":[{"literal":"Canal Society"}],"title":"T"}""",
        ];
        List(groups)[0].ShouldStartWith("The Burrow");
        new ApaStyle(new() { IgnoreLeadingThe = false })
            .Format([.. groups.Select(Read)], [])
            .Entries[0]
            .Text.ToPlainText()
            .ShouldStartWith("Canal");
    }

    [Fact]
    public void R6_7_repeated_authors_are_printed_again() =>
        List(By("1", Name("Mole"), "2001"), By("2", Name("Mole"), "2002")).ShouldAllBe(entry => entry.StartsWith("Mole, A."));

    [Fact]
    public void R6_7_a_list_does_not_depend_on_the_order_it_is_made_from()
    {
        string[] items = [By("b", Name("Mole"), ""), By("a", Name("Mole"), ""), By("c", Name("Vole"), "2001")];
        List(items).ShouldBe(List([.. items.Reverse()]));
    }

    private static IEnumerable<string> Surnames(IEnumerable<string> surnames) =>
        List([.. surnames.Select((name, i) => By($"{i}", Name(name), "2001"))]).Select(entry => entry[..entry.IndexOf(',')]);

    [Fact]
    public void R6_2_a_person_of_one_name_precedes_those_who_share_it() =>
        List(By("1", Name("Plato", "B."), "1970"), By("2", """{"given":"Plato"}""", "1990"))
            .ShouldBe(["Plato. (1990). _Title_.", "Plato, B. (1970). _Title_."]);

    [Fact]
    public void R6_4_a_year_stands_before_the_years_that_begin_with_it() =>
        List(By("1", Name("Mole"), "1880],[1885", "A"), By("2", Name("Mole"), "1880", "B"))
            .ShouldBe(["Mole, A. (1880). _B_.", "Mole, A. (1880–1885). _A_."]);
}
