using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R4SourceTests
{
    [Theory]
    [InlineData("\"volume\":\"8\",\"issue\":\"3\",\"page\":\"207-217\"", "_J_, _8_(3), 207–217.")]
    [InlineData("\"volume\":\"72\",\"page\":\"67-78\"", "_J_, _72_, 67–78.")]
    [InlineData("\"issue\":\"231\",\"page\":\"44-47\"", "_J_, (231), 44–47.")]
    [InlineData("\"volume\":\"8\",\"issue\":\"3\"", "_J_, _8_(3).")]
    [InlineData("\"page\":\"12\"", "_J_, 12.")]
    [InlineData("\"volume\":\"8\",\"issue\":\"3-4\"", "_J_, _8_(3–4).")]
    public void R4_1_journals(string facts, string expected) => Article(facts).ShouldBe($"Mole. (2019). T. {expected}");

    [Theory]
    [InlineData("\"volume\":\"14\",\"issue\":\"1\",\"number\":\"e0209899\"", "_J_, _14_(1), Article e0209899.")]
    [InlineData("\"volume\":\"14\",\"page\":\"e33693\"", "_J_, _14_, Article e33693.")]
    [InlineData("\"volume\":\"14\",\"page\":\"104567\"", "_J_, _14_, Article 104567.")]
    [InlineData("\"volume\":\"14\",\"page\":\"1-9\",\"number\":\"e1\"", "_J_, _14_, 1–9.")]
    public void R4_2_article_numbers(string facts, string expected) => Article(facts).ShouldBe($"Mole. (2019). T. {expected}");

    [Fact]
    public void R4_3_advance_online_publication() =>
        Article("\"status\":\"advance online publication\"").ShouldBe("Mole. (2019). T. _J_. Advance online publication.");

    [Fact]
    public void R4_4_newspapers_have_full_dates_and_bare_pages() =>
        Entry(
                """{"type":"article-newspaper","author":[{"family":"Mole"}],"issued":{"date-parts":[[2013,4,2]]},"title":"T","container-title":"The Post","page":"A1, A4","section":"Garden"}"""
            )
            .ShouldBe("Mole. (2013, April 2). T. _The Post_, A1, A4.");

    [Fact]
    public void R4_5_blogs_are_periodicals_and_comments_say_on_what() =>
        Entry(
                """{"type":"post-weblog","author":[{"family":"Mole"}],"issued":{"date-parts":[[2013,4,2]]},"title":"So true","genre":"Comment on the blog post “Soil”","container-title":"Earth"}"""
            )
            .ShouldBe("Mole. (2013, April 2). So true [Comment on the blog post “Soil”]. _Earth_.");

    [Theory]
    [InlineData("article-journal", "")]
    [InlineData("periodical", "(3)")]
    public void R4_6_a_special_issue_has_its_editors_in_the_author_place(string type, string issue) =>
        Entry(
                $$"""{"type":"{{type}}","editor":[{"family":"Mole"},{"family":"Vole"}],"issued":{"date-parts":[[2018]]},"title":"Soil and Sleep","genre":"Special issue","container-title":"J","volume":"6","issue":"{{issue.Trim('(', ')')}}"}"""
            )
            .ShouldBe($"Mole, & Vole (Eds.). (2018). Soil and sleep [Special issue]. _J_, _6_{issue}.");

    [Fact]
    public void R4_7_cochrane_reviews_are_articles() =>
        Entry(
                """{"type":"article-journal","author":[{"family":"Mole"}],"issued":{"date-parts":[[2018]]},"title":"T","container-title":"Cochrane Database of Systematic Reviews","DOI":"10.1002/14651858.CD0"}"""
            )
            .ShouldBe("Mole. (2018). T. _Cochrane Database of Systematic Reviews_. https://doi.org/10.1002/14651858.CD0");

    [Fact]
    public void R4_8_a_retracted_article_names_its_notice() =>
        Article(
                "\"volume\":\"34\",\"issue\":\"8\",\"custom\":{\"retraction\":{\"type\":\"article-journal\",\"issued\":{\"date-parts\":[[2012]]},\"container-title\":\"J\",\"volume\":\"38\",\"issue\":\"10\",\"page\":\"1378\",\"DOI\":\"10.1000/r\"}}"
            )
            .ShouldBe("Mole. (2019). T. _J_, _34_(8). (Retraction published 2012, _J_, _38_[10], 1378, https://doi.org/10.1000/r)");

    [Theory]
    [InlineData("Burrow Press, Inc.", "Burrow Press")]
    [InlineData("Earth; Soil Books", "Earth; Soil Books")]
    [InlineData("Mole and Co.", "Mole and Co.")]
    [InlineData("Mole Society", "")]
    public void R4_9_publishers(string publisher, string expected) =>
        Entry(
                $$"""{"type":"book","author":[{"literal":"Mole Society"}],"issued":{"date-parts":[[2019]]},"title":"T","publisher":"{{publisher}}","publisher-place":"New York"}"""
            )
            .ShouldBe($"Mole Society. (2019). _T_.{(expected.Length == 0 ? "" : $" {expected}{(expected.EndsWith('.') ? "" : ".")}")}");

    [Theory]
    [InlineData(", Inc.| Inc.|, Inc| Inc|, Ltd.| Ltd.|, Ltd| Ltd|, LLC| LLC|, L.L.C.| Pty| GmbH| B.V.|, LLP| LLP| inc.")]
    public void R4_9_what_a_company_is_in_law_is_left_out(string forms) =>
        forms.Split('|').Where(form => Published($"Burrow Press{form}") != "Mole. (2019). _T_. Burrow Press.").ShouldBeEmpty();

    [Theory]
    [InlineData("Inc.", "Mole. (2019). _T_. Inc.")]
    [InlineData("Earth; ;Soil Books, Ltd.", "Mole. (2019). _T_. Earth; Soil Books.")]
    public void R4_9_a_publisher_of_that_name_stays(string publisher, string expected) => Published(publisher).ShouldBe(expected);

    [Theory]
    [InlineData("\"archive\":\"Museum\"", "Museum")]
    [InlineData("\"archive\":\"Museum\",\"archive_location\":\"Box 1\"", "Museum (Box 1)")]
    [InlineData("\"archive_collection\":\"Papers\"", "Papers")]
    [InlineData("\"archive_collection\":\"Papers\",\"archive\":\"Museum\"", "Papers, Museum")]
    [InlineData("\"archive_collection\":\"Papers\",\"archive-place\":\"Oslo\"", "Papers, Oslo")]
    [InlineData("\"archive\":\"Museum\",\"publisher\":\"museum\"", "museum")]
    [InlineData("\"archive\":\"Museum\",\"publisher\":\"museum\",\"archive_collection\":\"Papers\"", "museum. Papers, Museum")]
    public void R4_23_collection_archive_and_place(string facts, string expected) =>
        Entry($$"""{"type":"manuscript","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"T","genre":"Notes",{{facts}}}""")
            .ShouldBe($"Mole. (2019). _T_ [Notes]. {expected}.");

    private static string Published(string publisher) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"T","publisher":"{{publisher}}"}""");

    [Theory]
    [InlineData("\"page\":\"287-314\",\"edition\":\"2\"", " (2nd ed., pp. 287–314)")]
    [InlineData("\"page\":\"667\"", " (p. 667)")]
    [InlineData("\"volume\":\"3\",\"page\":\"1-2\"", " (Vol. 3, pp. 1–2)")]
    [InlineData("\"note\":\"none\"", "")]
    public void R4_10_chapters(string facts, string expected) =>
        Entry(
                $$"""{"type":"chapter","author":[{"family":"Mole"}],"editor":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"T","container-title":"Book","publisher":"P",{{facts}}}"""
            )
            .ShouldBe($"Mole. (2019). T. In Mole (Ed.), _Book_{expected}. P.");

    [Fact]
    public void R4_11_a_chapter_names_its_translator_behind_its_own_title() =>
        Entry(
                """{"type":"chapter","author":[{"family":"Mole"}],"editor":[{"family":"Vole"}],"translator":[{"family":"Hare"}],"issued":{"date-parts":[[2019]]},"title":"T","container-title":"Book"}"""
            )
            .ShouldBe("Mole. (2019). T (Hare, Trans.). In Vole (Ed.), _Book_.");

    [Fact]
    public void R4_12_republished_and_reprinted_works()
    {
        Entry(
                """{"type":"book","author":[{"family":"Mole"}],"issued":{"date-parts":[[2010]]},"original-date":{"date-parts":[[1900]]},"title":"T","publisher":"P"}"""
            )
            .ShouldBe("Mole. (2010). _T_. P. (Original work published 1900)");
        Entry(
                """{"type":"chapter","author":[{"family":"Mole"}],"issued":{"date-parts":[[2005]]},"title":"T","container-title":"B","publisher":"P","custom":{"reprinted-from":{"type":"book","title":"Soil","page":"113-123","editor":[{"family":"Vole","given":"V."}],"issued":{"date-parts":[[1973]]},"publisher":"Q"}}}"""
            )
            .ShouldBe("Mole. (2005). T. In _B_. P. (Reprinted from _Soil_, pp. 113–123, by V. Vole, Ed., 1973, Q)");
    }

    [Fact]
    public void R4_13_entries_of_reference_works() =>
        Entry(
                """{"type":"entry-dictionary","author":[{"literal":"Burrow"}],"title":"Soil","container-title":"Burrow dictionary","accessed":{"date-parts":[[2021,8,14]]},"URL":"https://example.org"}"""
            )
            .ShouldBe("Burrow. (n.d.). Soil. In _Burrow dictionary_. Retrieved August 14, 2021, from https://example.org");

    [Fact]
    public void R4_14_reports_and_grants() =>
        Entry(
                """{"type":"report","author":[{"family":"Mole"}],"issued":{"date-parts":[[2015],[2020]]},"title":"T","publisher":"P","genre":"Project","number":"5R01","medium":"Grant","custom":{"author-roles":["Principal Investigator"]}}"""
            )
            .ShouldBe("Mole (Principal Investigator). (2015–2020). _T_ (Project No. 5R01) [Grant]. P.");

    [Fact]
    public void R4_15_conferences()
    {
        Entry(
                """{"type":"speech","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017,7,12],[2017,7,15]]},"title":"T","genre":"Poster presentation","event-title":"Congress","event-place":"Oslo, Norway"}"""
            )
            .ShouldBe("Mole. (2017, July 12–15). _T_ [Poster presentation]. Congress, Oslo, Norway.");
        Entry(
                """{"type":"speech","author":[{"family":"Mole"}],"chair":[{"family":"Vole"},{"family":"Hare"}],"issued":{"date-parts":[[2017,7]]},"title":"T","genre":"Symposium","container-title":"Soil","event-title":"Congress"}"""
            )
            .ShouldBe("Mole. (2017, July). T. In Vole & Hare (Chairs), _Soil_ [Symposium]. Congress.");
        Entry(
                """{"type":"paper-conference","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017,7,3]]},"title":"T","container-title":"Proceedings of Congress","page":"1-2","publisher":"P"}"""
            )
            .ShouldBe("Mole. (2017). T. In _Proceedings of Congress_ (pp. 1–2). P.");
    }

    [Theory]
    [InlineData(
        "\"genre\":\"Doctoral dissertation\",\"publisher\":\"U\",\"archive\":\"ProQuest\",\"number\":\"10\"",
        "(Publication No. 10) [Doctoral dissertation, U]. ProQuest."
    )]
    [InlineData("\"genre\":\"Master’s Thesis\",\"publisher\":\"U\"", "[Unpublished master’s thesis]. U.")]
    [InlineData("\"genre\":\"Master’s thesis\",\"publisher\":\"U\",\"URL\":\"https://u.example\"", "[Master’s thesis, U]. https://u.example")]
    [InlineData("\"genre\":\"Magíster en Arquitectura\",\"publisher\":\"U\"", "[Magíster en Arquitectura, U].")]
    [InlineData("\"genre\":\"Unpublished doctoral dissertation\",\"publisher\":\"U\"", "[Unpublished doctoral dissertation]. U.")]
    public void R4_16_theses(string facts, string expected) =>
        Entry($$"""{"type":"thesis","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017]]},"title":"T",{{facts}}}""")
            .ShouldBe($"Mole. (2017). _T_ {expected}");

    [Theory]
    [InlineData("book", "\"role\":0", "[Review of the book _Soil_, by V. Vole]")]
    [InlineData("film", "\"reviewed-author-role\":\"Dir.\"", "[Review of the film _Soil_, by V. Vole, Dir.]")]
    [InlineData("TV series episode", "\"reviewed-author-role\":\"Writer\"", "[Review of the TV series episode “Soil,” by V. Vole, Writer]")]
    public void R4_17_reviews(string kind, string custom, string expected) =>
        Article(
                $"\"reviewed-title\":\"Soil\",\"reviewed-author\":[{{\"family\":\"Vole\",\"given\":\"V.\"}}],\"reviewed-genre\":\"{kind}\",\"custom\":{{{custom}}}"
            )
            .ShouldBe($"Mole. (2019). T {expected}. _J_.");

    [Fact]
    public void R4_18_manuscripts_and_preprints()
    {
        Entry(
                """{"type":"manuscript","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017]]},"title":"T","genre":"Manuscript in preparation","publisher":"Department of Soil, U"}"""
            )
            .ShouldBe("Mole. (2017). _T_ [Manuscript in preparation]. Department of Soil, U.");
        Entry(
                """{"type":"article","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017,3,4]]},"title":"T","publisher":"PsyArXiv","DOI":"10.1000/p"}"""
            )
            .ShouldBe("Mole. (2017). _T_. PsyArXiv. https://doi.org/10.1000/p");
    }

    [Fact]
    public void R4_19_the_words_that_describe_a_program_are_set_in_sentence_case() =>
        Entry("""{"type":"software","author":[{"family":"Mole"}],"title":"Deep Digger: A Language for Tunnel Maps","version":"2"}""")
            .ShouldBe("Mole. (n.d.). _Deep Digger: A language for tunnel maps_ (Version 2) [Computer software].");

    [Theory]
    [InlineData("Handbook of soil: Vol. 2. Worms", "_Handbook of soil: Vol. 2. Worms_ (3rd ed., pp. 3–9)")]
    [InlineData("Handbook of soil: Vol. 22. Worms", "_Handbook of soil: Vol. 22. Worms_ (3rd ed., Vol. 2, pp. 3–9)")]
    public void R4_10_a_volume_that_the_title_names_stands_once(string container, string expected) =>
        Entry(
                $$"""{"type":"chapter","author":[{"family":"Mole"}],"title":"T","container-title":"{{container}}","volume":"2","edition":"3","page":"3-9"}"""
            )
            .ShouldContain(expected);

    [Fact]
    public void R4_19_data_software_and_apps()
    {
        Entry(
                """{"type":"software","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017]]},"title":"Digger","version":"2.1","publisher":"P"}"""
            )
            .ShouldBe("Mole. (2017). _Digger_ (Version 2.1) [Computer software]. P.");
        Entry(
                """{"type":"software","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017]]},"title":"Soil check","container-title":"Digger","version":"2.1","genre":"Mobile app","publisher":"Store"}"""
            )
            .ShouldBe("Mole. (2017). Soil check. In _Digger_ (Version 2.1) [Mobile app]. Store.");
    }

    [Theory]
    [InlineData("motion_picture", "\"medium\":\"Film\",\"publisher\":\"A; B\"", "_T_ [Film]. A; B.")]
    [InlineData("song", "\"medium\":\"Song\",\"container-title\":\"Album\",\"publisher\":\"A\"", "T [Song]. On _Album_. A.")]
    [InlineData(
        "broadcast",
        "\"medium\":\"Audio podcast episode\",\"number\":\"443\",\"container-title\":\"Show\",\"publisher\":\"A\"",
        "T (No. 443) [Audio podcast episode]. In _Show_. A."
    )]
    [InlineData(
        "graphic",
        "\"medium\":\"Painting\",\"archive\":\"Museum\",\"archive-place\":\"Oslo, Norway\"",
        "_T_ [Painting]. Museum, Oslo, Norway."
    )]
    public void R4_20_audiovisual_works(string type, string facts, string expected) =>
        Entry($$"""{"type":"{{type}}","author":[{"family":"Mole"}],"issued":{"date-parts":[[2017]]},"title":"T",{{facts}}}""")
            .ShouldBe($"Mole. (2017). {expected}");

    [Fact]
    public void R4_21_social_media() =>
        Entry(
                """{"type":"post","author":[{"family":"Mole"}],"title":"Home","genre":"Facebook page","container-title":"Facebook","accessed":{"date-parts":[[2019,6,22]]},"URL":"https://example.org"}"""
            )
            .ShouldBe("Mole. (n.d.). _Home_ [Facebook page]. Facebook. Retrieved June 22, 2019, from https://example.org");

    [Theory]
    [InlineData("Soil Daily", " Soil Daily.")]
    [InlineData("Mole Society", "")]
    public void R4_22_web_pages_name_their_site_unless_it_is_the_author(string site, string expected) =>
        Entry(
                $$"""{"type":"webpage","author":[{"literal":"Mole Society"}],"issued":{"date-parts":[[2019]]},"title":"T","container-title":"{{site}}","URL":"https://example.org"}"""
            )
            .ShouldBe($"Mole Society. (2019). _T_.{expected} https://example.org");

    [Fact]
    public void R4_23_documents_in_archives() =>
        Entry(
                """{"type":"manuscript","author":[{"family":"Mole"}],"issued":{"date-parts":[[1959,2]]},"title":"T","genre":"Lecture notes","archive_collection":"Mole Papers","archive_location":"Box 1, Folder 2","archive":"Burrow Archive","archive-place":"Oslo, Norway"}"""
            )
            .ShouldBe("Mole. (1959, February). _T_ [Lecture notes]. Mole Papers (Box 1, Folder 2), Burrow Archive, Oslo, Norway.");

    [Theory]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"347","container-title":"U.S.","page":"483","authority":"9th Cir.","issued":{"date-parts":[[1954,5,17]]}}""",
        "Mole v. Vole, 347 U.S. 483 (9th Cir. 1954)."
    )]
    [InlineData(
        """{"type":"legal_case","title":"Mole v. Vole","volume":"576","container-title":"U.S.","issued":{"date-parts":[[2015]]}}""",
        "Mole v. Vole, 576 U.S. ___ (2015)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Soil Act of 1990","volume":"42","container-title":"U.S.C.","section":"12101 <i>et seq.</i>","issued":{"date-parts":[[1990]]}}""",
        "Soil Act of 1990, 42 U.S.C. § 12101 _et seq._ (1990)."
    )]
    [InlineData(
        """{"type":"legislation","title":"Soil Act","genre":"Pub. L.","number":"88-352","volume":"78","container-title":"Stat.","page":"241","issued":{"date-parts":[[1964]]}}""",
        "Soil Act, Pub. L. No. 88-352, 78 Stat. 241 (1964)."
    )]
    [InlineData(
        """{"type":"bill","title":"Soil Bill","genre":"H.R.","number":"1100","authority":"113th Cong.","issued":{"date-parts":[[2013]]}}""",
        "Soil Bill, H.R. 1100, 113th Cong. (2013)."
    )]
    [InlineData(
        """{"type":"legislation","container-title":"U.S. Const.","custom":{"article":"I","section":"3"}}""",
        "U.S. Const. art. I, § 3."
    )]
    [InlineData(
        """{"type":"treaty","title":"Soil Treaty","issued":{"date-parts":[[1989,11,20]]},"URL":"https://example.org"}""",
        "Soil Treaty, November 20, 1989, https://example.org"
    )]
    public void R4_24_legal_references(string json, string expected) => Entry(json).ShouldBe(expected);

    private static string Article(string facts) =>
        Entry(
            $$"""{"type":"article-journal","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"T","container-title":"J",{{facts}}}"""
        );

    [Theory]
    [InlineData("paper-conference", "[Paper presentation]")]
    [InlineData("speech", "[Conference presentation]")]
    public void R4_15_a_presentation_is_called_one(string type, string expected) =>
        Entry(
                $$"""{"type":"{{type}}","author":[{"family":"Mole"}],"title":"T","event-title":"Congress","publisher":"P","publisher-place":"Oslo, Norway"}"""
            )
            .ShouldBe($"Mole. (n.d.). _T_ {expected}. Congress, Oslo, Norway.");

    [Theory]
    [InlineData("Advances in Soil Science and Tunnels", "Advances in soil science and tunnels")]
    [InlineData("Proceedings of the Second Congress of Moles", "Proceedings of the Second Congress of Moles")]
    public void R4_15_a_book_of_papers_is_a_book_unless_it_names_a_conference(string book, string expected) =>
        Entry($$"""{"type":"paper-conference","author":[{"family":"Mole"}],"title":"T","container-title":"{{book}}"}""")
            .ShouldBe($"Mole. (n.d.). T. In _{expected}_.");

    [Fact]
    public void R4_17_what_is_reviewed_is_in_sentence_case() =>
        Entry(
                """{"type":"review-book","author":[{"family":"Mole"}],"reviewed-title":"The Inner Life of Gardens and Meadows","container-title":"J"}"""
            )
            .ShouldBe("Mole. (n.d.). [Review of the book _The inner life of gardens and meadows_]. _J_.");

    [Theory]
    [InlineData("manuscript", "\"status\":\"submitted\"", "Manuscript submitted for publication")]
    [InlineData("article-journal", "\"status\":\"Under review.\",\"container-title\":\"J\"", "Manuscript submitted for publication")]
    [InlineData("manuscript", "\"note\":\"Manuscript in preparation\"", "Manuscript in preparation")]
    [InlineData("manuscript", "\"note\":\"Read in preparation for a talk\"", "Unpublished manuscript")]
    public void R4_18_a_manuscript_says_how_far_it_is(string type, string facts, string expected) =>
        Entry($$"""{"type":"{{type}}","author":[{"family":"Mole"}],"title":"T",{{facts}}}""").ShouldBe($"Mole. (n.d.). _T_ [{expected}].");

    [Fact]
    public void R4_18_what_has_an_identifier_is_no_manuscript() =>
        Entry(
                """{"type":"article","author":[{"family":"Mole"}],"title":"T","publisher":"MoleRxiv","note":"submitted","DOI":"10.5555/mx.8"}"""
            )
            .ShouldBe("Mole. (n.d.). _T_. MoleRxiv. https://doi.org/10.5555/mx.8");

    [Theory]
    [InlineData("\"title\":\"T\"", "_T_ [Album recorded by The Voles].")]
    [InlineData("\"title\":\"T\",\"container-title\":\"A\"", "T [Song recorded by The Voles]. On _A_.")]
    [InlineData("\"title\":\"T\",\"medium\":\"Album recorded by Voles\"", "_T_ [Album recorded by Voles].")]
    public void R4_20_music_names_who_recorded_it(string facts, string expected) =>
        Entry($$"""{"type":"song","composer":[{"family":"Mole"}],"performer":[{"literal":"The Voles"}],{{facts}}}""")
            .ShouldBe($"Mole. (n.d.). {expected}");

    [Theory]
    [InlineData("\"host\":[{\"family\":\"Mole\"}],\"genre\":\"Audio podcast episode\"", "Mole (Host). (2020, June 2). T [Audio podcast episode].")]
    [InlineData("\"author\":[{\"family\":\"Mole\"}],\"medium\":\"Podcast episode\"", "Mole. (2020, June 2). T [Podcast episode].")]
    public void R4_20_a_podcast_is_no_song(string facts, string expected) =>
        Entry($$"""{"type":"song","title":"T","container-title":"Soil","issued":{"date-parts":[[2020,6,2]]},{{facts}}}""")
            .ShouldBe($"{expected} In _Soil_.");

    [Fact]
    public void R4_1_a_supplement_of_an_issue_takes_a_comma() =>
        Entry("""{"type":"article-journal","author":[{"family":"Mole"}],"title":"T","container-title":"J","volume":"3","issue":"2 Suppl. 1"}""")
            .ShouldBe("Mole. (n.d.). T. _J_, _3_(2, Suppl. 1).");
}
