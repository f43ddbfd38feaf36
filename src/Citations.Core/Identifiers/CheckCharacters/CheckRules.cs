using System.Collections.Frozen;

namespace Citations;

/// <summary>
/// The table of the suffixes that check themselves, the strongest check first. Each row was fitted and validated on registered
/// DOIs; docs/doi-check-characters.md has the figures.
/// </summary>
internal static class CheckRules
{
    /// <summary>
    /// Journals that number their articles outside Springer's system: Science China (11425 to 11434, 40843), Applied Mathematics and
    /// Mechanics, the Chinese Journal of Integrative Medicine, Lipids, Reactions Weekly.
    /// </summary>
    private static readonly FrozenSet<string> NotNumberedBySpringer =
    [
        "11425",
        "11426",
        "11427",
        "11428",
        "11429",
        "11430",
        "11431",
        "11432",
        "11433",
        "11434",
        "40843",
        "10483",
        "11655",
        "11745",
        "40278",
    ];

    /// <summary>
    /// Elsevier numbered the articles of these years in another way; those of other years, older ones too, by the identifier.
    /// </summary>
    private static readonly FrozenSet<string> IrregularPiiYears = ["90", "91", "92", "93", "94", "95"];

    /// <summary>Acta Crystallographica until 1967.</summary>
    private static readonly FrozenSet<string> IrregularPiiIssns = ["0365110x"];

    /// <summary>Numbers in registered suffixes that were meant as an ISSN and are not valid.</summary>
    private static readonly FrozenSet<string> MisprintedIssns =
    [
        "1151-2916",
        "1365-2929",
        "1365-8711",
        "1400-0952",
        "1435-5597",
        "1467-1770",
        "1467-2494",
        "1467-2679",
        "1528-1157",
        "1556-6678",
        "00785236",
    ];

    private static readonly CheckRule[] Table =
    [
        new("Springer Nature article number", SuffixForms.SpringerShort, CheckScheme.SpringerShort) { Exempt = NotNumberedBySpringer },
        new("Springer Nature article number", SuffixForms.SpringerLong, CheckScheme.SpringerLong) { Exempt = NotNumberedBySpringer },
        new("Publisher Item Identifier", SuffixForms.PiiInBrackets, CheckScheme.Pii) { Exempt = IrregularPiiYears },
        new("Publisher Item Identifier", SuffixForms.PiiWithoutS, CheckScheme.Pii) { Prefixes = ["10.1016"], Exempt = IrregularPiiYears },
        new("Publisher Item Identifier", SuffixForms.PiiCompact, CheckScheme.Pii) { Exempt = IrregularPiiIssns },
        new("Publisher Item Identifier", SuffixForms.PiiHyphenated, CheckScheme.Pii),
        new("Publisher Item Identifier of a book", SuffixForms.PiiOfBook, CheckScheme.Pii),
        new("SICI", SuffixForms.Sici, CheckScheme.Sici) { Prefixes = ["10.1002"] },
        new("Emerald article number", SuffixForms.Emerald, CheckScheme.DigitSum) { Prefixes = ["10.1108"] },
        new("ISSN", SuffixForms.IssnAfterS, CheckScheme.Issn),
        new("ISSN", SuffixForms.IssnAfterJ, CheckScheme.Issn)
        {
            Prefixes = ["10.1002", "10.1034", "10.1046", "10.1111"],
            Exempt = MisprintedIssns,
        },
        new("ISSN", SuffixForms.IssnFirst, CheckScheme.Issn)
        {
            Prefixes =
            [
                "10.1002",
                "10.1016",
                "10.1037",
                "10.1051",
                "10.1088",
                "10.1111",
                "10.1130",
                "10.1158",
                "10.1175",
                "10.1186",
                "10.1259",
                "10.1260",
                "10.1302",
                "10.1577",
                "10.1590",
                "10.1641",
                "10.1890",
                "10.2202",
                "10.36518",
                "10.3847",
                "10.4103",
                "10.4172",
                "10.4315",
                "10.7326",
            ],
        },
        new("ISSN", SuffixForms.IssnUnhyphenated, CheckScheme.Issn)
        {
            Prefixes = ["10.1002", "10.1080", "10.1099", "10.1163", "10.1183", "10.1215", "10.1517", "10.1586", "10.3109"],
            Exempt = MisprintedIssns,
        },
        new("ISSN", SuffixForms.IssnAndDigits, CheckScheme.Issn) { Prefixes = ["10.1177", "10.3102"] },
        new("ISBN", SuffixForms.Isbn13, CheckScheme.Isbn13),
        new("ISBN", SuffixForms.Isbn10, CheckScheme.Isbn10) { Prefixes = ["10.1007"] },
    ];

    internal static SuffixCheck Apply(Doi doi)
    {
        var readings = Read(doi);
        if (readings.Count == 0)
            return SuffixCheck.NoRule;
        var faulty = readings.Find(reading => !reading.IsConsistent);
        return faulty is null
            ? new(SuffixVerdict.Consistent, readings[0].Rule.Form)
            : new(SuffixVerdict.Suspicious, faulty.Rule.Form) { Repairs = SuffixRepair.Find(doi, readings) };
    }

    /// <summary>The suffix as every rule that knows its form reads it.</summary>
    internal static List<CheckReading> Read(Doi doi)
    {
        var prefix = doi.Prefix;
        var suffix = doi.Key[(prefix.Length + 1)..];
        List<CheckReading> readings = [];
        foreach (var rule in Table)
        {
            if (rule.Read(prefix, suffix) is { } reading)
                readings.Add(reading);
        }

        return readings;
    }
}
