using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R1AuthorTests
{
    [Theory]
    [InlineData("Robert M.", "Mole, R. M.")]
    [InlineData("S. M.", "Mole, S. M.")]
    [InlineData("J.R.", "Mole, J. R.")]
    [InlineData("J. D", "Mole, J. D.")]
    [InlineData("JR", "Mole, J. R.")]
    [InlineData("Éva", "Mole, É.")]
    public void R1_1_surname_then_initials(string given, string expected) => Author(Name("Mole", given)).ShouldBe(expected + " ");

    [Theory]
    [InlineData("Ai-Jun", "Mole, A.-J.")]
    [InlineData("H-K", "Mole, H.-K.")]
    [InlineData("Lee-ann", "Mole, L.")]
    [InlineData("Mike W.-L.", "Mole, M. W.-L.")]
    public void R1_2_hyphenated_given_names(string given, string expected) => Author(Name("Mole", given)).ShouldBe(expected + " ");

    [Theory]
    [InlineData("Gómez Calero", "C.", "Gómez Calero, C.")]
    [InlineData("Kammeyer-Mueller", "J. D.", "Kammeyer-Mueller, J. D.")]
    public void R1_3_double_surnames_keep_everything(string family, string given, string expected) =>
        Author(Name(family, given)).ShouldBe(expected + " ");

    [Theory]
    [InlineData("""{"family":"Oostveen","given":"R.","non-dropping-particle":"van"}""", "van Oostveen, R. ")]
    [InlineData("""{"family":"De Vries","given":"R."}""", "De Vries, R. ")]
    [InlineData("""{"family":"Beethoven","given":"L.","dropping-particle":"van"}""", "Beethoven, L. van. ")]
    [InlineData("""{"family":"Alembert","given":"J.","non-dropping-particle":"d’"}""", "d’Alembert, J. ")]
    public void R1_4_particles(string name, string expected) => Author(name).ShouldBe(expected);

    [Fact]
    public void R1_5_a_suffix_follows_the_initials_and_takes_no_comma_elsewhere()
    {
        Author("""{"family":"Mole","given":"A. A.","suffix":"Jr."},{"family":"Vole","given":"B."}""")
            .ShouldBe("Mole, A. A., Jr., & Vole, B. ");
        Entry(
                """{"type":"chapter","author":[{"family":"Mole"}],"editor":[{"family":"Greaves","given":"P. L.","suffix":"Jr."}],"title":"T","container-title":"Book","issued":{"date-parts":[[2001]]}}"""
            )
            .ShouldBe("Mole. (2001). T. In P. L. Greaves Jr. (Ed.), _Book_.");
        Cite([By("a", """{"family":"Mole","given":"A. A.","suffix":"Jr."}""", "2001")], "a").ShouldBe("(Mole, 2001)");
    }

    [Theory]
    [InlineData("Dr. Ada", "Mole, A. ")]
    [InlineData("Ada, PhD", "Mole, A. ")]
    [InlineData("William (Bill)", "Mole, W. ")]
    public void R1_6_titles_and_degrees_fall_away(string given, string expected) => Author(Name("Mole", given)).ShouldBe(expected);

    [Fact]
    public void R1_6_a_name_of_one_word_stays_whole() => Author("""{"family":"Plato"}""").ShouldBe("Plato. ");

    [Fact]
    public void R1_7_joint_authors()
    {
        Author($"{Name("A")},{Name("B")}").ShouldBe("A, A., & B, A. ");
        Author(string.Join(',', Enumerable.Range(1, 20).Select(i => Name("N" + i)))).ShouldEndWith("N19, A., & N20, A. ");
        Author("""{"literal":"Mole Society"},{"literal":"Vole Society"}""").ShouldBe("Mole Society & Vole Society. ");
        Author($$"""{{Name("Mole")}},{"literal":"Vole Society"}""").ShouldBe("Mole, A., & Vole Society. ");
    }

    [Fact]
    public void R1_8_of_21_authors_the_first_19_and_the_last() =>
        Author(string.Join(',', Enumerable.Range(1, 21).Select(i => Name("N" + i)))).ShouldEndWith("N19, A., . . . N21, A. ");

    [Fact]
    public void R1_9_a_group_is_named_in_full_and_its_parent_is_the_publisher() =>
        Entry(
                """{"type":"report","author":[{"literal":"Institute of Moles"}],"issued":{"date-parts":[[2018]]},"title":"T","publisher":"Ministry of Soil","custom":{"author-short":"IM"}}"""
            )
            .ShouldBe("Institute of Moles. (2018). _T_. Ministry of Soil.");

    [Fact]
    public void R1_10_authors_named_with_with() =>
        Entry(
                """{"type":"book","author":[{"family":"Meyers","given":"K."}],"issued":{"date-parts":[[2014]]},"title":"T","custom":{"author-with":[{"family":"Long","given":"W. T."}]}}"""
            )
            .ShouldBe("Meyers, K. (with Long, W. T.). (2014). _T_.");

    [Theory]
    [InlineData("""["Host"]""", "Mole, A., Vole, A., & Hare, A. (Hosts).")]
    [InlineData("""["Host","Host","Host"]""", "Mole, A., Vole, A., & Hare, A. (Hosts).")]
    [InlineData("""["Writer","Writer","Director"]""", "Mole, A. (Writer), Vole, A. (Writer), & Hare, A. (Director).")]
    public void R1_11_roles_come_once_or_with_each_name(string roles, string expected)
    {
        var entry = Entry(
            $$$"""{"type":"broadcast","author":[{{{Name("Mole")}}},{{{Name("Vole")}}},{{{Name("Hare")}}}],"issued":{"date-parts":[[2014]]},"title":"T","custom":{"author-roles":{{{roles}}}}}"""
        );

        entry.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("motion_picture", "director", "Mole, A. (Director). ")]
    [InlineData("motion_picture", "author", "Mole, A. ")]
    [InlineData("broadcast", "host", "Mole, A. (Host). ")]
    [InlineData("broadcast", "executive-producer", "Mole, A. (Executive Producer). ")]
    [InlineData("song", "composer", "Mole, A. (n.d.). _T_.")]
    [InlineData("book", "editor", "Mole, A. (Ed.). ")]
    public void R1_12_each_type_has_its_author(string type, string role, string expected) =>
        Entry($$"""{"type":"{{type}}","{{role}}":[{"family":"Mole","given":"A."}],"title":"T"}""").ShouldStartWith(expected);

    [Fact]
    public void R1_12_a_director_who_is_the_author_too_is_the_director() =>
        Entry(
                """{"type":"motion_picture","author":[{"family":"Mole","given":"A."}],"director":[{"family":"Mole","given":"A."}],"title":"T"}"""
            )
            .ShouldStartWith("Mole, A. (Director). ");

    [Fact]
    public void R1_13_a_username_stands_in_brackets_in_the_list_alone()
    {
        const string Post =
            """{"id":"a","type":"post","author":[{"family":"Mole","given":"A."}],"issued":{"date-parts":[[2020,1,2]]},"title":"Digging","genre":"Tweet","container-title":"Twitter","custom":{"author-usernames":["@mole"]}}""";
        Entry(Post).ShouldBe("Mole, A. [@mole]. (2020, January 2). _Digging_ [Tweet]. Twitter.");
        Cite([Post], "a").ShouldBe("(Mole, 2020)");
    }

    [Fact]
    public void R1_14_anonymous_is_an_author_where_the_work_says_so() => Author("""{"family":"Anonymous"}""").ShouldBe("Anonymous. ");

    [Fact]
    public void R1_15_without_an_author_the_title_comes_first_and_the_editor_of_the_container_does_not()
    {
        Entry(
                """{"type":"book","translator":[{"family":"Mole","given":"A."}],"issued":{"date-parts":[[2004]]},"title":"The saga","publisher":"P"}"""
            )
            .ShouldBe("_The saga_ (A. Mole, Trans.). (2004). P.");
        Entry(
                """{"type":"entry-encyclopedia","editor":[{"family":"Mole","given":"A."}],"issued":{"date-parts":[[2004]]},"title":"Tunnel","container-title":"Soil","publisher":"P"}"""
            )
            .ShouldBe("Tunnel. (2004). In A. Mole (Ed.), _Soil_. P.");
    }

    [Theory]
    [InlineData(2, "In A. N1 & A. N2 (Eds.), ")]
    [InlineData(3, "In A. N1, A. N2, & A. N3 (Eds.), ")]
    public void R1_16_names_elsewhere_are_not_inverted(int count, string expected) =>
        Entry(
                $$"""{"type":"chapter","author":[{"family":"Mole"}],"editor":[{{string.Join(',', Enumerable.Range(1, count).Select(i => Name("N" + i)))}}],"title":"T","container-title":"Book"}"""
            )
            .ShouldContain(expected);

    private static string Author(string names)
    {
        var entry = Entry(By("x", names, "2014"));
        return entry[..entry.IndexOf("(2014)", StringComparison.Ordinal)];
    }

    [Theory]
    [InlineData("""{"family":"hare","given":"hetty"}""", "hare, h. ")]
    [InlineData("""{"family":"hare","given":"hetty ann"}""", "hare, h. a. ")]
    [InlineData("""{"family":"Hare","given":"hetty ann"}""", "Hare, H. A. ")]
    [InlineData("""{"family":"Hare","given":"van"}""", "Hare, van. ")]
    [InlineData("""{"family":"Ბ","given":"გიორგი"}""", "Ბ, გიორგი. ")]
    public void R1_1_given_names_in_lower_case_have_initials_too(string name, string expected) => Author(name).ShouldBe(expected);

    [Theory]
    [InlineData("""{"literal":"Mole, A. B. [@moleholes]"}""", "Mole, A. B. [@moleholes]. ")]
    [InlineData("""{"literal":"Mole Society [@moles]"}""", "Mole Society [@moles]. ")]
    [InlineData("""{"family":"Mole","given":"Ada [@moleholes]"}""", "Mole, A. [@moleholes]. ")]
    [InlineData("""{"family":"Mole","given":"Ada"},{"family":"Vole","given":"Vi [@vole]"}""", "Mole, A., & Vole, V. [@vole]. ")]
    public void R1_13_a_username_may_come_with_the_name(string names, string expected) => Author(names).ShouldBe(expected);

    [Fact]
    public void R1_13_without_its_sign_a_username_comes_with_what_is_posted_alone()
    {
        const string Named = """ "author":[{"family":"Mole","given":"Ada [Tunnel Girl]"}],"title":"T","issued":{"date-parts":[[2019]]}}""";
        Entry("""{"type":"motion_picture","genre":"Video",""" + Named).ShouldBe("Mole, A. [Tunnel Girl]. (2019). _T_ [Video].");
        Entry("""{"type":"book",""" + Named).ShouldNotContain("[");
    }

    [Theory]
    [InlineData("broadcast", "\"container-title\":\"Soil\",", "Mole, A. (Writer), & Vole, V. (Director).")]
    [InlineData("broadcast", "", "Vole, V. (Director).")]
    [InlineData("motion_picture", "", "Vole, V. (Director).")]
    public void R1_12_an_episode_is_by_its_writers_and_directors(string type, string facts, string expected) =>
        Entry(
                $$"""{"type":"{{type}}",{{facts}}"script-writer":[{"family":"Mole","given":"A."}],"director":[{"family":"Vole","given":"V."}],"title":"T"}"""
            )
            .ShouldStartWith(expected);

    [Fact]
    public void R1_12_who_wrote_and_directed_an_episode_is_named_once() =>
        Entry(
                """{"type":"broadcast","container-title":"Soil","script-writer":[{"family":"Mole","given":"A."}],"director":[{"family":"Mole","given":"A."}],"title":"T"}"""
            )
            .ShouldStartWith("Mole, A. (Writer & Director). (n.d.). T.");
}
