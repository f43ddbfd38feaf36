using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>The forms of the United States.</summary>
internal static partial class LegalForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private const string Section = @"(?:§{1,2}\s?[\dA-Z][\w.:/,–-]{0,25}(?:\([^()]{1,4}\)){0,5}(?:\set\sseq\.)?)";

    // 3 C.F.R., 42 U.S.C., 86 F.R., 42 U.S.C.A.
    private const string FederalSource =
        @"U\.\s?S\.\s?C\.(?:\s?[AS]\.)?|USC|C\.\s?F\.\s?R\.|CFR|F\.\s?R\.|Fed\.\s?Reg\.";

    private const string Order =
        @"(?:(?:\p{Lu}[\p{L}.]{0,8}\s?){1,3}\s)?Exec(?:\.|utive)\sOrder\s(?:No\.\s)?(?:\p{Lu}{1,3}-)?\d[\d-]{0,8}(?:,\d{3})?"
        + @"|Proclamation\s(?:No\.\s)?\d[\d]{0,4}(?:,\d{3})?";

    private const string Report =
        @"(?:H\.\s?R\.|H\.|S\.)\s?(?:(?:Conf|CONF|Exec|EXEC|Comm|COMM|Misc|MISC)\.\s)?(?:Rept?|REPT?|Doc|DOC)\.\s(?:N[Oo]\.\s)?\d{1,3}[-–]\d{1,5}";

    private const string FederalBill = @"(?:H\.\s?R\.|H\.|S\.)\s?(?:(?:J\.|Con\.)\s?)?(?:Res\.\s)?(?:No\.\s)?\d{1,5}";

    private const string BillOfState = @"(?:[AHSL]\.\s?)(?:[BFDPR]\.|[CJ]\.\s?R\.)\s(?:No\.\s)?\d{1,5}";

    private const string Congress = @"\d{1,3}(?:st|nd|rd|d|th)\sCong(?:\.|ress)";

    // Cal. Penal Code, Ohio Rev. Code Ann., 18 Pa. Cons. Stat., N.Y. Penal Law, O.C.G.A.
    private const string Code =
        @"(?:(?:\d{1,3}\s)?\p{Lu}[\p{L}.&’']{1,12}\s(?:[\p{L}.&’',]{1,14}\s){0,5}?"
        // Law reviews set codes in small capitals, which are capitals in plain text.
        + @"(?:Codes?|CODES?|Stats?\.|STATS?\.|Laws?|LAWS?|Ann\.|ANN\.|Comp\.|COMP\.|Regs?\.|REGS?\.|R\.S\.|C\.S\.|Ordinances?|Rules)|(?:\p{Lu}\.){2,5}(?:\s\p{Lu}\.)?)"
        + @"(?:\s[\p{L}.&’']{1,12}){0,4}?(?:,?\s(?:tit|ch|art|cap)\.\s?[\dA-Z][\dA-Z.]{0,5},?)?";

    private const string CityLawNumber = @"(?:Local\sLaws?|Ordinances?|Ord\.)\s(?:No\.?\s)?\d[\d,–-]{0,8}";

    private const string CodeSection = @"(?:" + Code + @"\s" + Section + @"|\d{1,3}\sIll\.\sComp\.\sStat\.\s\d{1,4}/[\d.–-]{1,12})";

    [GeneratedRegex(
        "^"
            + Parties
            + """
            ,\s(?<volume>\d{1,4}(?:-[IVX]{1,5})?)\s
            (?<container>(?![^()\d]{0,30}(?:\bRev\.|\bLaw\b|L\.\s?J\.))\p{Lu}[\p{L}\d.’'\ ]{0,30}?(?:\s\(ser\.\s[AB]\))?)
            \s(?<page>\d{1,8}|_{2,4})(?:,\s[^()]{1,80}?){0,3}\s
            """
            + Dated,
        Options
    )]
    private static partial Regex Decision { get; }

    [GeneratedRegex(
        @"^(?<title>\p{Lu}[^()]{2,80}?\s" + CityLawNumber + @")\s\(" + Year + @"\)(?:\.\shttps?:|" + End + ")",
        Options
    )]
    private static partial Regex CityLaw { get; }

    [GeneratedRegex(
        "^" + Parties + @",\s(?:(?:App\.|Case|Docket|Index)\s)?Nos?\.\s(?<number>[^(),]{2,40})(?:,\s[^()]{1,120}?)?\s" + Dated,
        Options
    )]
    private static partial Regex Docket { get; }

    [GeneratedRegex(
        @"^(?:"
            + LawName
            + @",\s)?(?<short>(?:Pub(?:lic|\.)\s?L(?:aw|\.)|P\.\s?L\.|PL)\s?(?:No\.?\s)?(?<number>\d{1,3}[-–]\d{1,4}))"
            + @"(?:,[^()]{0,60}?\s(?<volume>\d{1,3})\s(?<container>Stat\.)\s(?<page>\d{1,5}))?(?:[^()]{0,120}?\s"
            + Dated
            + @"|[.,]|\s*$)",
        Options
    )]
    private static partial Regex PublicLaw { get; }

    [GeneratedRegex(
        @"^(?:"
            + LawName
            + @",\s)?(?<short>(?<volume>\d{1,3})\s(?<container>"
            + FederalSource
            + @")\s(?:(?:§{1,2}|[Pp]t\.|Part)\s?(?<section>\d[\d.a-zA-Z–-]{0,20})(?:\([^()]{1,4}\)){0,5}"
            + @"|(?<page>\d[\d,]{0,9}\d|\d))(?:\set\sseq\.)?)(?:[^()]{0,60}?\s"
            + Dated
            + @"|"
            + End
            + @")",
        Options
    )]
    private static partial Regex FederalCode { get; }

    [GeneratedRegex(
        @"^(?:" + LawName + @",\s)?(?<short>" + Order + @")(?:,\s[^()]{3,80}?)?\s" + Dated,
        Options
    )]
    private static partial Regex ExecutiveOrder { get; }

    [GeneratedRegex(
        @"^(?:" + LawName + @",\s)?(?<short>" + Report + @")(?:,?\s[^()]{1,80}?)?\s" + Dated,
        Options
    )]
    private static partial Regex CongressReport { get; }

    [GeneratedRegex(
        @"^(?:" + LawName + @",\s)?(?<short>" + FederalBill + @")(?:,\s(?<authority>" + Congress + @")[^()]{0,120}?)?\s" + Dated,
        Options
    )]
    private static partial Regex CongressBill { get; }

    [GeneratedRegex(
        @"^(?:"
            + LawName
            + @",\s)?(?<short>"
            + BillOfState
            + @"),\s[^()]{0,80}?(?:Leg|Sess|Assemb|Ct)\.[^()]{0,60}?\s"
            + Dated,
        Options
    )]
    private static partial Regex StateBill { get; }

    [GeneratedRegex(
        """
        ^(?<title>
            (?:(?:\p{Lu}\.\s?){1,3}|(?:\p{Lu}\.\s)?\p{Lu}[\p{L}.’]{1,12}(?:\s\p{Lu}[\p{L}.]{1,12}){0,2})\s?(?<=\s)(?:Const|CONST)(?:\.|itution)
            (?:,?\s(?:[Aa]rt|[Aa]mend|pmbl|[Pp]t|[Cc]h|§)[^()]{0,80}?)?
          | (?:The\s)?Constitution\sof\s(?:the\s)?\p{Lu}[^().]{2,80}?(?:,\s(?<year>(?:1[2-9]|20)\d{2}))?(?:,?\s(?:[Aa]rt|[Aa]mend|s|§)[^()]{0,60}?)?
        )
        (?:,?\s\([^()]{2,40}\))?
        [.,;]?\s*$
        """,
        Options
    )]
    private static partial Regex Constitution { get; }

    [GeneratedRegex(
        @"^(?:" + LawName + @",\s)?(?<short>" + CodeSection + @")(?:[^()]{0,60}?\s" + Dated + @"|" + End + @")",
        Options
    )]
    private static partial Regex StateCode { get; }

    [GeneratedRegex(
        """
        ^(?<title>
            \p{Lu}[\p{L}.]{0,8}\sR\.\s(?:Civ|CIV|Crim|CRIM|App|APP|Evid|EVID|Bankr|BANKR)\.(?:\sP\.)?\s\d[\d.]{0,6}(?:\([^()]{1,4}\)){0,5}
          | R(?:estatement|ESTATEMENT)\s\((?:First|Second|Third|Fourth|FIRST|SECOND|THIRD|FOURTH)\)\s(?:of|OF)\s\p{Lu}[^()§]{2,60}(?:§{1,2}\s\d[\d.–-]{0,8}[A-Z]?)?
          | M(?:odel|ODEL)\s\p{Lu}[^()§]{2,60}\s§{1,2}\s\d[\d.–-]{0,8}
        )
        (?:\s
        """
            + Dated
            + @"|"
            + End
            + @")",
        Options
    )]
    private static partial Regex CourtRule { get; }

    // The Congress is in no other work.
    [GeneratedRegex(@"^" + LawName + @",\s(?<authority>" + Congress + @")[^()]{0,80}?\s" + Dated, Options)]
    private static partial Regex CongressHearing { get; }
}
