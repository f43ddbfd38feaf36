namespace Citations.Styles.Apa;

/// <summary>
/// The committee of a hearing, which Zotero keeps as its <c>section</c>: <c>Title: Hearing before the U.S. Senate Committee on Ponds</c>
/// (R4.24).
/// </summary>
internal static class HearingCommittee
{
    private const string Before = "hearing before";

    /// <summary>Whether the section of a work is a committee and not a number.</summary>
    internal static bool IsSection(ApaWork work) =>
        work.Reference.Type == ReferenceType.Hearing
        && work.Text(TextVariable.Section) is { Length: > 0 } section
        && !char.IsAsciiDigit(section[0])
        && section[0] != '§';

    /// <summary>What a title that does not name the committee continues with; empty where there is nothing to add.</summary>
    internal static string Continuation(ApaWork work)
    {
        if (!IsSection(work))
            return "";
        var (title, committee) = (work.Text(TextVariable.Title), work.Text(TextVariable.Section));
        if (
            title.Contains(Before, StringComparison.OrdinalIgnoreCase)
            || title.Contains("hearings before", StringComparison.OrdinalIgnoreCase)
            || title.Contains(committee, StringComparison.OrdinalIgnoreCase)
        )
            return "";
        if (committee.StartsWith("Hearing", StringComparison.OrdinalIgnoreCase))
            return $"{(title.Length > 0 ? ": " : "")}{committee}";
        var name = committee.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? committee[4..] : committee;
        return $"{(title.Length > 0 ? ": " : "")}Hearing before the {name}";
    }
}
