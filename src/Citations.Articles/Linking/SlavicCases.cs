namespace Citations.Articles.Linking;

/// <summary>
/// Surnames in the cases of Slavic sentences: <c>według Wiśniewskiej (2015)</c>, <c>по мнению Кузнецовой (2019)</c>, <c>podle Novákové
/// (2012)</c>. Only endings that no surname of another language has are changed.
/// </summary>
internal static class SlavicCases
{
    // Before the table that is made with it.
    private static readonly string[] CasesOfNouns = ["a", "e", "u", "ovi", "owi", "em", "om", "iem"];

    // An ending, and what it may be in the nominative.
    private static readonly (string Ending, string[] Nominatives)[] Endings =
    [
        .. Of("ski", "ska", ["skiego", "skiemu", "skim"], ["skiej", "ską"]),
        .. Of("cki", "cka", ["ckiego", "ckiemu", "ckim"], ["ckiej", "cką"]),
        // Surnames that are adjectives, and nouns with the endings of Czech and Polish surnames.
        .. Of("ý", "á", ["ého", "ému", "ým", "ém"], ["é", "ou"]),
        .. Of("í", "í", ["ího", "ímu", "ím"], []),
        .. Of("dzki", "dzka", ["dzkiego", "dzkiemu", "dzkim"], ["dzkiej", "dzką"]),
        .. Of("ny", "na", ["nego", "nemu", "nym"], ["nej", "ną"]),
        .. Noun("ák"),
        .. Noun("ík"),
        .. Noun("áč"),
        .. Noun("ář"),
        .. Noun("ič"),
        .. Noun("ić"),
        .. Noun("vić"),
        .. Noun("icz"),
        .. Noun("ek", "k"),
        .. Noun("ec", "c"),
        .. Noun("ak"),
        ("ové", ["ová"]),
        ("ovou", ["ová"]),
        .. Of("ский", "ская", ["ского", "скому", "ским", "ском"], ["ской", "скую"]),
        .. Of("ський", "ська", ["ського", "ському", "ським"], ["ської", "ській", "ську"]),
        .. Possessive("ов"),
        .. Possessive("ев"),
        .. Possessive("ин"),
    ];

    /// <summary>The nominatives that a surname may have.</summary>
    internal static IEnumerable<string> Nominatives(string name) =>
        Endings
            .Where(row => name.Length > row.Ending.Length && name.EndsWith(row.Ending, StringComparison.Ordinal))
            .SelectMany(row => row.Nominatives.Select(nominative => name[..^row.Ending.Length] + nominative));

    private static IEnumerable<(string, string[])> Of(string he, string she, string[] his, string[] her) =>
        his.Select(ending => (ending, new[] { he })).Concat(her.Select(ending => (ending, new[] { she })));

    /// <summary>Novák: Nováka, Novákovi, Novákem; Hájek loses its vowel: Hájka.</summary>
    private static IEnumerable<(string, string[])> Noun(string ending, string? stem = null) =>
        CasesOfNouns.Select(@case => ((stem ?? ending) + @case, new[] { ending }));

    /// <summary>Иванов and Иванова.</summary>
    private static IEnumerable<(string, string[])> Possessive(string stem) =>
        [
            .. Of(stem, stem + "а", [stem + "а", stem + "ым", stem + "е"], [stem + "ой", stem + "ою"]),
            (stem + "у", [stem, stem + "а"]),
        ];
}
