namespace Citations.Styles.Apa;

/// <summary>The volume and the issue of a periodical: <c>3–4</c>, <c>3, Suppl. 1</c> (R4.1).</summary>
internal static class IssueText
{
    private const string Supplement = " Suppl.";

    /// <summary>An issue as the style prints it.</summary>
    internal static string Of(string issue) =>
        issue.IndexOf(Supplement, StringComparison.Ordinal) is > 0 and var start && char.IsAsciiDigit(issue[start - 1])
            ? $"{Range(issue[..start])},{issue[start..]}"
            : Range(issue);

    /// <summary>A double issue or volume: 3-4 takes an en dash.</summary>
    internal static string Range(string value)
    {
        var hyphen = value.IndexOf('-', StringComparison.Ordinal);
        return
            hyphen > 0
            && char.IsAsciiDigit(value[hyphen - 1])
            && hyphen + 1 < value.Length
            && char.IsAsciiDigit(value[hyphen + 1])
            && value.IndexOf('-', hyphen + 1) < 0
            ? value.Replace('-', '–')
            : value;
    }
}
