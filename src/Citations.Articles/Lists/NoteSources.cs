using System.Text.RegularExpressions;

namespace Citations.Articles.Lists;

/// <summary>
/// Sources of notes that have neither italics nor a publisher: the books of law reviews, in capitals (Bluebook 15), and what archives keep.
/// </summary>
internal static partial class NoteSources
{
    // "letter of the fourth of May to the prefect"; more words make a sentence.
    private const int MostLowerWords = 7;

    private const string Capitals = @"\p{Lu}[\p{Lu}\p{M}.’'&-]*";

    private const string Archive =
        @"(?:Archivi?o?s?|Archives?|Archief|Arquivos?|Arxiu|Arkiv(?:et)?|Riksarkivet|\p{L}*[Aa]rchivs?"
        + @"|Archiwum|Archiv|Levéltár|Biblioteca|Bibliothèque|Library"
        + @"|TNA|BArch|GStA|BnF|RGASPI|GARF|Архив|архив|ГАРФ|РГИА|РГАСПИ|ЦГИА)";

    private const string Mark =
        @"(?:b|busta|fasc|filza|f|ff|fol|fols|reg|leg|legajo|cart|carton|dossier|liasse|caja|caixa|maço"
        + @"|box|folder|MSS?|Mss?|Add\.\sMSS?|inv"
        + @"|sygn|sign|Nr|nr|Bd|Bl|no|ф|оп|д|л|doos|låda|karton)";

    /// <summary>Whether a stretch of a note, without its marks, gives such a source from its first word on.</summary>
    internal static bool Gives(string text) =>
        BookInCapitals.IsMatch(text) || (Kept.IsMatch(text) && LowerWord.Count(text) <= MostLowerWords);

    // ROSE POLE, THE LAW OF KITES 25 (8th ed. 2011). 2 WILLIAM BLACKSTONE, COMMENTARIES *18.
    [GeneratedRegex(
        @"^(?:\d{1,2}\s)?(?:" + Capitals + @",?\s(?:&\s)?){1,8}?"
            + @"(?<=\p{Lu}{2}[^,]{0,60},\s)" + Capitals + @"(?:[,:]?\s" + Capitals
            + @"){0,24}(?:\s(?:§{1,2}\s?)?\*?\d[\d.,:*–-]{0,20})?"
            + @"(?:(?<=\*[\d*–-]{1,20})|,?\s\((?:[^()]{1,80}\s)?(?:1[5-9]|20)\d{2}\))[.,;]?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BookInCapitals { get; }

    // Archivio di Stato di Lodi, Fondo Acque, b. 12, fasc. 3, lettera del 4 maggio 1786.
    [GeneratedRegex(
        @"^(?:\p{Lu}[^;()]{0,120}?(?<=[\s,]))?" + Archive + @"\b[^;()]{0,160}?,\s(?:" + Mark + @")\.?\s?[\dIVXLC][^;()]{0,160}\.?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Kept { get; }

    [GeneratedRegex(@"(?<!\p{L})\p{Ll}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerWord { get; }
}
