using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>The forms of the United Kingdom, Ireland, Canada, Australia and other countries of the common law.</summary>
internal static partial class LegalForms
{
    // Name v Name [2000] 1 WLR 187, Name v Name (1992) 175 CLR 1.
    [GeneratedRegex(
        @"^(?:"
            + Parties
            + """
                ,?\s(?:\[(?<year>(?:1[2-9]|20)\d{2})\]|\((?<year>(?:1[2-9]|20)\d{2})\))\s
                (?:(?<volume>\d{1,4})\s)?(?<container>\p{Lu}[\p{L}.\ ]{1,30}?)\s(?<page>\d{1,5})(?=[\s.,;(]|$)
              | (?<title>\p{Lu}[^\[\]().]{3,120}?),?\s\[(?<year>(?:1[2-9]|20)\d{2})\]\s(?:(?<volume>\d{1,2})\s)?
                (?<container>UKSC|UKHL|UKPC|EWCA\s(?:Civ|Crim)|EWHC|CSIH|CSOH|AC|QB|KB|Ch|WLR|All\sER|SCR|HCA|FCA|NSWCA|NZSC|NZCA|IESC)\s
                (?<page>\d{1,5})(?=[\s.,;(]|$)
            )
            """,
        Options
    )]
    private static partial Regex YearFirst { get; }

    // Name v Name, 2013 SCC 72; Name v Name 1995 (3) SA 391 (CC); Name v Name, AIR 1973 SC 1461; State v. Name, 2019-Ohio-1234.
    [GeneratedRegex(
        @"^"
            + Parties
            + """
            ,?\s(?:
                (?<year>(?:1[2-9]|20)\d{2})\s(?<container>\p{Lu}{2,6}(?:\s(?:Civ|Crim|App))?)\s(?<page>\d{1,5})
              | (?<year>(?:1[2-9]|20)\d{2})\s\(\d{1,2}\)\s(?<container>SA|BCLR|SACR)\s(?<page>\d{1,5})
              | AIR\s(?<year>(?:1[2-9]|20)\d{2})\s(?<container>\p{Lu}{2,6})\s(?<page>\d{1,5})
              | (?<year>(?:1[2-9]|20)\d{2})-Ohio-(?<number>\d{1,5})
            )(?=[\s.,;(]|$)
            """,
        Options
    )]
    private static partial Regex Neutral { get; }

    [GeneratedRegex(
        @"^"
            + LawName
            + @",\s(?:(?:R\.?\s?)?S\.?\s?(?:C|O|A|M|Q|S|Y|B\.?\s?C|N\.?\s?[BSL]|N\.?W\.?T|P\.?E\.?I)\.?,?\s"
            + Year
            + @"|CQLR|CCSM),?\s(?:c|ch)\.?\s\p{L}?",
        Options
    )]
    private static partial Regex CanadianStatute { get; }

    [GeneratedRegex(
        @"^(?:"
            + LawName
            + @",\s)?(?<short>"
            + @"(?:(?:B\.?\s?C|O|Alta|Sask|Man|N\.?\s?S|N\.?\s?B|N\.?\s?L|R\.?R\.?O)\.?\sReg\.?\s|SOR/|DORS/)\d{1,4}[/-]\d{1,4})(?:[^()]{0,40}?\s"
            + Dated
            + @"|[,.\s]|$)",
        Options
    )]
    private static partial Regex CanadianRegulation { get; }

    [GeneratedRegex(
        @"^(?<title>\p{Lu}[^,]{5,100}),\s(?:ss?\.?\s[\d()a-z,\ –-]{1,20},\s)?(?:Part\s[\dIVX]{1,4}\sof\sthe\s)?(?<short>Constitution\sAct,\s"
            + Year
            + @"),\s",
        Options
    )]
    private static partial Regex CanadianCharter { get; }

    // Burrows (Repair) HC Bill (2018–19) [27].
    [GeneratedRegex(
        @"^(?<title>\p{Lu}[^\[\]]{2,100}?\sH[CL]\sBill)\s\(" + Year + @"(?:[–-]\d{2,4})?\)\s\[?(?<number>\d{1,3})\]?(?=[\s.,;]|$)",
        Options
    )]
    private static partial Regex WestminsterBill { get; }

    // Equality Act 2010, c. 15; Privacy Act 1988 (Cth); The Moles Regulations 1998, SI 1998/1833; Burrows Act, 2005, No. 22;
    // Moles Act 4 of 2000.
    [GeneratedRegex(
        @"^(?<title>\p{Lu}(?:[^.:;()\[\]]|\([^()\d]{2,40}\)|etc\.){2,200}?"
            + LawOfYear
            + """
            )(?:
                [.,;]?\s*$
              | ,\s\d{1,2}(?:\s&\s\d{1,2})?\s(?:Vict|Geo|Edw|Eliz|Will|Wm|Hen|Jac|Car|Ann|Anne)\.?\s
              | [.,]?\s\(?(?:c|ch|cap|chapter|asp|anaw|asc|nawm|[Nn]o|ss?|sch|[Pp]t|regs?|art|r
                  |S\.?\s?I|S\.?S\.?I|S\.?R|N\.?I|S\.?\s?I\.?\sNo)\.?\s?\d
              | \s?\((?:Cth|NSW|Vic|Qld|WA|SA|Tas|ACT|NT|UK|NZ|Ir|Ireland|India|Singapore|Malaysia|Kenya|Nigeria|Ghana
                  |S\.?\sAfr\.?|N\.Z\.|U\.K\.|Eng\.|Scot\.|Austl\.)\)
              | [.,]?\s(?:Available|Retrieved|London:\s|\(\d{4}\)\.?\s*$|\[(?:online|Online)\])
            )
            """,
        Options
    )]
    private static partial Regex ActOfYear { get; }
}
