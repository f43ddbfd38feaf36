namespace Citations.Styles.Apa;

/// <summary>Reporters of decisions: how the Bluebook shortens them, and which court they are of (R4.24).</summary>
internal static class Reporters
{
    private static readonly (string Name, string Abbreviation)[] OfSupremeCourt =
    [
        ("United States Reports", "U.S."),
        ("US Reports", "U.S."),
        ("U.S. Reports", "U.S."),
        ("US", "U.S."),
        ("U.S.", "U.S."),
        ("Supreme Court Reporter", "S. Ct."),
        ("S.Ct.", "S. Ct."),
        ("S. Ct.", "S. Ct."),
        ("Lawyers’ Edition", "L. Ed."),
        ("L.Ed.", "L. Ed."),
        ("L. Ed.", "L. Ed."),
        ("L.Ed.2d", "L. Ed. 2d"),
        ("L. Ed. 2d", "L. Ed. 2d"),
    ];

    // "Cal. 3d" is the third series of "Cal."
    private static readonly string[] Series = ["", "2d", "3d", "4th", "5th"];

    /// <summary>The reporter as a reference names it.</summary>
    internal static string Abbreviated(string reporter) =>
        Array.Find(OfSupremeCourt, known => known.Name.Equals(reporter, StringComparison.OrdinalIgnoreCase)).Abbreviation ?? reporter;

    /// <summary>Whether a reporter prints the decisions of one court, so that the court is not named again.</summary>
    /// <param name="reporter">The reporter.</param>
    /// <param name="court">The court, by its name or its abbreviation.</param>
    internal static bool Imply(string reporter, string court) =>
        (IsSupreme(court) && Array.Exists(OfSupremeCourt, known => known.Name.Equals(reporter, StringComparison.OrdinalIgnoreCase)))
        || (
            court.Length > 0
            && reporter.StartsWith(court, StringComparison.Ordinal)
            && Series.Contains(reporter[court.Length..].Trim())
        );

    private static bool IsSupreme(string court) =>
        court.Contains("Supreme", StringComparison.OrdinalIgnoreCase) || court is "U.S." or "US" or "SCOTUS";
}
