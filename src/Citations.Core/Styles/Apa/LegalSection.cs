namespace Citations.Styles.Apa;

/// <summary>The sections of a law with their sign: <c>§ 12101</c>, <c>§§ 1400–1482</c> (R4.24).</summary>
internal static class LegalSection
{
    /// <summary>The words for the sections that follow, which are italic.</summary>
    internal const string AndFollowing = "et seq.";

    private static readonly string[] Divisions =
    [
        "art. ",
        "article ",
        "amend. ",
        "amendment ",
        "cl. ",
        "pmbl.",
        "preamble",
        "pt. ",
        "ch. ",
        "tit. ",
        "para. ",
        "reg. ",
        "sched. ",
    ];

    internal static string Of(ApaWork work)
    {
        var section = work.Text(TextVariable.Section);
        if (section.Length == 0 || IsDivision(section))
            return section;
        if (section[0] == '§')
        {
            var numbers = section.TrimStart('§', ' ');
            return IsFederal(work.Container) && IsRange(numbers) ? $"§§ {numbers.Replace('-', '–')}" : section;
        }

        if (HearingCommittee.IsSection(work))
            return "";
        if (IsFederal(work.Container) && IsRange(section))
            section = section.Replace('-', '–');
        return $"{(IsSeveral(section) ? "§§" : "§")} {section}";
    }

    // art. I, § 3; amend. XIX: a part of another kind says what it is.
    private static bool IsDivision(string section) =>
        Array.Exists(Divisions, word => section.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    // The sections of the federal codes are numbers; those of the states have hyphens inside.
    private static bool IsFederal(string code) =>
        code.StartsWith("U.S.C.", StringComparison.Ordinal) || code.StartsWith("C.F.R.", StringComparison.Ordinal);

    // "1400-1482", not "1400-1": a hyphen and a smaller number are part of a section's own.
    private static bool IsRange(string section)
    {
        var hyphen = section.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0
            && section.Length == (2 * hyphen) + 1
            && !section.AsSpan(0, hyphen).ContainsAnyExceptInRange('0', '9')
            && !section.AsSpan(hyphen + 1).ContainsAnyExceptInRange('0', '9')
            && string.CompareOrdinal(section, 0, section, hyphen + 1, hyphen) < 0;
    }

    private static bool IsSeveral(string section) =>
        section.AsSpan().ContainsAny('–', ',') || section.Contains(" and ", StringComparison.Ordinal);
}
