using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>The forms of international law and of the European Union.</summary>
internal static partial class LegalForms
{
    private const string UnionAct =
        @"(?:(?:Council|Commission)\s)?(?:(?:Implementing|Delegated|Framework)\s)?(?:Regulation|Directive|Decision)\s"
        + @"(?:\((?:EU|EC|EEC|Euratom|EU,\sEuratom)\)\s)?(?:No\.?\s)?\d{1,4}/\d{1,4}(?:/(?:EU|EC|EEC|JHA|ECSC|CFSP|EURATOM))?";

    private const string UnionNumber = @"(?:Joined\s)?Cases?\s(?:[CTF][-–‑])?\d{1,4}/\d{2}(?:\sP)?";

    private const string UnionReport =
        @"(?:(?<year>(?:19|20)\d{2})\sE\.\s?C\.\s?R\.|\[(?<year>(?:19|20)\d{2})\]\s|(?:ECLI:)?EU:[CTF]:(?<year>\d{4}):\d)";

    private const string InternationalReports = @"(?:I\.C\.J\.|P\.C\.I\.J\.|ICJ|I\.T\.L\.O\.S\.)";

    private const string TreatyWord = "(?:Convention|Treaty|Protocol|Covenant|Agreement|Charter|Statute|Declaration|Accords?|Pact)";

    [GeneratedRegex(
        """
        ^(?<title>
        (?:U\.?N\.?\s)?
        (?:
            G\.\s?A\.|S\.\s?C\.|E\.\s?S\.\s?C\.|H\.\s?R\.\s?C\.|ECOSOC|UNGA|UNSC
          | General\sAssembly|Security\sCouncil|Human\sRights\sCouncil
        )
        \s(?:Res\.|Res|Resolution)\s(?:No\.\s)?(?:[A-Z]+/)?\d{1,4}(?:/\d{1,4})?(?:\s?\([IVXLC]{1,8}(?:-[IVX]+)?\))?(?:\s?[A-Z](?![\p{L}.]))?)
        (?:[,.;\s].{0,300}?
        """
            + Dated
            + @"|[,.;\s]|$)",
        Options
    )]
    private static partial Regex Resolution { get; }

    [GeneratedRegex(@"^(?<title>(?:U\.?\s?N\.?|United\sNations)\sCharter(?:,?\s(?:art|ch|pmbl)[^()]{0,60}?)?)" + End, Options)]
    private static partial Regex Charter { get; }

    [GeneratedRegex(
        @"^(?<title>(?=\p{Lu})[^.()\[\]]{0,100}?\b"
            + TreatyWord
            + @"\b[^.()\[\]]{0,100}?,?\sart(?:s?\.|icles?)\s\d{1,3}(?:[^()]{0,40}[\d\p{L}])?)"
            + End,
        Options
    )]
    private static partial Regex TreatyArticle { get; }

    [GeneratedRegex(
        @"^(?:"
            + LawName
            + @",\s)?(?<short>"
            + UnionAct
            + @")(?:[,.;\s].{0,400}?(?:\bof\s(?:the\s)?\d{1,2}\s\p{L}{3,9}\s(?<year>(?:19|20)\d{2})"
            + @"|(?<year>(?:19|20)\d{2})\sO\.\s?J\.|\[(?<year>(?:19|20)\d{2})\]|"
            + Dated
            + @")|[,.;\s]|$)",
        Options
    )]
    private static partial Regex EuropeanAct { get; }

    [GeneratedRegex(
        @"^" + Parties + @",\s" + UnionNumber + @"[^()]{0,60}?,?\s(?:" + UnionReport + @"|" + Dated + @")",
        Options
    )]
    private static partial Regex EuropeanCase { get; }

    [GeneratedRegex(
        @"^" + UnionNumber + @",?\s(?<title>\p{Lu}[^\[\]]{2,200}?),?\s" + UnionReport,
        Options
    )]
    private static partial Regex EuropeanCaseNumber { get; }

    [GeneratedRegex(@"^" + LawName + @",\s" + Year + @"\s" + InternationalReports + @"\s", Options)]
    private static partial Regex InternationalCase { get; }

    // After the date the volume of a series of treaties, its number, or the address.
    [GeneratedRegex(
        @"^(?<title>(?=\p{Lu})"
            + Part
            + @"{0,250}?\b"
            + TreatyWord
            + @"\b"
            + Part
            + @"{0,200}?),\s(?:opened\sfor\ssignature\s|adopted\s|signed\s|concluded\s)?(?:(?<day>"
            + EntryDate.Months
            + @"\s\d{1,2}),\s|(?<day>\d{1,2}\s"
            + EntryDate.Months
            + @")\s)"
            + Year
            + """
            (?:
                ,\s(?:(?:\d{1,4}\s)?(?:Consol\.\s)?(?:\p{Lu}\.\s?){2,}|(?:\d{1,4}\s)?(?:UNTS|UKTS|ILM|ETS|CETS|TIAS|Stat\.)\s|\d{4}\sO\.|S\.\sTreaty)
              | \s\(
              | ,\s*(?:https?:|$)
            )
            """,
        Options
    )]
    private static partial Regex InternationalTreaty { get; }
}
