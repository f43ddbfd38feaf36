namespace Citations.Styles.Apa;

/// <summary>The sections of a law with their sign: <c>§ 12101</c>, <c>§§ 1400–1482</c> (R4.24).</summary>
internal static class LegalSection
{
    /// <summary>The words for the sections that follow, which are italic.</summary>
    internal const string AndFollowing = "et seq.";

    internal static string Of(ApaWork work)
    {
        var section = work.Text(TextVariable.Section);
        if (section.Length == 0 || section[0] == '§')
            return section;
        if (HearingCommittee.IsSection(work))
            return "";
        if (IsFederal(work.Container) && IsRange(section))
            section = section.Replace('-', '–');
        return $"{(IsSeveral(section) ? "§§" : "§")} {section}";
    }

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
