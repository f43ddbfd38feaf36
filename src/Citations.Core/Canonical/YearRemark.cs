using System.Text.RegularExpressions;
using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>
/// A year beside words that are no part of it: what was done in the year (<c>1995印刷</c>, <c>1995 (printed)</c>, <c>impr. 1995</c>), or the
/// same year by the era of a ruler (<c>1705（康熙四十四年）</c>, <c>昭和55年 [1980]</c>; GB/T 7714, 7.5.4). Words that say more of the date,
/// such as a season, a decade or "about", are none of these.
/// </summary>
internal static partial class YearRemark
{
    private const int LongestForm = 40;

    /// <summary>The year alone, or null for any other words.</summary>
    internal static PartialDate? Read(string words) =>
        words.Length is > 4 and <= LongestForm && Form.Match(words) is { Success: true } match
            ? DateWords.Read(match.Groups["year"].Value)
            : null;

    private const string Year = "(?<year>[12][0-9]{3})";

    private const string Done =
        "(?:印刷|印行|印本|印|重印本|重印|影印本|影印|刻本|刻|再版|重版|初版|出版|刊行|刊本|刊|发行|發行|発行|複製|復刻|인쇄|출판|발행|간행"
        + "|(?i:(?:2nd |3rd |[0-9]{1,2}th |second |third )?print(?:ing|ed|\\.)?|reprint(?:ing|ed|\\.)?|repr\\.?|impression|impr\\.?|imp\\."
        + "|publ(?:ished|\\.)|pub\\.|gedruckt|gedr\\.|druck|nachdruck|nachdr\\.|neudruck|erschienen|ersch\\."
        + "|imprimé|réimpression|réimpr\\.|réimp\\.|impreso|impresión|reimpresión|reimpr\\.|reimp\\.|reimpressão|stampa|ristampa|rist\\."
        + "|herdruk|gedrukt|druk|tryck|trykt|wydruk|dodruk|печать|напечатано))";

    // 康熙四十四年, 昭和55年, 民国二十三年, 平成元年, and no season, decade, "before", "after" or "about".
    private const string Era = "(?:(?![^()（）\\[\\]［］]*[春夏秋冬季代前后後约約頃末初])[\\u4E00-\\u9FFF]{2,10}(?:[0-9]{1,2})?年?)";

    [GeneratedRegex(
        "^(?:"
            + Year
            + "年?,? ?(?:"
            + Done
            + "|[(（\\[［] ?(?:"
            + Done
            + "|"
            + Era
            + ") ?[)）\\]］])|(?:"
            + Era
            + " ?[(（\\[［] ?"
            + Year
            + "年? ?[)）\\]］])|(?:(?i:printed|reprinted|repr\\.|impr\\.|imp\\.|gedr\\.|gedruckt|imprimé|impreso|stampa|publ?\\.) (?:in )?"
            + Year
            + "))\\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form { get; }
}
