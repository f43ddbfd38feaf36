using Citations.Formats.Nbib;
using Citations.Formats.Values;

namespace Citations.Tests.Formats.Nbib;

public sealed class NbibLanguagesTests
{
    [Theory]
    [InlineData("eng en, fre fr, ger de, spa es, ita it, por pt, rus ru, jpn ja, chi zh, dut nl, dan da, swe sv, nor no, fin fi")]
    [InlineData("ice is, pol pl, cze cs, slo sk, slv sl, hrv hr, srp sr, bul bg, rum ro, hun hu, ukr uk, lit lt, lav lv, est et")]
    [InlineData("gre el, tur tr, heb he, ara ar, per fa, kor ko, cat ca, geo ka")]
    public void Codes_of_the_MARC_list_are_tags_of_the_model(string pairs)
    {
        foreach (var pair in pairs.Split(", ").Select(pair => pair.Split(' ')))
        {
            NbibLanguages.Read(pair[0]).ShouldBe(pair[1]);
            NbibLanguages.Write(pair[1]).ShouldBe(pair[0]);
        }
    }

    [Fact]
    public void Other_codes_stay_as_they_are()
    {
        NbibLanguages.Read(" und ").ShouldBe("und");
        NbibLanguages.Write("gsw").ShouldBe("gsw");
    }

    [Fact]
    public void Months_and_seasons_are_read_by_their_names_and_numbers()
    {
        string[] months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in new[] { months[i], months[i][..3], months[i][..3].ToUpperInvariant() + ".", $"{i + 1}", $"{i + 1:00}" })
            {
                MonthNames.TryParse(name, out var month).ShouldBeTrue(name);
                month.ShouldBe(i + 1, name);
            }

            MonthNames.Macro(i + 1).ShouldBe(months[i][..3]);
            MonthNames.Of(i + 1).ShouldBe(char.ToUpperInvariant(months[i][0]) + months[i][1..]);
        }
    }

    [Theory]
    [InlineData("sept", 9)]
    [InlineData("Spring", 21)]
    [InlineData("spr", 21)]
    [InlineData("summer", 22)]
    [InlineData("sum", 22)]
    [InlineData("autumn", 23)]
    [InlineData("fall", 23)]
    [InlineData("winter", 24)]
    [InlineData("win", 24)]
    public void Seasons_are_read_as_EDTF_numbers_them(string name, int expected)
    {
        MonthNames.TryParse(name, out var month).ShouldBeTrue();
        month.ShouldBe(expected);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("012")]
    [InlineData("octo")]
    [InlineData("")]
    public void Other_words_are_no_months(string name) => MonthNames.TryParse(name, out _).ShouldBeFalse();
}
