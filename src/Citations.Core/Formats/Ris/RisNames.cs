using Citations.Formats.Values;

namespace Citations.Formats.Ris;

/// <summary>The names of RIS: <c>Zarate, Carlos A., Jr.</c>; what has no comma, or ends with one, is not taken apart.</summary>
internal static class RisNames
{
    internal static Contributor? Read(string text) =>
        text.Contains(',', StringComparison.Ordinal) ? InvertedName.Read(text) : string.IsNullOrWhiteSpace(text) ? null : Contributor.Organization(text.Trim());

    internal static string Write(Contributor name) =>
        name.Literal is { } whole ? whole.Contains(',', StringComparison.Ordinal) ? whole + "," : whole : InvertedName.Write(name);
}
