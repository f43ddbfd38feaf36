using static Citations.Tests.Styles.Apa.ApaText;

namespace Citations.Tests.Styles.Apa;

public sealed class R3TitleTests
{
    [Theory]
    [InlineData("The Effects of Music and Dance Training in Young Children", "The effects of music and dance training in young children")]
    [InlineData(
        "Resistance to Authority: New Lessons From the Milgram Experiment in Germany",
        "Resistance to authority: New lessons from the Milgram experiment in Germany"
    )]
    [InlineData("Cross-Linguistic Models of Language Learning in Infants", "Cross-linguistic models of language learning in infants")]
    [InlineData(
        "Effects of face-voice gender incongruity on basic processing",
        "Effects of face-voice gender incongruity on basic processing"
    )]
    [InlineData("coalescence of quantum dots", "Coalescence of quantum dots")]
    [InlineData("eBay and its sellers", "eBay and its sellers")]
    [InlineData("Die Entwicklung der Sprache im Kindergarten", "Die Entwicklung der Sprache im Kindergarten")]
    public void R3_1_sentence_case(string title, string expected) => Title(title).ShouldBe($"Mole. (2019). {expected}.");

    [Fact]
    public void R3_1_the_name_of_a_test_keeps_its_capitals() =>
        Entry(
                """{"type":"document","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"Burrow Depth Inventory","genre":"Database record"}"""
            )
            .ShouldBe("Mole. (2019). _Burrow Depth Inventory_ [Database record].");

    [Theory]
    [InlineData("Coaching Research on ADHD in College Students and mcDJ", "Coaching research on ADHD in college students and mcDJ")]
    [InlineData(
        "Early Education in <span class=\\\"nocase\\\">Graceland</span> and Its Schools",
        "Early education in Graceland and its schools"
    )]
    [InlineData("Vitamin D and the Health of Older Adults in the U.S.", "Vitamin D and the health of older adults in the U.S.")]
    public void R3_2_protected_spans_acronyms_and_mixed_case_stay(string title, string expected) =>
        Title(title).TrimEnd('.').ShouldBe($"Mole. (2019). {expected}".TrimEnd('.'));

    [Fact]
    public void R3_2_an_abstract_is_believed_and_what_stays_uncertain_is_reported()
    {
        const string Work =
            """{"id":"x","type":"article-journal","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"Learning and Memory in the Quuxville Cohort of the Blorbian Study"}""";
        Document([Work], [])
            .Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "CIT0602" && diagnostic.Message.Contains("Quuxville"));
        var document = Document(
            [Work.Replace("}],", "}],\"abstract\":\"We followed the Quuxville cohort, as blorbian as ever.\",", StringComparison.Ordinal)],
            []
        );
        document.Entries[0].Text.ToPlainText().ShouldBe("Mole. (2019). Learning and memory in the Quuxville cohort of the blorbian study.");
        document.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("book", false)]
    [InlineData("webpage", false)]
    [InlineData("article-journal", true)]
    [InlineData("chapter", true)]
    public void R3_3_a_work_that_stands_alone_is_italic(string type, bool isRoman) =>
        Entry(
                $$"""{"type":"{{type}}","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"On soil","container-title":"C"}"""
            )
            .ShouldContain(isRoman ? ". On soil. " : ". _On soil_. ");

    [Fact]
    public void R3_4_a_period_stands_inside_quotation_marks() =>
        Title("With the help of “Dr. Mole”").ShouldBe("Mole. (2019). With the help of “Dr. Mole.”");

    [Theory]
    [InlineData("\"edition\":\"5\",\"volume\":\"1\"", "(5th ed., Vol. 1)")]
    [InlineData("\"edition\":\"2\",\"translator\":[{\"family\":\"Hare\",\"given\":\"H.\"}]", "(H. Hare, Trans.; 2nd ed.)")]
    [InlineData(
        "\"translator\":[{\"family\":\"Hare\",\"given\":\"H.\"}],\"editor\":[{\"family\":\"Hare\",\"given\":\"H.\"}]",
        "(H. Hare, Ed. & Trans.)"
    )]
    [InlineData("\"number-of-volumes\":\"3\"", "(Vols. 1–3)")]
    public void R3_5_the_parenthesis_has_commas_within_a_kind_and_semicolons_between(string facts, string expected) =>
        Book(facts).ShouldBe($"Mole. (2019). _On soil_ {expected}.");

    [Theory]
    [InlineData("1", "")]
    [InlineData("3", " (3rd ed.)")]
    [InlineData("12", " (12th ed.)")]
    [InlineData("Rev. ed.", " (Rev. ed.)")]
    [InlineData("4th ed., text rev.", " (4th ed., text rev.)")]
    [InlineData("Summer 2019 ed.", " (Summer 2019 ed.)")]
    [InlineData("2nd edition", " (2nd ed.)")]
    public void R3_6_editions(string edition, string expected) =>
        Book($"\"edition\":\"{edition}\"").ShouldBe($"Mole. (2019). _On soil_{expected}.");

    [Theory]
    [InlineData("motion_picture", "\"medium\":\"Film\",\"custom\":{\"medium-extra\":\"educational DVD\"}", "[Film; educational DVD]")]
    [InlineData("dataset", "\"genre\":\"Data Set\"", "[Data set]")]
    [InlineData("dataset", "\"version\":\"V1\",\"number\":\"ICPSR 1\"", "(ICPSR 1; Version V1) [Data set]")]
    [InlineData("post", "\"genre\":\"Status update\",\"custom\":{\"attachment\":\"Image attached\"}", "[Image attached] [Status update]")]
    [InlineData("report", "\"genre\":\"Policy Brief\"", "[Policy brief]")]
    public void R3_7_uncommon_kinds_are_described_in_brackets(string type, string facts, string expected) =>
        Entry($$"""{"type":"{{type}}","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"On soil",{{facts}}}""")
            .ShouldBe($"Mole. (2019). _On soil_ {expected}.");

    [Theory]
    [InlineData("\"genre\":\"NIH Publication\",\"number\":\"18-2424\"", "(NIH Publication No. 18-2424)")]
    [InlineData("\"number\":\"10\"", "(Report No. 10)")]
    [InlineData("\"number\":\"ED472733\"", "(ED472733)")]
    public void R3_8_report_numbers(string facts, string expected) =>
        Entry($$"""{"type":"report","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"On soil",{{facts}}}""")
            .ShouldBe($"Mole. (2019). _On soil_ {expected}.");

    [Theory]
    [InlineData("\"genre\":\"ISO Standard\",\"number\":\"45001:2018\"", "(ISO Standard No. 45001:2018)")]
    [InlineData("\"genre\":\"ISO Standard\",\"number\":\"ISO 45001:2018\"", "(ISO Standard No. 45001:2018)")]
    [InlineData("\"number\":\"ISO 45001:2018\"", "(ISO 45001:2018)")]
    public void R3_8_standards_have_their_number_as_reports_do(string facts, string expected) =>
        Entry($$"""{"type":"standard","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"On soil",{{facts}}}""")
            .ShouldBe($"Mole. (2019). _On soil_ {expected}.");

    [Fact]
    public void R3_9_a_translation_of_the_title_follows_in_brackets() =>
        Book("\"volume\":\"7\",\"custom\":{\"translated-title\":\"About earth\"}")
            .ShouldBe("Mole. (2019). _On soil_ [About earth] (Vol. 7).");

    [Fact]
    public void R3_10_a_volume_with_a_title_of_its_own() =>
        Book("\"volume\":\"1\",\"volume-title\":\"Worms\"").ShouldBe("Mole. (2019). _On soil: Vol. 1. Worms_.");

    [Fact]
    public void R3_11_an_untitled_work_is_described() =>
        Entry(
                """{"type":"personal_communication","author":[{"family":"Mole"}],"recipient":[{"family":"Vole","given":"Victor V."}],"issued":{"date-parts":[[1935,2,4]]},"genre":"Letter","archive":"Burrow Archive"}"""
            )
            .ShouldBe("Mole. (1935, February 4). [Letter to Victor V. Vole]. Burrow Archive.");

    [Theory]
    [InlineData("{\"family\":\"Vole\",\"given\":\"V.\"}", "Letter to V. Vole")]
    [InlineData("{\"family\":\"Vole\",\"given\":\"V.\"},{\"family\":\"Hare\",\"given\":\"H.\"}", "Letter to V. Vole and H. Hare")]
    [InlineData(
        "{\"family\":\"Vole\",\"given\":\"V.\"},{\"family\":\"Hare\",\"given\":\"H.\"},{\"family\":\"Toad\",\"given\":\"T.\"}",
        "Letter to V. Vole, H. Hare and T. Toad"
    )]
    public void R3_11_a_letter_names_all_who_received_it(string recipients, string expected) =>
        Entry(
                $$"""{"type":"personal_communication","author":[{"family":"Mole"}],"recipient":[{{recipients}}],"translator":[{"family":"Newt","given":"N."}],"issued":{"date-parts":[[1935]]} }"""
            )
            .ShouldBe($"Mole. (1935). [{expected} (N. Newt, Trans.)].");

    [Theory]
    [InlineData("\"genre\":\"Diary\"", "[Diary]")]
    [InlineData("\"medium\":\"Photograph\"", "[Photograph]")]
    [InlineData("\"reviewed-title\":\"Soil\"", "[Review of the book _Soil_]")]
    [InlineData("\"reviewed-author\":[{\"family\":\"Vole\",\"given\":\"V.\"}]", "[Review of the book by V. Vole]")]
    [InlineData("\"reviewed-title\":\"Soil\",\"reviewed-genre\":\"song\"", "[Review of the song “Soil”]")]
    [InlineData("\"reviewed-title\":\"Soil\",\"reviewed-genre\":\"article\"", "[Review of the article “Soil”]")]
    public void R3_11_what_a_work_is_stands_in_place_of_its_title(string facts, string expected) =>
        Entry($$"""{"type":"graphic","author":[{"family":"Mole"}],"issued":{"date-parts":[[1935]]},{{facts}} }""")
            .ShouldBe($"Mole. (1935). {expected}.");

    [Theory]
    [InlineData("R package version 0.4.1", "R package version 0.4.1")]
    [InlineData("Build 1234", "Build 1234")]
    [InlineData("version 4", "Version 4")]
    [InlineData("v2.0.1", "Version 2.0.1")]
    [InlineData("2023b", "Version 2023b")]
    public void R3_5_a_version_that_says_what_it_is_gets_no_further_word(string version, string expected) =>
        Entry($$"""{"type":"software","author":[{"family":"Mole"}],"title":"Knots","version":"{{version}}"}""")
            .ShouldBe($"Mole. (n.d.). _Knots_ ({expected}) [Computer software].");

    [Theory]
    [InlineData("software", "tidyroots: Tools for soil data", "tidyroots: Tools for soil data")]
    [InlineData("software", "rooter", "rooter")]
    [InlineData("software", "tools for soil", "Tools for soil")]
    [InlineData("dataset", "roots: A census of soil", "Roots: A census of soil")]
    public void R3_1_a_program_keeps_the_letters_of_its_name(string type, string title, string expected) =>
        Entry($$"""{"type":"{{type}}","author":[{"family":"Mole"}],"title":"{{title}}"}""")
            .ShouldStartWith($"Mole. (n.d.). _{expected}_");

    [Theory]
    [InlineData("Handbook of Soil", "Worms: An Atlas", "Handbook of soil: Vol. 2. Worms: An atlas")]
    [InlineData("Handbook of soil", "Worms: An Atlas", "Handbook of soil: Vol. 2. Worms: An Atlas")]
    [InlineData("Handbook of Soil", "Worms of Asia", "Handbook of soil: Vol. 2. Worms of Asia")]
    public void R3_10_a_short_title_of_a_volume_is_in_the_case_of_the_whole(string title, string volume, string expected) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"title":"{{title}}","volume-title":"{{volume}}","volume":"2"}""")
            .ShouldBe($"Mole. (n.d.). _{expected}_.");

    [Theory]
    [InlineData("motion_picture", "", " [Film]")]
    [InlineData("motion_picture", "\"URL\":\"https://example.org\"", " [Video]")]
    [InlineData("map", "", " [Map]")]
    [InlineData("manuscript", "", " [Unpublished manuscript]")]
    [InlineData("interview", "", " [Interview]")]
    [InlineData("dataset", "", " [Data set]")]
    [InlineData("software", "\"version\":\"2\"", " (Version 2) [Computer software]")]
    [InlineData("software", "", "")]
    [InlineData("thesis", "\"publisher\":\"U\",\"URL\":\"https://example.org\"", " [Thesis, U]")]
    [InlineData("thesis", "\"publisher\":\"U\"", " [Unpublished thesis]. U")]
    public void R3_7_some_types_are_described_in_any_case(string type, string facts, string expected) =>
        Entry(
                $$"""{"type":"{{type}}","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"On soil"{{(facts.Length == 0 ? "" : ",")}}{{facts}} }"""
            )
            .Replace(" https://example.org", "", StringComparison.Ordinal)
            .ShouldBe($"Mole. (2019). _On soil_{expected}.");

    [Theory]
    [InlineData(
        "article,journal article,journal-article,research article,original article,original research,book,monograph,book chapter,chapter"
    )]
    [InlineData(
        "report,technical report,web page,webpage,website,preprint,newspaper article,magazine article,blog post,conference paper,Book"
    )]
    public void R3_7_usual_kinds_are_not_described(string kinds) =>
        kinds.Split(',').Where(kind => Book($"\"genre\":\"{kind}\"") != "Mole. (2019). _On soil_.").ShouldBeEmpty();

    [Theory]
    [InlineData("ox", "Ox")]
    [InlineData("x", "x")]
    [InlineData("moles, voles", "Moles, voles")]
    [InlineData("moles: voles", "Moles: voles")]
    [InlineData("mole-like voles", "Mole-like voles")]
    [InlineData("mole’s voles", "Mole’s voles")]
    [InlineData("iPhones of moles", "iPhones of moles")]
    public void R3_1_the_first_word_takes_a_capital_unless_it_has_one_further_in(string title, string expected) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"{{title}}","language":"da"}""")
            .ShouldBe($"Mole. (2019). _{expected}_.");

    [Fact]
    public void R3_12_italics_within_an_italic_title_turn_upright() =>
        Entry("""{"type":"book","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"Reading <i>Emma</i> underground"}""")
            .ShouldBe("Mole. (2019). _Reading_ Emma _underground_.");

    [Fact]
    public void R3_13_a_post_is_cited_by_its_first_20_words() =>
        Entry(
                $$"""{"type":"post","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"{{string.Join(' ', Enumerable.Range(1, 25).Select(i => "w" + i))}}","container-title":"Burrow"}"""
            )
            .ShouldContain("w19 w20_. Burrow.");

    private static string Title(string title) =>
        Entry($$"""{"type":"article-journal","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"{{title}}"}""");

    private static string Book(string facts) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"On soil",{{facts}}}""");

    [Theory]
    [InlineData("RR77", "Report No. RR77")]
    [InlineData("ED777777", "ED777777")]
    [InlineData("ICPSR 77", "ICPSR 77")]
    [InlineData("77", "Report No. 77")]
    public void R3_8_the_number_of_a_register_stands_bare(string number, string expected) =>
        Entry(
                $$"""{"type":"report","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"T","number":"{{number}}","publisher":"P"}"""
            )
            .ShouldBe($"Mole. (2019). _T_ ({expected}). P.");

    [Fact]
    public void R3_13_a_dash_between_spaces_is_no_word() =>
        Entry(
                """{"type":"post","author":[{"family":"Mole"}],"issued":{"date-parts":[[2019]]},"title":"One 2 3 4 5 – 6 7 8 9 10 - 11 12 13 14 15 — 16 17 18 19 20 21"}"""
            )
            .ShouldBe("Mole. (2019). _One 2 3 4 5 – 6 7 8 9 10 - 11 12 13 14 15 — 16 17 18 19 20_.");

    [Theory]
    [InlineData("personal_communication", "\"genre\":\"Letter\",\"archive\":\"A\"", "A.")]
    [InlineData("dataset", "\"publisher\":\"P\"", "P.")]
    [InlineData("graphic", "\"genre\":\"Painting\",\"publisher\":\"P\"", "P.")]
    public void R3_11_a_title_that_is_a_description_is_roman_and_has_no_other(string type, string facts, string source) =>
        Entry($$"""{"type":"{{type}}","author":[{"family":"Mole"}],"title":"[Sketch of a mole]",{{facts}}}""")
            .ShouldBe($"Mole. (n.d.). [Sketch of a mole]. {source}");

    [Fact]
    public void R3_11_in_the_text_a_description_stays_as_it_is() =>
        Cite(["""{"id":"x","type":"graphic","title":"[Sketch of a mole]","issued":{"date-parts":[[1901]]}}"""], "x")
            .ShouldBe("([Sketch of a mole], 1901)");

    [Theory]
    [InlineData("Muldvarpens liv [The life of the mole]", "_Muldvarpens liv_ [The life of the mole]")]
    [InlineData("Muldvarpens [the mole’s] liv", "_Muldvarpens [the mole’s] liv_")]
    [InlineData("Studies of benzo[a]pyrene[b]", "_Studies of benzo[a]pyrene[b]_")]
    [InlineData("[Moles] and [voles]", "_[Moles] and_ [voles]")]
    [InlineData("Livet [The <i>new</i> life]", "_Livet_ [The _new_ life]")]
    public void R3_9_a_translation_at_the_end_of_a_title_is_roman(string title, string expected) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"title":"{{title}}","language":"da"}""")
            .ShouldBe($"Mole. (n.d.). {expected}.");

    [Fact]
    public void R3_9_the_book_of_a_chapter_has_its_translation_in_roman_too() =>
        Entry("""{"type":"chapter","author":[{"family":"Mole"}],"title":"Jord [Soil]","container-title":"Haven [The garden]","language":"da"}""")
            .ShouldBe("Mole. (n.d.). Jord [Soil]. In _Haven_ [The garden].");

    [Theory]
    [InlineData("working paper", "25", "Working Paper No. 25")]
    [InlineData("Technical report", "12", "Technical Report No. 12")]
    [InlineData("Report", "12", "Report No. 12")]
    [InlineData("Report", "Soil Series 3, Number 12", "Soil Series 3, Number 12")]
    [InlineData("Report", "SOIL/3/R-12", "Report No. SOIL/3/R-12")]
    public void R3_8_a_report_keeps_its_kind(string genre, string number, string expected) =>
        Entry($$"""{"type":"report","author":[{"family":"Mole"}],"title":"T","genre":"{{genre}}","number":"{{number}}","publisher":"P"}""")
            .ShouldBe($"Mole. (n.d.). _T_ ({expected}). P.");

    [Theory]
    [InlineData("\"number\":\"9367592\",\"jurisdiction\":\"US\"", "U.S. Patent No. 9,367,592")]
    [InlineData("\"number\":\"US9367592B1\"", "U.S. Patent No. 9,367,592 B1")]
    [InlineData("\"number\":\"U.S. Patent No. 9,367,592\"", "U.S. Patent No. 9,367,592")]
    [InlineData("\"number\":\"US20160123456A1\"", "U.S. Patent No. 20160123456A1")]
    [InlineData("\"number\":\"EP3354746\"", "European Patent No. EP3354746")]
    [InlineData("\"number\":\"77\",\"genre\":\"Patent\",\"publisher-place\":\"Japan\"", "Japanese Patent No. 77")]
    [InlineData("\"number\":\"77\"", "Patent No. 77")]
    public void R3_8_a_patent_names_its_country_once(string facts, string expected) =>
        Entry($$"""{"type":"patent","author":[{"family":"Mole"}],"title":"T",{{facts}}}""").ShouldBe($"Mole. (n.d.). _T_ ({expected}).");

    [Fact]
    public void R4_9_the_source_of_a_patent_is_its_office() =>
        Entry(
                """{"type":"patent","author":[{"family":"Mole"}],"title":"T","number":"9367592","authority":"U.S. Patent and Trademark Office","publisher":"Mole Works"}"""
            )
            .ShouldBe("Mole. (n.d.). _T_ (U.S. Patent No. 9,367,592). U.S. Patent and Trademark Office.");

    [Theory]
    [InlineData("4th, revised ed.", "4th rev. ed.")]
    [InlineData("4th revised edition", "4th rev. ed.")]
    [InlineData("Revised edition", "Rev. ed.")]
    [InlineData("Revised", "Rev. ed.")]
    [InlineData("2nd enlarged ed.", "2nd enl. ed.")]
    public void R3_6_words_of_an_edition_are_shortened(string edition, string expected) =>
        Book($"\"edition\":\"{edition}\"").ShouldBe($"Mole. (2019). _On soil_ ({expected}).");

    [Theory]
    [InlineData("A study of “clay”", "_A study of “clay.”_ Loam.")]
    [InlineData("A study of \\\"clay\\\"", "_A study of “clay.”_ Loam.")]
    [InlineData("What is “clay?”", "_What is “clay?”_ Loam.")]
    [InlineData("Pipes of 9\\\"", "_Pipes of 9\"_. Loam.")]
    public void R3_4_the_period_of_a_title_in_italics_is_inside_its_closing_mark(string title, string expected) =>
        Entry($$"""{"type":"book","author":[{"family":"Mole"}],"title":"{{title}}","publisher":"Loam"}""")
            .ShouldBe("Mole. (n.d.). " + expected);
}
