using Citations.Formats;

namespace Citations.Tests.Formats.Csv;

/// <summary>Tables as databases and people make them.</summary>
public sealed class CsvDialectTests
{
    [Fact]
    public void Dimensions_says_on_a_line_before_the_header_when_it_wrote_the_table()
    {
        const string Table =
            "\"About the data: Exported on Jan 1, 2023.\"\n"
            + "Rank,DOI,Title,Source title,Anthology title,PubYear,Volume,Publication Type,Authors\n"
            + "1,10.5555/d.1,Nests,Journal of Birds,,2020,12,Article,\"Gull, Ann; Tern, Bo\"\n"
            + "2,,Eggs,,The book,2021,,Chapter,\"Gull, Ann\"\n";
        var library = ReferenceLibrary.Parse(Table, null, DataFormats.All);
        library.References.Select(work => (work.Title, work.ContainerTitle, work.Type))
            .ShouldBe([("Nests", "Journal of Birds", ReferenceType.ArticleJournal), ("Eggs", "The book", ReferenceType.Chapter)]);
    }

    [Fact]
    public void The_anthology_of_Dimensions_is_the_book_and_the_source_its_series()
    {
        var work = Read(
            "Title,Source title,Anthology title,PubYear,Publication Type,Authors\nEggs,Bird Notes,The book,2021,Chapter,\"Gull, Ann\"\n"
        );
        (work.ContainerTitle, work[TextVariable.CollectionTitle]).ShouldBe(("The book", "Bird Notes"));
    }

    [Theory]
    [InlineData("Publication Date\tPublication Year\nMAY 3\t2020", "2020-05-03")]
    [InlineData("Publication Year\tPublication Date\n2020\tJUL-AUG", "2020-07/2020-08")]
    public void Web_of_Science_has_a_day_and_a_year(string table, string edtf)
    {
        var (header, row) = (table.Split('\n')[0], table.Split('\n')[1]);
        var work = Read($"Article Title\tPublication Type\t{header}\nNests\tJ\t{row}\n");
        work.Type.ShouldBe(ReferenceType.ArticleJournal);
        Edtf.Write(work.Issued!).ShouldBe(edtf);
    }

    [Fact]
    public void JabRef_has_columns_of_OpenOffice()
    {
        var work = Read(
            "BibliographyType,Identifier,Author,Title,Month,Pages,Year,Address,Booktitle,Series\n"
                + "6,K1-2,\"Roe, Ann; Doe, Max & Moe, Ida\",Moles,jul,21--24,2017,Bonn,Mole Days,LNM\n"
        );
        (work.Id, work.Type, work.PublisherPlace).ShouldBe(("K1-2", ReferenceType.PaperConference, "Bonn"));
        work.Author.Count.ShouldBe(3);
        Edtf.Write(work.Issued!).ShouldBe("2017-07");
    }

    [Theory]
    [InlineData("10.5555/moles", "", "10.5555/moles")]
    [InlineData("mole2017", "mole2017", null)]
    public void An_identifier_is_a_key_unless_it_is_a_DOI(string identifier, string id, string? doi)
    {
        var work = Read($"Identifier,Title\n{identifier},Moles\n");
        (work.Id, work[TextVariable.Doi]).ShouldBe((id, doi));
    }

    [Theory]
    [InlineData("Month,Year\n5,2017", "2017-05")]
    [InlineData("Year,Month\n2017,May", "2017-05")]
    [InlineData("Month,Date\nMay,2017-05-03", "2017-05-03")]
    public void A_month_in_a_column_of_its_own_goes_with_its_year(string table, string edtf) =>
        Edtf.Write(Read($"Title,{table.Replace("\n", "\nMoles,")}\n").Issued!).ShouldBe(edtf);

    [Theory]
    [InlineData("title;journal;volume;number;type\nNests;Birds;12;3;article", "3", null)]
    [InlineData("title;number;type\nNests;3;report", null, "3")]
    public void A_number_is_the_issue_of_a_journal(string table, string? issue, string? number)
    {
        var work = Read(table);
        (work.Issue, work.Number).ShouldBe((issue, number));
    }

    [Fact]
    public void Zoteros_kind_of_thesis_stands_beside_its_type() =>
        Read("Item Type,Title,Type\nthesis,Nests,Masters thesis").Genre.ShouldBe("Master's thesis");

    [Fact]
    public void Two_numbers_of_a_serial_are_both_its_own() =>
        Read("Title,ISSN,eISSN\nNests,1234-5679,2049-3630").Issn.ShouldBe("1234-5679, 2049-3630");

    [Fact]
    public void The_period_of_the_last_initial_stays_where_the_others_have_theirs() =>
        Read("Authors,Title\n\"Gull A., Tern B.\",Nests").Author.Select(name => name.Given).ShouldBe(["A.", "B."]);

    [Fact]
    public void PubMeds_names_are_written_as_indexes_do()
    {
        var work = Read("PMID,Title,Authors,Journal/Book\n123,Nests.,\"Gull AB, Tern B, van der Skua C Jr.\",J Birds");
        string.Join("; ", work.Author.Select(name => $"{name.Family}|{name.Given}|{name.Suffix}"))
            .ShouldBe("Gull|AB|; Tern|B|; van der Skua|C|Jr.");
        (work.Type, work.ContainerTitle).ShouldBe((ReferenceType.ArticleJournal, "J Birds"));
    }

    private static Reference Read(string table) => CsvReferenceReader.Read(table).Value[0];
}
