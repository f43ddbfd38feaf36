using System.Collections.Frozen;
using System.Globalization;
using Citations.Styles;

namespace Citations.Formats.Values;

/// <summary>
/// The names of months and seasons as people write them in English and in the languages of CSL's locales, and their three-letter forms.
/// </summary>
internal static class MonthNames
{
    private static readonly string[] Months = [.. EnglishMonths.Names.Select(name => name.ToLowerInvariant())];

    // The languages of CSL's locales that have names of their own for the months of this calendar, with the case after a day.
    private static readonly (int Number, string Names)[] Others =
    [
        (
            1,
            """
            januar jänner jan janvier janv enero gennaio janeiro januari januarie gener xaneiro январь января янв
            січень січня ene януари јануар јануара januara januarja siječanj siječnja styczeń stycznia leden ledna
            január januára ianuarie tammikuu tammikuuta jaanuar janvāris janvārī sausis sausio janúar ocak
            ιανουάριος ιανουαρίου 一月 ינואר בינואר يناير ژانویه มกราคม
            """
        ),
        (
            2,
            """
            februar feber février fevrier févr fev febrero febbraio fevereiro februari februarie febrer febreiro
            февраль февраля фев февр лютий лютого февруари фебруар фебруара februara februarja veljača veljače luty
            lutego únor února február februára helmikuu helmikuuta veebruar februāris februārī vasaris vasario
            febrúar şubat subat φεβρουάριος φεβρουαρίου 二月 פברואר בפברואר فبراير فوریه กุมภาพันธ์
            """
        ),
        (
            3,
            """
            märz maerz mär mars marzo março maart marts maret març март марта мар березень березня mart marta marec
            marca ožujak ožujka marzec březen března március martie maaliskuu maaliskuuta märts martā kovas kovo
            μάρτιος μαρτίου 三月 מרץ במרץ מרס مارس มีนาคม
            """
        ),
        (
            4,
            """
            avril avr abril abr aprile апрель апреля апр квітень квітня април априла aprila travanj travnja kwiecień
            kwietnia duben dubna apríl apríla április aprilie huhtikuu huhtikuuta aprill aprīlis aprīlī balandis
            balandžio nisan απρίλιος απριλίου 四月 אפריל באפריל أبريل إبريل آوریل เมษายน
            """
        ),
        (
            5,
            """
            mai mayo maggio maio mei maj maig май мая травень травня мај маја maja svibanj svibnja květen května máj
            mája május toukokuu toukokuuta maijs maijā gegužė gegužės maí mayıs mayis μάιος μαΐου μαΐος 五月 מאי במאי
            مايو مه می พฤษภาคม
            """
        ),
        (
            6,
            """
            juni juin junio giugno junho junie juny xuño июнь июня июн червень червня юни јун јуна juna junij junija
            lipanj lipnja czerwiec czerwca červen června jún júna június iunie kesäkuu kesäkuuta juuni jūnijs jūnijā
            birželis birželio júní haziran ιούνιος ιουνίου 六月 יוני ביוני يونيو ژوئن มิถุนายน
            """
        ),
        (
            7,
            """
            juli juillet juill juil julio luglio julho julie juliol xullo июль июля июл липень липня юли јул јула jula
            julij julija srpanj srpnja lipiec lipca červenec července júl júla július iulie heinäkuu heinäkuuta
            juuli jūlijs jūlijā liepa liepos júlí temmuz ιούλιος ιουλίου 七月 יולי ביולי يوليو ژوئیه กรกฎาคม
            """
        ),
        (
            8,
            """
            août aout agosto augustus augusti agustus agost август августа авг серпень серпня avgust avgusta kolovoz
            kolovoza sierpień sierpnia srpen srpna augusta augusztus elokuu elokuuta augusts augustā rugpjūtis
            rugpjūčio ágúst ağustos agustos αύγουστος αυγούστου 八月 אוגוסט באוגוסט أغسطس اوت สิงหาคม
            """
        ),
        (
            9,
            """
            septembre septiembre settembre setembro setembre сентябрь сентября сен сент вересень вересня септември
            септембар септембра septembar septembra rujan rujna wrzesień września září szeptember septembrie syyskuu
            syyskuuta septembris septembrī rugsėjis rugsėjo eylül σεπτέμβριος σεπτεμβρίου 九月 ספטמבר בספטמבר سبتمبر
            سپتامبر กันยายน
            """
        ),
        (
            10,
            """
            oktober okt octobre octubre ottobre outubro октябрь октября окт жовтень жовтня октомври октобар октобра
            oktobar oktobra październik października říjen října október októbra octombrie lokakuu lokakuuta
            oktoober oktobris oktobrī spalis spalio ekim οκτώβριος οκτωβρίου 十月 אוקטובר באוקטובר أكتوبر اکتبر ตุลาคม
            """
        ),
        (
            11,
            """
            novembre noviembre novembro ноябрь ноября ноя нояб листопад листопада ноември новембар новембра novembar
            novembra studeni studenog studenoga listopadu noiembrie marraskuu marraskuuta
            novembris novembrī lapkritis lapkričio nóvember kasım kasim νοέμβριος νοεμβρίου 十一月 נובמבר בנובמבר
            نوفمبر نوامبر พฤศจิกายน
            """
        ),
        (
            12,
            """
            dezember dez décembre decembre déc diciembre dic dicembre dezembro desember decembro декабрь декабря дек
            грудень грудня декември децембар децембра decembar decembra prosinac prosinca grudzień grudnia prosinec
            prosince decembrie joulukuu joulukuuta detsember decembris decembrī gruodis gruodžio aralık aralik
            δεκέμβριος δεκεμβρίου 十二月 דצמבר בדצמבר ديسمبر دسامبر ธันวาคม
            """
        ),
        (21, "frühling frühjahr printemps primavera"),
        (22, "sommer été verano"),
        (23, "herbst automne otoño autunno"),
        (24, "hiver invierno inverno"),
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Months
        .SelectMany((name, index) => new[] { (name, index + 1), (name[..3], index + 1) })
        .Distinct()
        .Concat(
            Others.SelectMany(row =>
                row.Names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(name => (name, row.Number))
            )
        )
        .Concat([
            ("sept", 9),
            ("spring", 21),
            ("spr", 21),
            ("summer", 22),
            ("sum", 22),
            ("autumn", 23),
            ("fall", 23),
            ("winter", 24),
            ("win", 24),
        ])
        .DistinctBy(row => row.Item1)
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a month as its number or its name; a season gives EDTF's 21 to 24.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out int month)
    {
        text = text.Trim().TrimEnd('.');
        if (Numbers.TryGetValue(text, out month))
            return true;
        // Chinese, Japanese and Korean number the months: 12月.
        text = text is [>= '0' and <= '9', .., '月' or '월'] ? text[..^1] : text;
        return text.Length <= 2
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month)
            && month is >= 1 and <= 12;
    }

    /// <summary>The name of a month, 1 to 12: <c>November</c>.</summary>
    internal static string Of(int month) => EnglishMonths.Names[month - 1];

    /// <summary>The three-letter name of a month, 1 to 12, in lower case: BibTeX's macro.</summary>
    internal static string Macro(int month) => Months[month - 1][..3];
}
