using System.Text;
using Citations.Formats;
using Citations.Formats.Mapping;
using Citations.Formats.Ris;

namespace Citations.Tests.Formats.Ris;

public sealed class RisTests
{
    private const string Modern = """
        TY  - JOUR
        ID  - moreau2013
        AU  - Moreau, Carla A., Jr.
        AU  - Sleep Study Group
        TI  - Sleep and
              rats
        T2  - Journal of Sleep
        J2  - J. Sleep
        VL  - 38
        IS  - 12
        SP  - 2475
        EP  - 2483
        PY  - 2013
        DA  - 2013/05/17
        Y2  - 2014/01/02/
        SN  - 1234-5679
        DO  - 10.5555/npp.2013.150
        KW  - dreams
        KW  - Rats, Wistar
        L1  - file.pdf
        ER  - 


        """;

    private const string Old = """
        TY  - JOUR
        A1  - Moreau, Carla A., Jr.
        A1  - Sleep Study Group
        T1  - Sleep and rats
        JF  - Journal of Sleep
        JO  - J. Sleep
        VL  - 38
        CP  - 12
        SP  - 2475
        EP  - 2483
        Y1  - 2013/05/17/
        Y2  - 2014/01/02
        SN  - 1234-5679
        M3  - 10.5555/npp.2013.150
        KW  - dreams
        KW  - Rats, Wistar
        ID  - moreau2013
        L1  - file.pdf
        ER  -
        """;

    private static readonly TableFormat Format = new(
        RisWriter.Write,
        RisReader.Read,
        RisFields.Table,
        RisTypes.Table,
        [TextVariable.Page, DateVariable.Issued],
        Folded
    );

    [Theory]
    [InlineData(Modern)]
    [InlineData(Old)]
    public void Reads_both_dialects(string text)
    {
        var result = RisReader.Read(text);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result
            .Value.ShouldHaveSingleItem()
            .ShouldBe(
                new Reference
                {
                    Id = "moreau2013",
                    Type = ReferenceType.ArticleJournal,
                    Title = "Sleep and rats",
                    ContainerTitle = "Journal of Sleep",
                    ContainerTitleShort = "J. Sleep",
                    Author =
                    [
                        new Contributor
                        {
                            Family = "Moreau",
                            Given = "Carla A.",
                            Suffix = "Jr.",
                        },
                        Contributor.Organization("Sleep Study Group"),
                    ],
                    Volume = "38",
                    Issue = "12",
                    Page = "2475-2483",
                    Issued = new PartialDate(2013, 5, 17),
                    Accessed = new PartialDate(2014, 1, 2),
                    Issn = "1234-5679",
                    Doi = Doi.Parse("10.5555/npp.2013.150"),
                    Extra = FieldBag.Empty.With("L1", "file.pdf"),
                    Texts = result.Value[0].Texts.With(TextVariable.Keyword, "dreams; Rats, Wistar"),
                }
            );
    }

    [Theory]
    [InlineData("PY  - 1986///Spring", "1986 Spring")]
    [InlineData("PY  - 1986/04//", "1986-04")]
    [InlineData("PY  - 1986\nDA  - 1986/04/01", "1986-04-01")]
    [InlineData("PY  - 1986\nDA  - Apr 1", "1986-04-01")]
    [InlineData("PY  - 1986\nDA  - 2010/01/01", "1986")]
    [InlineData("PY  - 1998/2003", "1998/2003")]
    [InlineData("PY  - in press", "in press")]
    [InlineData("PY  - 1998///2003", "1998/2003")]
    [InlineData("PY  - 1998\nDA  - 1998-2003", "1998/2003")]
    [InlineData("PY  - 1998\nDA  - 1998///May-June", "1998-05/1998-06")]
    [InlineData("PY  - 1998\nDA  - 1998/05-06", "1998-05/1998-06")]
    [InlineData("PY  - 1998\nDA  - 1998/05/30-31", "1998-05-30/1998-05-31")]
    [InlineData("PY  - 1998\nDA  - 1998/12/30/1999/01/02", "1998-12-30/1999-01-02")]
    public void Dates_are_read(string fields, string expected) =>
        RisReader.Read($"TY  - BOOK\n{fields}\nER  - \n").Value[0].Issued!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("PY  - 1998///second printing", "PY")]
    [InlineData("PY  - 1998\nDA  - 1998/05/30/evening", "DA")]
    public void What_a_date_says_beyond_the_model_is_kept(string fields, string tag)
    {
        var reference = RisReader.Read($"TY  - BOOK\n{fields}\nER  - \n").Value[0];
        reference.Issued!.Year.ShouldBe(1998);
        reference.Extra.GetString(tag).ShouldBe(fields[(fields.LastIndexOf("- ", StringComparison.Ordinal) + 2)..]);
        RisWriter.Write([reference]).ShouldContain(reference.Extra.GetString(tag)!);
    }

    [Fact]
    public void A_book_counts_its_pages_and_a_chapter_places_them()
    {
        RisReader.Read("TY  - BOOK\nSP  - 312\nER  - \n").Value[0][TextVariable.NumberOfPages].ShouldBe("312");
        RisReader.Read("TY  - CHAP\nSP  - 312\nER  - \n").Value[0].Page.ShouldBe("312");
    }

    [Fact]
    public void Entries_without_an_end_or_a_start_and_lines_without_a_tag_are_reported()
    {
        var result = RisReader.Read("Exported today\nTY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - \nTI  - C\nER  - \n");
        result.Value.Select(r => r.Title).ShouldBe(["A", "B", "C"]);
        result.Diagnostics.Select(d => (d.Code, d.Span!.Value.Start)).ShouldBe([("CIT0501", 0), ("CIT0503", 15), ("CIT0503", 60)]);
    }

    [Fact]
    public void A_type_word_that_fits_is_written_back() =>
        RisWriter.Write(RisReader.Read("TY  - EDBOOK\nTI  - A\nER  - \n").Value).ShouldBe("TY  - EDBOOK\nTI  - A\nER  - \n\n");

    [Fact]
    public void A_thousand_references_come_back() => Format.A_thousand_references_come_back();

    [Fact]
    public void Any_reference_comes_back() => CsCheck.Check.Sample(References.Any, Format.ShouldComeBack, iter: 2_000);

    [Fact]
    public void No_text_makes_the_reader_throw() => Format.No_text_makes_the_reader_throw(Modern + Old);

    [Fact]
    public void A_file_of_another_program_holds_what_CSL_JSON_has()
    {
        var read = RisReader.Read(new MemoryStream(WorkLibrary.Bytes("works.ris")));
        read.Diagnostics.BesidesInformation().ShouldBeEmpty();
        var truth = WorkLibrary.Works;
        read.Value.Count.ShouldBe(truth.Count);
        // The file has one word for the types that RIS lacks.
        foreach (var (mine, theirs) in read.Value.Zip(truth))
        {
            (mine.Id, mine.Title, mine.Issued?.Year, mine.Volume, mine.Author.Count).ShouldBe(
                (theirs.Id, theirs.Title, theirs.Issued?.Year, theirs.Volume, theirs.Author.Count)
            );
            if (mine.Type != ReferenceType.Document)
                mine.Type.ShouldBe(theirs.Type);
        }
    }

    private static Contributor Folded(Contributor name) => CommaName.Read(CommaName.Write(name))!;
}
