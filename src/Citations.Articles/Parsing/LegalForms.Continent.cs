using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>The forms of countries whose law is in codes, in their languages.</summary>
internal static partial class LegalForms
{
    // Ley Orgánica 3/2018; Ley 1098 de 2006; Lei n.º 58/2019; Lei nº 13.709, de 14 de agosto de 2018.
    [GeneratedRegex(
        """
        ^(?<title>
            (?:Ley(?:\sOrgánica|\sForal|\sGeneral)?|Real\sDecreto(?:[-\s](?:Ley|Legislativo|ley|legislativo))?
              |Decreto(?:[-\s](?:Ley|Legislativo|Foral))?|Orden)
            \s(?:N[°º]\s|\p{Lu}{2,4}/)?\d{1,5}(?:/(?<year>(?:1[89]|20)\d{2})|\sde\s(?<year>(?:1[89]|20)\d{2}))
          | (?:Lei(?:\s(?:Complementar|Orgânica|Federal))?|Decreto(?:[-\s][Ll]ei)?|Portaria|Resolução)\s(?:n\.?\s?[º°o]\.?\s?)?\d[\d.]{0,6}
            (?:
                (?:-\p{Lu})?/(?<year>(?:1[89]|20)\d{2})
              | (?=,\sde\s\d{1,2}[º°]?\sde\s\p{L}{3,9}\sde\s(?<year>(?:1[89]|20)\d{2}))
            )
        )
        (?=[,.;\s(]|$)
        """,
        Options
    )]
    private static partial Regex IberianLaw { get; }

    // Loi n° 78-17 du 6 janvier 1978 relative à ...; Loi du 29 juillet 1881 sur ...; Code civil, art. 1240.
    [GeneratedRegex(
        """
        ^(?:
            (?<title>(?:Loi(?:\sorganique)?|Décret(?:-loi)?|Ordonnance|Arrêté)\s[nN][°ºo]\.?\s?\d[\d-]{1,10})
            (?:\sdu\s\d{1,2}(?:er)?\s\p{L}{3,9}\s(?<year>(?:1[6-9]|20)\d{2}))?(?=[,.;\s(]|$)
          | (?<title>(?:Loi(?:\sorganique)?|Décret(?:-loi)?|Ordonnance|Arrêté)\s
            du\s\d{1,2}(?:er)?\s\p{L}{3,9}\s(?<year>(?:1[6-9]|20)\d{2}))(?=[,.;\s(]|$)
          | (?<title>Code\s(?:civil|pénal|du\s\p{L}+|de\s(?:la\s|procédure\s)?\p{L}+|général\sdes\simpôts)(?:\s\p{L}+)?),
            \s(?:art\.|articles?)\s\p{L}?[.\s]?\d
        )
        """,
        Options
    )]
    private static partial Regex FrenchLaw { get; }

    // Legge 7 agosto 1990, n. 241; Decreto legislativo 30 giugno 2003, n. 196.
    [GeneratedRegex(
        @"^(?<title>(?:Legge(?:\scostituzionale|\sregionale)?|Decreto[-\s](?:legislativo|legge)|D\.\s?[Ll]gs\.|D\.\s?P\.\s?R\.|L\.)"
            + @"\s\d{1,2}°?\s\p{L}{5,9}\s(?<year>(?:1[89]|20)\d{2}),\sn\.\s?\d{1,5})",
        Options
    )]
    private static partial Regex ItalianLaw { get; }

    // Bundesdatenschutzgesetz (BDSG) vom 30. Juni 2017 (BGBl. I S. 2097).
    [GeneratedRegex(
        """
        ^(?<title>(?:Gesetz\s[^()]{3,150}?
            |\p{Lu}[^().]{0,100}?(?:[Gg]esetz(?:buch)?(?:es)?|[Oo]rdnung|verfassung)(?:\s[^()]{3,80}?)?))
        (?:\s[\[(](?<short>\p{Lu}[\p{L}\s-]{1,14})[\])])?
        ,?\s(?:(?:in\sder\sFassung|i\.\s?d\.\s?F\.)[^()]{0,40}?\s)?(?:vom|v\.)\s\d{1,2}\.\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?(?<year>(?:1[89]|20)\d{2})
        """,
        Options
    )]
    private static partial Regex GermanLaw { get; }

    // BVerfG, Urteil vom 15. Dezember 1983, 1 BvR 209/83.
    [GeneratedRegex(
        """
        ^(?<title>(?<short>BVerfG|BGH|BAG|BSG|BVerwG|BFH|EuGH|EGMR
            |(?:OLG|LG|AG|VG|OVG|VGH|LAG|ArbG|SG|LSG|FG)\s\p{Lu}[\p{L}-]+|OGH|VfGH|BGer),?\s
        (?:Urteil|Beschluss|Urt\.|Beschl\.|U\.|B\.)\s(?:vom|v\.)\s\d{1,2}\.\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?(?<year>(?:19|20)\d{2}))
        """,
        Options
    )]
    private static partial Regex GermanDecision { get; }

    // SFS 2017:30. Hälso- och sjukvårdslag.
    [GeneratedRegex(@"^(?<title>SFS\s(?<year>(?:1[89]|20)\d{2}):\d{1,4})[.,\s]", Options)]
    private static partial Regex SwedishLaw { get; }
}
