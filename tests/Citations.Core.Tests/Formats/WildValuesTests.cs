using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>Files as programs and people write them, and what a librarian would expect of them.</summary>
public sealed class WildValuesTests
{
    [Theory]
    [InlineData("Y1  - 1999/07/12/Summer", "1999-07-12")]
    [InlineData("Y1  - 1999///Summer", "1999-22")]
    [InlineData("PY  - 2005\nDA  - 3. Mai 2005", "2005-05-03")]
    public void Dates_of_RIS_are_as_full_as_their_source(string lines, string edtf) =>
        Ris($"TY  - JOUR\n{lines}\nTI  - T").Issued.ShouldBe(Date(edtf));

    [Theory]
    [InlineData("RPRT", "SN  - TR-12", "TR-12", null)]
    [InlineData("RPRT", "M1  - 55", "55", null)]
    [InlineData("PAT", "M1  - US1234567", "US1234567", null)]
    [InlineData("RPRT", "SN  - 978-0-306-40615-7", null, "9780306406157")]
    public void Numbers_of_reports_and_patents_are_theirs(string type, string line, string? number, string? isbn)
    {
        var work = Ris($"TY  - {type}\n{line}\nTI  - T");
        (work.Number, work.Isbn).ShouldBe((number, isbn));
    }

    [Fact]
    public void An_abbreviated_journal_is_the_journal_where_no_other_is_named() =>
        Ris("TY  - JOUR\nJA  - J. Seab.\nTI  - T").ContainerTitle.ShouldBe("J. Seab.");

    [Fact]
    public void Each_keyword_of_EndNote_has_its_line() =>
        ReferReader.Read("%0 Journal Article\n%T T\n%K gulls\nnests\n").Value[0][TextVariable.Keyword].ShouldBe("gulls, nests");

    [Theory]
    [InlineData("JT  - Sleep medicine (Oslo, Norway : 1990)", "Sleep Medicine")]
    [InlineData("JT  - Journal of sleep : official journal of the Sleep Society", "Journal of Sleep")]
    [InlineData("JT  - Journal of experimental sleep. General", "Journal of Experimental Sleep: General")]
    [InlineData("JT  - Sleep (ABC)", "Sleep (ABC)")]
    [InlineData("JT  - Proc. Sleep Soc. Oslo", "Proc. Sleep Soc. Oslo")]
    public void Journals_of_PubMed_are_without_what_a_catalogue_adds(string line, string journal) =>
        Nbib(line).ContainerTitle.ShouldBe(journal);

    [Fact]
    public void A_name_of_PubMed_without_a_comma_has_initials() =>
        Nbib("FAU - Gull BC").Author[0].ShouldBe(Contributor.Person("Gull", "BC"));

    [Theory]
    [InlineData("articleno = {17}, numpages = {22}", "17", "22")]
    [InlineData("elocation-id = {e17}", "e17", null)]
    [InlineData("eid = {e17}, pagetotal = {5}", "e17", "5")]
    public void Article_numbers_of_BibTeX_have_several_fields(string fields, string number, string? pages)
    {
        var work = BibTeX("article", $"journal = {{J}}, {fields}");
        (work.Number, work[TextVariable.NumberOfPages]).ShouldBe((number, pages));
    }

    [Fact]
    public void An_address_in_how_it_was_published_is_not_decoded() =>
        BibTeX("misc", "howpublished = {\\url{https://example.org/a_b~c/d%20e}}").Url.ShouldBe("https://example.org/a_b~c/d%20e");

    [Fact]
    public void A_tilde_of_an_address_is_one() =>
        BibTeX("misc", "url = {https://example.org/\\~{}gull/a\\_b}").Url.ShouldBe("https://example.org/~gull/a_b");

    [Fact]
    public void A_month_in_quotation_marks_is_a_month() =>
        BibTeX("article", "year = 2011, month = {\"sep\"}").Issued.ShouldBe(Date("2011-09"));

    [Fact]
    public void A_state_of_BibLaTeX_is_in_words() => BibTeX("article", "pubstate = {inpress}").Status.ShouldBe("in press");

    [Theory]
    [InlineData("2", "edition = {Second}")]
    [InlineData("12", "edition = {Twelfth}")]
    [InlineData("21", "edition = {21st}")]
    [InlineData("Rev. ed.", "edition = {Rev. ed.}")]
    public void BibTeX_has_editions_in_words(string edition, string field)
    {
        var text = ReferenceFormat.BibTeX.Write([new Reference { Type = ReferenceType.Book, Id = "a", Edition = edition }]);
        text.ShouldContain(field);
        BibTeXReader.Read(text).Value[0].Edition.ShouldBe(edition);
    }

    [Theory]
    [InlineData("Master's thesis", "@mastersthesis{a")]
    [InlineData("Doctoral dissertation", "@phdthesis{a")]
    public void A_thesis_of_BibTeX_is_of_its_kind(string genre, string entry)
    {
        var text = ReferenceFormat.BibTeX.Write([new Reference { Type = ReferenceType.Thesis, Id = "a", Genre = genre }]);
        text.ShouldStartWith(entry);
        text.ShouldNotContain("type =");
        BibTeXReader.Read(text).Value[0].Genre.ShouldBe(genre);
    }

    [Fact]
    public void A_preprint_is_no_article_of_BibTeX() =>
        ReferenceFormat.BibTeX.Write([new Reference { Type = ReferenceType.Article, Id = "a" }]).ShouldStartWith("@misc{a");

    [Theory]
    [InlineData("\"type\":\"JOURNALARTICLE\"")]
    [InlineData("\"type\":\"journalArticle\"")]
    [InlineData("\"type\":\"ARTICLE-JOURNAL\"")]
    [InlineData("\"type\":\"Journal-Article\"")]
    public void Types_are_read_in_any_case(string type) => Item(type).Type.ShouldBe(ReferenceType.ArticleJournal);

    [Fact]
    public void A_date_may_have_its_parts_in_properties() =>
        Item("\"issued\":{\"year\":2020,\"month\":\"5\"}").Issued.ShouldBe(Date("2020-05"));

    [Theory]
    [InlineData("\"issued\":{\"year\":2020,\"month\":\"October\",\"day\":\"8\"}", "2020-10-08")]
    [InlineData("\"issued\":[{\"year\":\"2020\",\"month\":\"octobre\"}]", "2020-10")]
    [InlineData("\"issued\":{\"year\":2020,\"month\":\"often\"}", "2020")]
    public void A_date_in_properties_may_have_its_month_in_words(string property, string edtf) =>
        Edtf.Write(Item(property).Issued!).ShouldBe(edtf);

    [Fact]
    public void The_name_of_a_month_beside_the_parts_of_a_date_is_kept() =>
        Item("\"issued\":{\"date-parts\":[[2020]],\"month\":\"October\"}").Issued!.Extra.GetString("month").ShouldBe("October");

    [Theory]
    [InlineData("year = {2008b}, month = may", "2008-05", "b")]
    [InlineData("year = {2008b}", "2008", "b")]
    [InlineData("year = {2008}, month = may", "2008-05", null)]
    public void The_letter_of_a_year_is_not_of_the_date(string fields, string edtf, string? letter)
    {
        var work = BibTeX("article", fields);
        (work.Issued, work[TextVariable.YearSuffix]).ShouldBe((Date(edtf), letter));
    }

    [Fact]
    public void Days_of_two_months_of_BibTeX_are_a_range() =>
        BibTeX("article", "year = 2007, month = {30~} # sep # {--2~} # oct").Issued.ShouldBe(Date("2007-09-30/2007-10-02"));

    [Fact]
    public void A_text_in_a_list_of_names_may_be_inverted() =>
        Item("\"author\":[\"Gull, Ann\",\"Burrow Society, Oslo branch of 1990\"]")
            .Author.ShouldBe([Contributor.Person("Gull", "Ann"), Contributor.Organization("Burrow Society, Oslo branch of 1990")]);

    [Fact]
    public void Items_of_CSL_JSON_have_ids_of_their_own()
    {
        Reference[] works = [new() { Title = "Moles" }, new() { Title = "Moles" }, new() { Id = "b" }];
        CslJsonReader.Read(CslJsonWriter.Write(works)).Value.Select(work => work.Id).ShouldBe(["moles", "molesa", "b"]);
    }

    [Theory]
    [InlineData(@"{\&}lt$\mathsemicolon$i{\&}gt$\mathsemicolon$Talpa{\&}lt$\mathsemicolon$/i{\&}gt$\mathsemicolon$ now", "<i>Talpa</i> now")]
    [InlineData(@"Sleep $\less$i$\greater$Talpa$\less$/i$\greater$ now", "Sleep <i>Talpa</i> now")]
    [InlineData(@"Moles {\&}amp$\mathsemicolon$ Voles", "Moles & Voles")]
    [InlineData(@"Moles &amp\mathsemicolon Voles", "Moles & Voles")]
    [InlineData(@"Moles{\&}{\#}x2019$\mathsemicolon$ burrows", "Moles’ burrows")]
    public void Entities_of_doi_org_are_what_they_stand_for(string latex, string title) =>
        BibTeX("article", $"title = {{{latex}}}, journal = {{{latex}}}").ContainerTitle.ShouldBe(title);

    [Fact]
    public void Commands_that_set_type_cost_no_date()
    {
        var work = BibTeX(
            "article",
            @"volume = {\textbf{12}}, pages = {\textit{4--5}}, year = {\textbf{2001}}, month = {\emph{may}}, day = {\textbf{3}}"
        );
        (work.Volume, work.Page).ShouldBe(("12", "4-5"));
        work.Issued.ShouldBe(Date("2001-05-03"));
    }

    [Theory]
    [InlineData("2021-13-01", "2021", 1)]
    [InlineData("2021-1-13", "2021-01-13", 0)]
    [InlineData("2021-02-30", "2021-02", 1)]
    public void A_month_that_no_year_has_is_told_and_is_no_day(string date, string edtf, int findings)
    {
        var result = BibTeXReader.Read($"@misc{{a, title = {{T}}, url = {{https://moles.example}}, urldate = {{{date}}}}}");
        result.Value[0].Accessed.ShouldBe(Date(edtf));
        result.Diagnostics.Count(finding => finding.Code == "CIT0504").ShouldBe(findings);
    }

    [Theory]
    [InlineData("mrnumber = {1}, publisher = {Soci\\'et\\'e des Taupes, Paris}", "Société des Taupes", "Paris")]
    [InlineData("mrnumber = {1}, publisher = {Mole Society, Providence, RI}", "Mole Society", "Providence, RI")]
    [InlineData("mrnumber = {1}, publisher = {Burrow Press, Inc.}", "Burrow Press, Inc.", null)]
    [InlineData("mrnumber = {1}, publisher = {Doe, Roe and Moe}", "Doe, Roe and Moe", null)]
    [InlineData("publisher = {Soci\\'et\\'e des Taupes, Paris}", "Société des Taupes, Paris", null)]
    public void MathSciNet_writes_the_place_after_the_publisher(string fields, string publisher, string? place)
    {
        var work = BibTeX("book", fields);
        (work.Publisher, work.PublisherPlace).ShouldBe((publisher, place));
    }

    [Theory]
    [InlineData("LA  - ger\nJT  - Archiv fur Maulwurfskunde", "Archiv fur Maulwurfskunde")]
    [InlineData("LA  - spa\nJT  - Gaceta sanitaria", "Gaceta sanitaria")]
    [InlineData("LA  - ger\nJT  - Journal of clinical medicine", "Journal of Clinical Medicine")]
    [InlineData("LA  - eng\nJT  - Archives of surgery", "Archives of Surgery")]
    public void Journals_of_PubMed_get_capitals_in_English_alone(string lines, string journal) =>
        Nbib(lines).ContainerTitle.ShouldBe(journal);

    private static Reference Ris(string text) => RisReader.Read(text + "\nER  - \n").Value[0];

    private static Reference Nbib(string line) => NbibReader.Read($"PMID- 1\nTI  - T.\n{line}\nPT  - Journal Article\n").Value[0];

    private static Reference BibTeX(string type, string fields) => BibTeXReader.Read($"@{type}{{a, title = {{T}}, {fields}}}").Value[0];

    private static Reference Item(string property) => CslJsonReader.Read($$"""[{"id":"a",{{property}}}]""").Value[0];

    private static PartialDate Date(string edtf) => Edtf.TryParse(edtf, out var date) ? date! : throw new ArgumentException(edtf);
}
