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
    [InlineData("январь Февраль март апрель май июнь июль август сентябрь октябрь ноябрь ДЕКАБРЬ")]
    [InlineData("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")]
    [InlineData("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня")]
    [InlineData("януари февруари март април май юни юли август септември октомври ноември декември")]
    [InlineData("Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος")]
    [InlineData("Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου")]
    [InlineData("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik nov grudzień")]
    [InlineData("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października nov grudnia")]
    [InlineData("leden únor březen duben květen červen červenec srpen září říjen nov prosinec")]
    [InlineData("ledna února března dubna května června července srpna září října listopadu prosince")]
    [InlineData("januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra")]
    [InlineData("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık")]
    [InlineData("január február március április május június július augusztus szeptember október november december")]
    [InlineData("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie")]
    [InlineData("tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu")]
    [InlineData("siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna oktobar studenoga prosinca")]
    [InlineData("sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio")]
    [InlineData("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月")]
    [InlineData("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月")]
    [InlineData("1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월")]
    [InlineData("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")]
    public void Months_have_names_in_the_languages_of_the_locales(string names) =>
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
    [InlineData("13月")]
    // November in Polish and Czech, October in Croatian.
    [InlineData("listopad")]
    [InlineData("listopada")]
    [InlineData("月")]
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
