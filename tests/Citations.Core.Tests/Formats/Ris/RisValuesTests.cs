using Citations.Formats;

namespace Citations.Tests.Formats.Ris;

/// <summary>RIS as databases and people write it.</summary>
public sealed class RisValuesTests
{
    [Fact]
    public void The_fuller_of_several_dates_counts()
    {
        Read("TY  - JOUR\nTI  - A\nPY  - 2016\nY1  - 2016/10/19\nER  - \n").Issued.ShouldBe(new PartialDate(2016, 10, 19));
        Read("TY  - JOUR\nTI  - A\nPY  - 2016\nDA  - 2016/10\nY1  - 2016/10/19\nER  - \n").Issued.ShouldBe(new PartialDate(2016, 10));
    }

    [Theory]
    [InlineData("Y1  - 2013/05/28\nPY  - 2013\nDA  - 2014/04/01", 2014, 4, 1)]
    [InlineData("Y1  - 2013/05/28\nDA  - 2014/04/01", 2014, 4, 1)]
    [InlineData("Y1  - 2013/05/28\nPY  - 2013\nDA  - 2014", 2013, 5, 28)]
    [InlineData("Y1  - 2013/05/28\nDA  - 2013", 2013, 5, 28)]
    [InlineData("PY  - 2013\nDA  - 2014/04/01", 2013, 0, 0)]
    public void The_date_of_the_specification_counts_before_the_older_tag(string tags, int year, int month, int day)
    {
        var date = Read($"TY  - JOUR\nTI  - A\n{tags}\nER  - \n").Issued!.Start!.Value;
        ((int)date.Year, (int)date.Month, (int)date.Day).ShouldBe((year, month, day));
    }

    [Fact]
    public void A_date_that_does_not_count_is_kept()
    {
        var work = Read("TY  - JOUR\nTI  - A\nY1  - 2013/05/28\nPY  - 2013\nDA  - 2014/04/01\nER  - \n");
        CslJsonWriter.Write([work]).ShouldContain("2013/05/28");
    }

    [Fact]
    public void The_serial_number_of_a_patent_is_its_number()
    {
        var patent = Read("TY  - PAT\nTI  - A\nSN  - 7,123,456\nER  - \n");
        (patent.Number, patent[TextVariable.Isbn]).ShouldBe(("7,123,456", null));
        Read(RisWriter.Write([patent])).Number.ShouldBe("7,123,456");
    }

    [Fact]
    public void Tags_in_small_letters_are_tags()
    {
        var book = Read("TY  - BOOK\nti  - lower case tags\nau  - Poe, Pam\npy  - 2003\nER  - \n");
        (book.Type, book.Title, book.Author[0], book.Issued).ShouldBe(
            (ReferenceType.Book, "lower case tags", Contributor.Person("Poe", "Pam"), new PartialDate(2003))
        );
    }

    [Theory]
    [InlineData("2019-11/2019-12", "2019/11//November-December")]
    [InlineData("1999/2001", "1999///2001")]
    [InlineData("1999-10-12/1999-10-15", "1999/10/12/1999/10/15")]
    public void A_span_is_written_in_the_form_of_RIS(string date, string expected)
    {
        var reference = new Reference
        {
            Id = "a",
            Title = "A",
            Issued = Citations.Formats.Values.DateWords.Read(date),
        };
        RisWriter.Write([reference]).ShouldContain($"DA  - {expected}\n");
        Read(RisWriter.Write([reference])).Issued.ShouldBe(reference.Issued);
    }

    [Fact]
    public void The_mark_of_a_list_that_was_cut_is_no_author() =>
        RisWriter
            .Write([new Reference { Id = "a", Author = [Contributor.Person("Smith", "J."), Contributor.Others] }])
            .ShouldNotContain("others");

    [Theory]
    [InlineData("Doe J.", "Doe|J.|")]
    [InlineData("van der Berg JA", "van der Berg|JA|")]
    [InlineData("World Health Organization", "||World Health Organization")]
    [InlineData("Volvo AB", "||Volvo AB")]
    public void A_name_without_a_comma_is_one_of_an_index_or_an_organisation(string text, string expected)
    {
        var name = Read($"TY  - JOUR\nAU  - {text}\nER  - \n").Author[0];
        $"{name.Family}|{name.Given}|{name.Literal}".ShouldBe(expected);
    }

    private static Reference Read(string text) => RisReader.Read(text).Value.ShouldHaveSingleItem();

    [Theory]
    [InlineData("Link to the full text: http://moles.example/1\nC1  - Database: Moles <1980 to 2024>\nSearch Strategy:\n1. moles\n")]
    [InlineData("UR  - http://moles.example/1\nN1  - 2 results\n")]
    [InlineData("DB  - Moles\n")]
    public void What_a_database_writes_after_an_entry_is_told_and_is_no_work(string footer)
    {
        var result = RisReader.Read($"TY  - JOUR\nTI  - First\nER  - \n{footer}TY  - JOUR\nTI  - Second\nER  - \n{footer}");
        result.Value.Select(work => work.Title).ShouldBe(["First", "Second"]);
        result.Diagnostics.Count(finding => finding.Code == "CIT0503").ShouldBe(2);
    }

    [Fact]
    public void The_mark_of_a_files_end_is_nothing_to_tell() =>
        RisReader.Read("TY  - JOUR\nTI  - First\nER  - \nEF  - \n").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("TI  - Third")]
    [InlineData("AU  - Roe, Ann")]
    [InlineData("DO  - 10.5555/moles")]
    public void An_entry_without_its_type_is_a_work_where_a_fact_says_so(string line) =>
        RisReader.Read($"TY  - JOUR\nTI  - First\nER  - \n{line}\nER  - \n").Value.Count.ShouldBe(2);
}
