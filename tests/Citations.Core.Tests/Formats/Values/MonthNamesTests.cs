using Citations.Formats.Values;

namespace Citations.Tests.Formats.Values;

public sealed class MonthNamesTests
{
    [Theory]
    [InlineData("January February March April May June July August September October November December")]
    [InlineData("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")]
    [InlineData("jan. feb. mar. apr. may. jun. jul. aug. sept. oct. nov. dec.")]
    [InlineData("1 02 3 04 5 06 7 08 9 10 11 12")]
    [InlineData("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")]
    [InlineData("Jänner Feber Maerz Apr Mai Jun Jul Aug Sept Okt Nov Dez")]
    [InlineData("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")]
    [InlineData("janv févr mars avr mai juin juil aout sept oct nov déc")]
    [InlineData("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")]
    [InlineData("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")]
    [InlineData("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")]
    [InlineData("januari februari maart april mei juni juli augustus september oktober november december")]
    [InlineData("januar februar marts april maj juni juli august september oktober november desember")]
    [InlineData("januari fev mär abr mei juni juli augusti september oktober november decembre")]
    public void Months_have_names_in_ten_languages(string names) =>
        names.Split(' ').Select(name => MonthNames.TryParse(name, out var month) ? month : 0).ShouldBe(Enumerable.Range(1, 12));

    [Theory]
    [InlineData(21, "spring spr Frühling Frühjahr printemps primavera")]
    [InlineData(22, "summer sum Sommer été verano")]
    [InlineData(23, "autumn fall Herbst automne otoño autunno")]
    [InlineData(24, "winter win hiver invierno inverno")]
    public void Seasons_are_the_months_of_EDTF(int number, string names) =>
        names.Split(' ').ShouldAllBe(name => IsMonth(name, number));

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("012")]
    [InlineData("")]
    [InlineData("often")]
    public void Anything_else_is_none(string text) => MonthNames.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_month_is_written_in_English()
    {
        MonthNames.Of(1).ShouldBe("January");
        MonthNames.Of(12).ShouldBe("December");
        MonthNames.Macro(9).ShouldBe("sep");
    }

    private static bool IsMonth(string name, int number) => MonthNames.TryParse(name, out var month) && month == number;
}
