namespace Citations.Formats.Values;

/// <summary>
/// A name as RIS and spreadsheets write it: <c>Zarate, Carlos A., Jr.</c>; what has no comma, or ends with one, is not taken apart.
/// </summary>
internal static class CommaName
{
    internal static Contributor? Read(string text) =>
        text.Contains(',', StringComparison.Ordinal) ? InvertedName.Read(text)
        : string.IsNullOrWhiteSpace(text) ? null
        : IndexName.Read(text) ?? Contributor.Organization(text.Trim());

    internal static string Write(Contributor name) =>
        name.Literal is { } whole
            ? whole.Contains(',', StringComparison.Ordinal) || IndexName.Read(whole) is not null
                ? whole + ","
                : whole
            : InvertedName.Write(name);
}
