using Citations.Formats.Values;
using CsCheck;

namespace Citations.Tests.Formats.Values;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2003", "2003")]
    [InlineData("May 13, 2003", "2003-05-13")]
    [InlineData("13 May 2003", "2003-05-13")]
    [InlineData("13th Sept. 2003", "2003-09-13")]
    [InlineData("2003 May 13", "2003-05-13")]
    [InlineData("2003/05/13", "2003-05-13")]
    [InlineData("2003/05", "2003-05")]
    [InlineData("2010 Jan-Feb", "2010-01/2010-02")]
    [InlineData("2010/01-02", "2010-01/2010-02")]
    [InlineData("2010/01/05-07", "2010-01-05/2010-01-07")]
    [InlineData("May–June 2003", "2003-05/2003-06")]
    [InlineData("2003-2004", "2003/2004")]
    [InlineData("Spring 1999 - Summer 2001", "1999 Spring/2001 Summer")]
    [InlineData("2010 Winter", "2010 Winter")]
    [InlineData("c. 1900", "~1900")]
    [InlineData("1900?", "~1900")]
    [InlineData("2013-05-17T10:20:00Z", "2013-05-17")]
    [InlineData("-0349", "-350")]
    [InlineData("2004-XX", "2004")]
    [InlineData("2015/..", "2015/..")]
    [InlineData("in press", "in press")]
    [InlineData("13/05/2003", "2003-05-13")]
    [InlineData("05/13/2003", "2003-05-13")]
    [InlineData("05/06/2003", "05/06/2003")]
    [InlineData("05.06.2003", "2003-06-05")]
    [InlineData("2003-5-3", "2003-05-03")]
    [InlineData("08 1995", "1995-08")]
    [InlineData("8/1995", "1995-08")]
    [InlineData("08-1995", "1995-08")]
    [InlineData("12.1999", "1999-12")]
    [InlineData("13 1995", "13 1995")]
    [InlineData("5/6/2003", "5/6/2003")]
    [InlineData("30-Mar-2020", "2020-03-30")]
    [InlineData("2020-Mar-30", "2020-03-30")]
    [InlineData("Mar-2020", "2020-03")]
    [InlineData("30-03-2020", "2020-03-30")]
    [InlineData("03-04-2020", "03-04-2020")]
    [InlineData("05-06 2003", "2003-05/2003-06")]
    [InlineData("May-June-2003", "May-June-2003")]
    [InlineData("2003-5", "2003-05")]
    [InlineData("the 1920s", "~1920/1929")]
    [InlineData("1920's", "~1920/1929")]
    [InlineData("300 BC", "-300")]
    [InlineData("ca. 300 B.C.E.", "~-300")]
    [InlineData("490–480 BCE", "-490/-480")]
    [InlineData("A.D. 120", "120")]
    [InlineData("120-480 BCE", "120-480 BCE")]
    [InlineData("5 2003 5 2003", "5 2003 5 2003")]
    [InlineData("2003 32", "2003 32")]
    [InlineData("30 April-2 May 2004", "2004-04-30/2004-05-02")]
    [InlineData("April 30 – May 2, 2004", "2004-04-30/2004-05-02")]
    [InlineData("2000 Jul 27-Aug 2", "2000-07-27/2000-08-02")]
    [InlineData("2004 30 April–2 May", "2004-04-30/2004-05-02")]
    [InlineData("28 Dec 2003-3 Jan 2004", "2003-12-28/2004-01-03")]
    [InlineData("28 Dec-3 Jan 2004", "28 Dec-3 Jan 2004")]
    [InlineData("31 April-2 May 2004", "31 April-2 May 2004")]
    [InlineData("3 декабря 2004 г.", "2004-12-03")]
    [InlineData("июль–август 2004", "2004-07/2004-08")]
    [InlineData("2004年12月3日", "2004-12-03")]
    [InlineData("2004年12月", "2004-12")]
    [InlineData("2004년 12월 3일", "2004-12-03")]
    [InlineData("平成16年12月", "平成16年12月")]
    public void A_date_is_read_and_anything_else_stays_words(string text, string expected) =>
        DateWords.Read(text).ToString().ShouldBe(expected);

    [Fact]
    public void EDTF_is_written_as_it_is_read() =>
        Check.Sample(
            References.Date.Where(date => date.Literal is null),
            date => Edtf.TryParse(Edtf.Write(date)!, out var again) && again == date
        );
}
