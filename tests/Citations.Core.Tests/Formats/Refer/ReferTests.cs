using Citations.Formats;
using Citations.Formats.EndNoteXml;
using Citations.Formats.Refer;

namespace Citations.Tests.Formats.Refer;

public sealed class ReferTests
{
    private const string Three = """
        %0 Journal Article
        %A Moreau, Carla A., Jr.
        %A Sleep Study Group,
        %T Sleep and rats
        %J Journal of Sleep
        %V 38
        %N 12
        %P 2475-2483
        %D 2013
        %8 May 17
        %@ 1234-5679
        %R 10.5555/npp.2013.150
        %M 91234567
        %K dreams
        %K Rats, Wistar
        %X First paragraph.

        Second paragraph.
        %1 green
        %F moreau2013

        %0 Edited Book
        %E Okafor, Ngozi
        %T A Book of Sleep
        %B Studies in Dreams
        %I Night Press
        %C Lagos
        %D in press
        %@ 978-3-16-148410-0
        %7 2nd
        """;

    private static readonly TableFormat Format = new(
        ReferWriter.Write,
        ReferReader.Read,
        ReferFields.Table,
        EndNoteTypes.Names,
        [TextVariable.Pmid, DateVariable.Issued],
        FoldedNames.Inverted
    );

    [Fact]
    public void Reads_an_article_with_everything()
    {
        var result = ReferReader.Read(Three);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        var article = result.Value[0];
        article.ShouldBe(
            new Reference
            {
                Id = "moreau2013",
                Type = ReferenceType.ArticleJournal,
                Title = "Sleep and rats",
                ContainerTitle = "Journal of Sleep",
                Volume = "38",
                Issue = "12",
                Page = "2475-2483",
                Issued = new PartialDate(2013, 5, 17),
                Issn = "1234-5679",
                Doi = Doi.Parse("10.5555/npp.2013.150"),
                Abstract = "First paragraph.\n\nSecond paragraph.",
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
                Extra = FieldBag.Empty.With("%1", "green"),
            }
                .With(TextVariable.Pmid, "91234567")
                .With(TextVariable.Keyword, "dreams; Rats, Wistar")
        );
    }

    [Fact]
    public void Reads_a_book_and_keeps_which_kind_it_is()
    {
        var book = ReferReader.Read(Three).Value[1];
        book.Type.ShouldBe(ReferenceType.Book);
        book.CollectionTitle.ShouldBe("Studies in Dreams");
        book.Issued.ShouldBe(new PartialDate("in press"));
        book.Isbn.ShouldBe("9783161484100");
        ReferWriter.Write([book]).ShouldStartWith("%0 Edited Book\n");
        ReferReader.Read(ReferWriter.Write([book])).Value.ShouldBe([book]);
    }

    [Fact]
    public void Reads_entries_of_Unix_by_their_fields()
    {
        var result = ReferReader.Read(
            """
            %A Carla A. Moreau
            %Q Dream Laboratories
            %T A report
              in two lines
            %R DL-17
            %I Dream Laboratories
            %D November 1978
            %O Out of print

            %A Ngozi Okafor
            %T An article
            %J J. Sleep
            %D 1979
            """
        );
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([
            new Reference
            {
                Type = ReferenceType.Report,
                Title = "A report in two lines",
                Number = "DL-17",
                Publisher = "Dream Laboratories",
                Issued = new PartialDate(1978, 11),
                Note = "Out of print",
                Author = [Contributor.Person("Moreau", "Carla A."), Contributor.Organization("Dream Laboratories")],
            },
            new Reference
            {
                Type = ReferenceType.ArticleJournal,
                Title = "An article",
                ContainerTitle = "J. Sleep",
                Issued = new PartialDate(1979),
                Author = [Contributor.Person("Okafor", "Ngozi")],
            },
        ]);
    }

    [Theory]
    [InlineData("Audio", ReferenceType.Song)]
    [InlineData("book chapter", ReferenceType.Chapter)]
    [InlineData("Video", ReferenceType.MotionPicture)]
    public void Reads_types_by_the_words_of_other_programs_and_keeps_them(string word, ReferenceType type)
    {
        var result = ReferReader.Read($"%0 {word}\n%A Coot, Ada\n%T Reeds\n");
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldHaveSingleItem().Type.ShouldBe(type);
        ReferWriter.Write(result.Value).ShouldStartWith($"%0 {word}\n");
    }

    [Fact]
    public void What_belongs_to_no_entry_is_reported_and_the_others_are_read()
    {
        var text = "Notes of mine\n\n%0 Horse\n%T A\n\n%0 Book\n%T B\n";
        var result = ReferReader.Read(text);
        result.Value.Select(reference => reference.Title).ShouldBe(["A", "B"]);
        result.Diagnostics.Select(finding => new SourceText(text).LineOf(finding.Span!.Value.Start)).ShouldBe([new(1, 1), new(3, 1)]);
        ReferWriter.Write(result.Value).ShouldStartWith("%0 Horse\n");
    }

    [Fact]
    public void A_thousand_references_come_back() => Format.A_thousand_references_come_back();

    [Fact]
    public void No_text_makes_the_reader_throw() => Format.No_text_makes_the_reader_throw(Three);
}
