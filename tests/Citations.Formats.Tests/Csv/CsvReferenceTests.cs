using System.Text;
using Citations.Formats;
using Citations.Formats.Mapping;
using CsCheck;

namespace Citations.Tests.Formats.Csv;

public sealed class CsvReferenceTests
{
    [Theory]
    [InlineData(
        "Key,Item Type,Publication Year,Author,Title,Publication Title,Date,Pages,Shelf\r\nmoreau,journalArticle,2013,\"Moreau, Carla; Sleep Study Group\",\"Sleep, and \"\"rats\"\"\",Journal of Sleep,2013-05-17,1-9,B7\r\n"
    )]
    [InlineData(
        "\uFEFFid;type;authors;title;journal;issued;page;Shelf\nmoreau;article-journal;\"Moreau, Carla; Sleep Study Group\";\"Sleep, and \"\"rats\"\"\";Journal of Sleep;17 May 2013;1-9;B7\n"
    )]
    [InlineData(
        "sep=;\r\nid;type;authors;title;journal;issued;page;Shelf\r\nmoreau;article-journal;\"Moreau, Carla; Sleep Study Group\";\"Sleep, and \"\"rats\"\"\";Journal of Sleep;2013/05/17;1-9;B7\r\n"
    )]
    [InlineData(
        "Pages\tTITLE\tid\ttype\tauthor\tJournal\tShelf\tdate\n1-9\t\"Sleep, and \"\"rats\"\"\"\tmoreau\tJournal Article\tMoreau, Carla; Sleep Study Group\tJournal of Sleep\tB7\t2013-05-17"
    )]
    public void Columns_come_in_any_order_and_by_many_names(string text)
    {
        var result = CsvReferenceReader.Read(text);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([
            new Reference
            {
                Id = "moreau",
                Type = ReferenceType.ArticleJournal,
                Author = [Contributor.Person("Moreau", "Carla"), Contributor.Organization("Sleep Study Group")],
                Title = "Sleep, and \"rats\"",
                ContainerTitle = "Journal of Sleep",
                Issued = new PartialDate(2013, 5, 17),
                Page = "1-9",
                Extra = FieldBag.Empty.With("Shelf", "B7"),
            },
        ]);
    }

    [Theory]
    [InlineData(
        "Authors,Author full names,Title,Year,Source title,Volume,Issue,Art. No.,Page start,Page end,DOI,Document Type\n\"Doe J.; Roe A.B.\",\"Doe, John (123); Roe, Anna B. (456)\",A title,2021,Journal of X,3,2,,11,19,10.5555/z,Article\n",
        "Doe, John; Roe, Anna B."
    )]
    [InlineData(
        "Authors,Author Full Names,Article Title,Publication Year,Source Title,Volume,Issue,Start Page,End Page,DOI,Document Type\n\"Doe, J; Roe, AB\",\"Doe, John; Roe, Anna B.\",A title,2021,Journal of X,3,2,11,19,10.5555/z,Article\n",
        "Doe, John; Roe, Anna B."
    )]
    [InlineData(
        "Authors,Title,Publication,Volume,Number,Pages,Year,DOI\n\"Doe, John; Roe, Anna B; \",A title,Journal of X,3,2,11-19,2021,10.5555/z\n",
        "Doe, John; Roe, Anna B"
    )]
    [InlineData(
        "DOI,Title,Source title,PubYear,Volume,Issue,Pagination,Authors\n10.5555/z,A title,Journal of X,2021,3,2,11-19,\"Doe, John; Roe, Anna\"\n",
        "Doe, John; Roe, Anna"
    )]
    [InlineData(
        "title,author,year,journal,volume,issue,pages,doi\nA title,\"Doe, John and Roe, Jane\",2021,Journal of X,3,2,11-19,10.5555/z\n",
        "Doe, John; Roe, Jane"
    )]
    [InlineData(
        "title,author,year,journal,volume,issue,pages,doi\nA title,\"Doe J, Roe AB\",2021,Journal of X,3,2,11-19,10.5555/z\n",
        "Doe, J; Roe, AB"
    )]
    public void Tables_are_read_as_databases_and_people_write_them(string table, string authors)
    {
        var work = CsvReferenceReader.Read(table).Value.ShouldHaveSingleItem();
        string.Join("; ", work.Author.Select(name => $"{name.Family}, {name.Given}")).ShouldBe(authors);
        (work.Type, work.Title, work.ContainerTitle, work.Volume, work.Issue, work.Page, work.Issued?.Year).ShouldBe(
            (ReferenceType.ArticleJournal, "A title", "Journal of X", "3", "2", "11-19", 2021)
        );
        work.Doi.ShouldBe(Doi.Parse("10.5555/z"));
    }

    [Fact]
    public void A_table_in_Windows_1252_is_read_as_such()
    {
        using var stream = new MemoryStream(
            Encoding.Latin1.GetBytes(
                "Title;Authors;Year;Journal\n\"Ein Titel; mit Semikolon\";\"Müller, A.; Schmidt, B.\";2020;Zeitschrift\n"
            )
        );
        ReferenceLibrary.Load(stream, DataFormats.All).References.ShouldHaveSingleItem().Author[0].Family.ShouldBe("Müller");
    }

    [Fact]
    public void Faults_are_reported_and_the_rows_are_read()
    {
        CsvReferenceReader.Read("alpha,beta\n1,2\n").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("names no column");
        var result = CsvReferenceReader.Read("title,type\nA,gizmo\nB\nC,book,more\n\"D\"x,book\n");
        result.Value.Select(r => r.Title).ShouldBe(["A", "B", "C", "Dx"]);
        result.Diagnostics.Select(d => d.Code).ShouldBe(["CIT0503", "CIT0503", "CIT0501"]);
        result.Value[2].Extra.GetString("column 3").ShouldBe("more");
    }

    [Fact]
    public void A_row_with_more_cells_than_the_header_has_names_is_reported_unless_they_are_blank()
    {
        var result = CsvReferenceReader.Read("title,type\nA,book,,\nB,book,, more \n");
        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("Row 3: it has 4 cells and the header names 2;");
        result.Value.Select(r => (r.Title, r.Type)).ShouldBe([("A", ReferenceType.Book), ("B", ReferenceType.Book)]);
        result.Value[1].Extra.GetString("column 4").ShouldBe("more");
    }

    [Theory]
    [InlineData("\"=\"\"3-9\"\"\"", "3-9")]
    [InlineData("=\"3-9\"", "3-9")]
    [InlineData("3-9", "3-9")]
    public void A_text_that_a_formula_keeps_is_the_text(string cell, string page) =>
        CsvReferenceReader.Read($"title,type,page\nA,article-journal,{cell}\n").Value[0].Page.ShouldBe(page);

    [Fact]
    public void A_formula_is_guarded_and_comes_back()
    {
        var reference = new Reference
        {
            Id = "a",
            Title = "=HYPERLINK(\"x\")",
            Note = "-1",
            Publisher = "@x",
        };
        var text = CsvReferenceWriter.Write([reference]);
        text.ShouldBe("id,type,title,note,publisher\r\na,document,\"'=HYPERLINK(\"\"x\"\")\",\"'-1\",\"'@x\"\r\n");
        CsvReferenceReader.Read(text).Value.ShouldBe([reference]);
    }

    [Fact]
    public void A_stream_begins_with_a_byte_order_mark_for_Excel()
    {
        using var stream = new MemoryStream();
        CsvReferenceWriter.Write(stream, [new Reference { Id = "a", Title = "Ä" }], ReferenceTableOptions.Default with { Separator = ';' });
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("\uFEFFid;type;title\r\na;document;Ä\r\n");
    }

    [Fact]
    public void Every_reference_comes_back() =>
        Check.Sample(
            References.Any.Where(r => r.Id.Length > 0),
            reference => CsvReferenceReader.Read(CsvReferenceWriter.Write([reference])).Value is [var again] && again == Held(reference),
            iter: 3_000,
            print: r =>
                CsvReferenceWriter.Write([r])
                + CslJsonWriter.WriteOne(r)
                + "\n"
                + CslJsonWriter.Write(CsvReferenceReader.Read(CsvReferenceWriter.Write([r])).Value)
        );

    [Theory]
    [InlineData("John Doe and Jane Roe", "Doe, Roe")]
    [InlineData("John Doe, Jane Roe, and Max van Moe", "Doe, Roe, Moe")]
    [InlineData("García Márquez, Gabriel José", "García Márquez")]
    [InlineData("Health and Safety Executive", null)]
    public void Persons_in_reading_order_are_as_many_as_they_are(string cell, string? surnames)
    {
        var authors = CsvReferenceReader.Read($"title,author\nT,\"{cell}\"\n").Value[0].Author;
        (surnames is null ? authors[0].Literal : string.Join(", ", authors.Select(author => author.Family))).ShouldBe(surnames ?? cell);
    }

    [Fact]
    public void A_table_of_everyday_headings_is_read()
    {
        var work = CsvReferenceReader
            .Read("Title,Author(s),Date,Source,Vol.,No.,Pp.,DOI/URL\nT,Doe J; Roe R,2019-Winter,J,3,4,1-9,10.1000/d1\n")
            .Value[0];
        (work.Type, work.ContainerTitle, work.Page, work.Doi?.Value).ShouldBe((ReferenceType.ArticleJournal, "J", "1-9", "10.1000/d1"));
        work.Author.Select(author => author.ToString()).ShouldBe(["J Doe", "R Roe"]);
        work.Issued!.Start!.Value.Season.ShouldBe(Season.Winter);
    }

    [Fact]
    public void Facts_of_any_kind_come_back()
    {
        var work = new Reference
        {
            Id = "a",
            Custom = FieldBag.Of([
                new("list", System.Text.Json.JsonElement.Parse("""["x, y",{"z":1}]""")),
                new("text", JsonText.ToElement("[sic]")),
                new("json", JsonText.ToElement("[1]")),
                new("truth", System.Text.Json.JsonElement.Parse("true")),
            ]),
        };
        CsvReferenceReader.Read(CsvReferenceWriter.Write([work])).Value[0].Custom.Equals(work.Custom).ShouldBeTrue();
    }

    [Fact]
    public void Ten_thousand_references_come_back()
    {
        var references = WorkLibrary.Of(10_000);
        var again = CsvReferenceReader.Read(CsvReferenceWriter.Write(references)).Value;
        again.Count.ShouldBe(references.Count);
        foreach (var (was, now) in references.Zip(again))
            now.ShouldBe(Held(was), CslJsonWriter.WriteOne(was) + CslJsonWriter.WriteOne(now));
    }

    [Fact]
    public void Never_throws() =>
        Check.Sample(
            Gen.OneOf(
                Gen.String,
                Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Pieces[i])))
            ),
            text => CsvReferenceReader.Read(text).Value.Count >= 0,
            iter: 10_000
        );

    private static readonly string[] Pieces =
    [
        "id",
        "title",
        "author",
        "date",
        ",",
        ";",
        "\t",
        "\"",
        "\n",
        "\r\n",
        "sep=,\n",
        "'=",
        "a",
        "\\",
        "\uFEFF",
        "\0",
        "custom.x",
    ];

    private static Reference Held(Reference reference)
    {
        var held = reference;
        foreach (var (variable, names) in reference.Names)
            held = held with
            {
                Names = held.Names.With(variable, names.Select(name => CommaName.Read(CommaName.Write(name))!).ToEquatableArray()),
            };
        foreach (var (variable, text) in reference.Texts)
            held = held with { Texts = held.Texts.With(variable, text.Trim()) };
        return held;
    }
}
