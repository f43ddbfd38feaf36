using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>Values with labels, marks and forms that are not theirs, and values that look so and are right.</summary>
public sealed class DirtyValuesTests
{
    [Theory]
    [InlineData("p. 45--p. 67", "45-67")]
    [InlineData("pp. 45--pp. 67", "45-67")]
    [InlineData("S. 45--S. 67", "45-67")]
    [InlineData("p. 1012--9", "1012-1019")]
    [InlineData("pp. 3--5, p. 9", "3-5, 9")]
    [InlineData("p. iv--p. xii", "iv-xii")]
    [InlineData("S12--S15", "S12-S15")]
    [InlineData("P12--P15", "P12-P15")]
    [InlineData("page by page", "page by page")]
    public void Labels_before_either_page_are_not_of_the_pages(string pages, string expected) =>
        BibTeX("article", $"pages = {{{pages}}}").Page.ShouldBe(expected);

    [Fact]
    public void Labels_of_both_pages_of_RIS_are_not_of_the_pages() =>
        Ris("TY  - JOUR\nSP  - p. 201\nEP  - p. 9").Page.ShouldBe("201-209");

    [Theory]
    [InlineData("e201-15", "e201-e215")]
    [InlineData("e201-e215", "e201-e215")]
    [InlineData("e221-15", "e221-15")]
    [InlineData("e00456-20", "e00456-20")]
    [InlineData("e12345-60", "e12345-60")]
    public void The_last_page_of_PubMed_takes_the_letter_of_the_first(string pages, string expected) =>
        Nbib($"PG  - {pages}").Page.ShouldBe(expected);

    [Theory]
    [InlineData("12, no. 3", "12", "3")]
    [InlineData("12, number 3", "12", "3")]
    [InlineData("12, issue 3-4", "12", "3-4")]
    [InlineData("Vol. 12, No. 3", "12", "3")]
    [InlineData("12 Heft 3", "12", "3")]
    [InlineData("12, part 3", "12, part 3", null)]
    [InlineData("12, nos", "12, nos", null)]
    [InlineData("12, no. 3 of the new series", "12, no. 3 of the new series", null)]
    public void An_issue_with_its_label_after_the_volume_is_the_issue(string written, string volume, string? issue)
    {
        var work = BibTeX("article", $"volume = {{{written}}}");
        (work.Volume, work.Issue).ShouldBe((volume, issue));
    }

    [Theory]
    [InlineData("volume = {12, no. 3}, number = {3}", "12", "3")]
    [InlineData("volume = {12, no. 3}, number = {4}", "12, no. 3", "4")]
    public void An_issue_that_is_in_the_volume_too_is_one(string fields, string volume, string issue)
    {
        var work = BibTeX("article", fields);
        (work.Volume, work.Issue).ShouldBe((volume, issue));
    }

    [Theory]
    [InlineData("\uFEFFOw\u00ADls\u200B of the\u2060 fen", "Owls of the fen")]
    [InlineData("1914\u00AD1918", "1914-1918")]
    [InlineData("می\u200Cروم", "می\u200Cروم")]
    [InlineData("क्\u200Dष", "क्\u200Dष")]
    public void Marks_that_print_nothing_are_not_of_a_title(string title, string expected) =>
        Ris($"TY  - JOUR\nT1  - {title}").Title.ShouldBe(expected);

    [Fact]
    public void Marks_that_print_nothing_are_not_of_a_name() =>
        Ris("TY  - JOUR\nAU  - \uFEFFTer\u00ADnov\u200B, O\u2060la\nAU  - Fen So\u00ADciety").Author.ShouldBe(
            [Contributor.Person("Ternov", "Ola"), Contributor.Organization("Fen Society")]
        );

    [Theory]
    [InlineData(@"Owls {\keyletter{i}}n May", "Owls in May")]
    [InlineData(@"\shout{Owls} in May", "Owls in May")]
    [InlineData(@"{\SortNoop{a}}Owls", "Owls")]
    [InlineData(@"Owls \pair{a}{b}", @"Owls \pair{a}<span class=""nocase"">b</span>")]
    [InlineData(@"Owls, see \citet{roe}", @"Owls, see \citet{roe}")]
    [InlineData(@"Owls \lone x", @"Owls \lone x")]
    public void A_command_of_a_preamble_shows_its_argument_in_a_title(string latex, string title) =>
        BibTeXReader
            .Read($"@preamble{{\"\\newcommand{{\\keyletter}}[1]{{#1}}\"}}\n@book{{a, title = {{{latex}}}}}")
            .Value[0]
            .Title.ShouldBe(title);

    [Theory]
    [InlineData("10.1175/1520-0485(1996)026${<}$2712:TEOIWU${>}$2.0.CO;2")]
    [InlineData("10.1175/1520-0485(1996)026$<$2712:TEOIWU$>$2.0.CO;2")]
    [InlineData(@"10.1175/1520-0485(1996)026$\less$2712:TEOIWU$\greater$2.0.CO;2")]
    public void Signs_of_a_DOI_that_an_exporter_wrote_as_formulas_are_the_signs(string doi) =>
        BibTeXReader.Read($"@article{{a, title={{Moles}}, doi={{{doi}}}}}").Value[0]
            .Doi.ShouldBe(Doi.Parse("10.1175/1520-0485(1996)026<2712:TEOIWU>2.0.CO;2"));

    [Theory]
    [InlineData(";")]
    [InlineData(", ;")]
    [InlineData("<i>,</i>")]
    public void A_container_of_marks_alone_loses_no_entry(string name) =>
        BibTeXReader.Read($"@article{{a, title={{Moles}}, journal={{{name}}}}}\n@article{{b, title={{Voles}}}}").Value.Count.ShouldBe(2);

    [Theory]
    [InlineData("WORLD SCIENTIFIC", "World Scientific")]
    [InlineData("ELSEVIER", "Elsevier")]
    [InlineData("MOLSTEC", "MOLSTEC")]
    public void A_publisher_in_capitals_that_may_be_an_acronym_keeps_them(string name, string expected) =>
        BibTeXReader.Read($"@book{{a, title={{Moles}}, publisher={{{name}}}}}").Value[0].Publisher.ShouldBe(expected);

    [Theory]
    [InlineData("publisher = {Fen Press and Owl House}, date = {2011}", "Fen Press; Owl House")]
    [InlineData("publisher = {Fen University and Owl Press}, date = {2011}", "Fen University; Owl Press")]
    // One name may have the word: a library with its gallery.
    [InlineData("publisher = {Fen Library and Owl Gallery}, date = {2011}", "Fen Library and Owl Gallery")]
    [InlineData("publisher = {Fen Press and Marsh-Owl}, location = {Oslo and Bergen}", "Fen Press; Marsh-Owl")]
    [InlineData("publisher = {Fen Press {and} Owl House}, date = {2011}", "Fen Press and Owl House")]
    [InlineData("publisher = {Fen Press and Owl House}, year = {2011}", "Fen Press and Owl House")]
    [InlineData("publisher = {Fenn and Moss}, date = {2011}", "Fenn and Moss")]
    [InlineData("publisher = {Fenn and Moss}, location = {Oslo and Bergen}", "Fenn and Moss")]
    [InlineData("publisher = {Marsh Science and Owl Media}, date = {2011}", "Marsh Science and Owl Media")]
    public void Publishers_are_a_list_of_BibLaTeX(string fields, string publisher)
    {
        var work = BibTeX("book", fields);
        work.Publisher.ShouldBe(publisher);
        BibTeXReader.Read(BibTeXWriter.Write([work], BibTeXDialect.BibLaTeX)).Value[0].Publisher.ShouldBe(publisher);
    }

    [Theory]
    [InlineData("title = {Where do marsh moles go?.}", "Where do marsh moles go?")]
    [InlineData("title = {Moles of the marsh..}", "Moles of the marsh")]
    [InlineData("title = {Moles of the marsh...}", "Moles of the marsh...")]
    [InlineData("title = {Moles of the U.S.}", "Moles of the U.S.")]
    public void A_title_ends_with_one_mark(string fields, string title) =>
        BibTeXReader.Read($"@book{{a, {fields}, publisher = {{Fen Press}}, year = {{2011}}}}").Value[0].Title.ShouldBe(title);

    [Theory]
    [InlineData("Twenty-first", "21")]
    [InlineData("Thirtieth", "30")]
    [InlineData("Forty-second", "42")]
    public void An_edition_in_words_has_its_number(string words, string edition) =>
        BibTeX("book", $"edition = {{{words}}}, year = {{2011}}")[TextVariable.Edition].ShouldBe(edition);

    [Fact]
    public void The_label_of_an_editor_is_not_a_name() =>
        BibTeX("book", "editor = {Owl, Mary (Ed.)}, year = {2011}").Editor.ShouldBe([Contributor.Person("Owl", "Mary")]);

    [Fact]
    public void The_older_name_of_langid_is_read() =>
        BibTeX("book", "hyphenation = {british}, year = {2011}")[TextVariable.Language].ShouldBe("en-GB");

    [Theory]
    [InlineData("location = {Oslo and Bergen}, publisher = {Fen Press and Owl House}", "Oslo; Bergen")]
    // The places of one publisher may be one name.
    [InlineData("location = {Oslo and Bergen and Bonn}", "Oslo and Bergen and Bonn")]
    [InlineData("location = {Oslo {and} Bergen}", "Oslo and Bergen")]
    [InlineData("location = {Port of Spain, Trinidad and Tobago}", "Port of Spain, Trinidad and Tobago")]
    [InlineData("address = {Oslo and Bergen}, year = {2011}", "Oslo and Bergen")]
    public void Places_are_a_list_of_BibLaTeX(string fields, string place)
    {
        var work = BibTeX("book", fields);
        work.PublisherPlace.ShouldBe(place);
        BibTeXReader.Read(BibTeXWriter.Write([work], BibTeXDialect.BibLaTeX)).Value[0].PublisherPlace.ShouldBe(place);
    }

    [Theory]
    [InlineData("Burrow Notes, vol. 12", "Burrow Notes", "12")]
    [InlineData("Burrow Notes, No. 7", "Burrow Notes", "7")]
    [InlineData("Burrow Notes (Bd. 7)", "Burrow Notes", "7")]
    [InlineData("Burrow Notes 12", "Burrow Notes 12", null)]
    [InlineData("Burrow Notes, vol. twelve", "Burrow Notes, vol. twelve", null)]
    public void The_number_after_the_name_of_a_series_is_its_number(string series, string title, string? number)
    {
        var work = BibTeX("inproceedings", $"booktitle = {{B}}, series = {{{series}}}");
        (work[TextVariable.CollectionTitle], work[TextVariable.CollectionNumber]).ShouldBe((title, number));
    }

    [Fact]
    public void Another_number_beside_that_of_a_series_leaves_both()
    {
        var work = BibTeX("book", "series = {Burrow Notes, vol. 12}, number = {4}");
        (work[TextVariable.CollectionTitle], work[TextVariable.CollectionNumber]).ShouldBe(("Burrow Notes, vol. 12", "4"));
        BibTeX("book", "series = {Burrow Notes, vol. 12}, volume = {12}")[TextVariable.CollectionTitle].ShouldBe("Burrow Notes");
    }

    [Theory]
    [InlineData("PB  - Owl House,\nCY  - Bonn :", "Owl House", "Bonn")]
    [InlineData("PB  - Owl House ;\nCY  - Lenox, Mass. :", "Owl House", "Lenox, Mass.")]
    [InlineData("PB  - Owl House, Inc.\nCY  - Bonn", "Owl House, Inc.", "Bonn")]
    [InlineData("PB  - ,\nCY  - Bonn", null, "Bonn")]
    public void The_marks_of_a_catalogue_are_not_of_publisher_and_place(string lines, string? publisher, string place)
    {
        var work = Ris($"TY  - BOOK\n{lines}");
        (work.Publisher, work.PublisherPlace).ShouldBe((publisher, place));
    }

    [Theory]
    [InlineData("77--+", "77+")]
    [InlineData("A4-+", "A4+")]
    [InlineData("77+", "77+")]
    [InlineData("77 - +", "77+")]
    [InlineData("+", "+")]
    public void Pages_that_go_on_elsewhere_have_a_plus_alone(string pages, string expected) =>
        BibTeX("article", $"pages = {{{pages}}}").Page.ShouldBe(expected);

    [Theory]
    [InlineData("77--80 (4 pp.)", "77-80")]
    [InlineData("1077-80 (4pages)", "1077-1080")]
    [InlineData("77-80 (5 pages)", "77-80 (5 pages)")]
    [InlineData("e77012 (9 pages)", "e77012 (9 pages)")]
    [InlineData("77-80 (special pages)", "77-80 (special pages)")]
    public void A_count_that_the_pages_say_already_is_not_one_of_them(string pages, string expected) =>
        BibTeX("article", $"pages = {{{pages}}}").Page.ShouldBe(expected);

    [Theory]
    [InlineData("77 to 80", "77-80")]
    [InlineData("S7 through S9", "S7-S9")]
    [InlineData("77 - 80.", "77-80")]
    [InlineData("77 and 80", "77 and 80")]
    public void A_range_in_words_is_a_range(string pages, string expected) =>
        BibTeX("article", $"pages = {{{pages}}}").Page.ShouldBe(expected);

    [Theory]
    [InlineData("SP  - 77|EP  - 77-80", "77-80")]
    [InlineData("SP  - 7-1|EP  - 7-9", "7-1–7-9")]
    public void A_range_as_the_last_page_is_the_range(string lines, string expected) =>
        Ris($"TY  - JOUR\n{lines.Replace('|', '\n')}").Page.ShouldBe(expected);

    [Theory]
    [InlineData("doi = {10.5555/owl.7, 10.5555/owl.7}", "10.5555/owl.7")]
    [InlineData("doi = {https://doi.org/10.5555/owl.7; 10.5555/OWL.7}", "10.5555/owl.7")]
    [InlineData("doi = {10.5555/owl.7, 10.5555/owl.8}", "10.5555/owl.7, 10.5555/owl.8")]
    public void A_DOI_that_is_given_twice_is_one(string field, string expected) =>
        BibTeX("article", field)[TextVariable.Doi].ShouldBe(expected, StringCompareShould.IgnoreCase);

    [Fact]
    public void A_DOI_among_the_related_records_of_RIS_is_the_work_s()
    {
        Ris("TY  - JOUR\nL3  - 10.5555/owl.7")[TextVariable.Doi].ShouldBe("10.5555/owl.7");
        Ris("TY  - JOUR\nL3  - 10.5555/owl.7\nDO  - 10.5555/owl.8")[TextVariable.Doi].ShouldBe("10.5555/owl.8");
    }

    [Theory]
    [InlineData("https://owl.example/a (accessed 2021-02-03)", "https://owl.example/a", 2021)]
    [InlineData("https://owl.example/a, last accessed 3 February 2021", "https://owl.example/a", 2021)]
    [InlineData("https://owl.example/a (mirror)", "https://owl.example/a (mirror)", null)]
    [InlineData("“https://owl.example/a”", "https://owl.example/a", null)]
    public void What_is_around_an_address_is_not_of_it(string url, string expected, int? accessed)
    {
        var work = BibTeX("misc", $"url = {{{url}}}");
        (work.Url, work.Accessed?.Year).ShouldBe((expected, accessed));
    }

    [Theory]
    [InlineData(@"\emph{Fen Letters}", "Fen Letters")]
    [InlineData(@"\textbf{Fen Letters}", "Fen Letters")]
    [InlineData("Fen Letters,", "Fen Letters")]
    [InlineData("Fen Letters ;", "Fen Letters")]
    [InlineData(@"\emph{Fen} and \emph{Moor}", "<i>Fen</i> and <i>Moor</i>")]
    [InlineData(@"Letters on \emph{Strix}", "Letters on <i>Strix</i>")]
    public void Type_and_marks_around_a_journal_are_not_of_its_name(string journal, string expected) =>
        BibTeX("article", $"journal = {{{journal}}}").ContainerTitle.ShouldBe(expected);

    [Fact]
    public void The_record_of_a_database_in_place_of_an_address_is_no_address()
    {
        var work = Ris("TY  - JOUR\nUR  - <Go to ISI>://WOS:0007");
        (work.Url, work.Extra.GetString("unique-id")).ShouldBe((null, "WOS:0007"));
    }

    private static Reference Ris(string text) => RisReader.Read(text + "\nER  - \n").Value[0];

    private static Reference Nbib(string line) => NbibReader.Read($"PMID- 1\nTI  - T.\n{line}\nPT  - Journal Article\n").Value[0];

    private static Reference BibTeX(string type, string fields) => BibTeXReader.Read($"@{type}{{a, title = {{T}}, {fields}}}").Value[0];
}
