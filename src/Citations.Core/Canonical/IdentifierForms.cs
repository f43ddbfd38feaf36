namespace Citations.Canonical;

/// <summary>Identifiers and addresses bare, without the label or address that leads to them; other text stays as it is.</summary>
internal static class IdentifierForms
{
    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"
    );

    private static readonly System.Buffers.SearchValues<char> Tildes = System.Buffers.SearchValues.Create("∼˜～\u00A0");

    private static readonly string[] AddressLabels =
    [
        "url:",
        "available at:",
        "available at",
        "available from:",
        "available from",
        "retrieved from",
        "online at",
        "online:",
        "accessed at",
        "\\url",
        "\\path",
    ];

    internal static string Doi(string text)
    {
        if (IsBareDoi(text))
            return text;
        // Mendeley and Better BibTeX export the signs of an old DOI as formulas: 026${<}$2712.
        if (text.Contains('$', StringComparison.Ordinal))
            text = text.Replace("$<$", "<", StringComparison.Ordinal).Replace("$>$", ">", StringComparison.Ordinal);
        if (Citations.Doi.TryParse(text, out var doi))
            return doi.Value == text ? text : doi.Value;
        return Citations.Doi.FindAll(text) is [var first, ..] found && found.All(other => other.Doi == first.Doi)
            ? first.Doi.Value
            : text.Trim();
    }

    // What nearly all records have: 10.1037/a0012345, with one slash and nothing that could be cut off or decoded.
    private static bool IsBareDoi(string text)
    {
        if (
            !text.StartsWith("10.", StringComparison.Ordinal)
            || !char.IsAsciiLetterOrDigit(text[^1])
            || text.EndsWith("pdf", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash is >= 7 and <= 12
            && text.Length > slash + 1
            && !text.AsSpan(3, slash - 3).ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(slash + 1).ContainsAnyExcept(Plain);
    }

    internal static string Pmid(string text) => Citations.Pmid.TryParse(text, out var pmid) && pmid.Value != text ? pmid.Value : text;

    internal static string Pmcid(string text) =>
        Citations.Pmcid.TryParse(char.IsAsciiDigit(text[0]) ? "PMC" + text : text, out var pmcid) && pmcid.Value != text
            ? pmcid.Value
            : text;

    /// <summary>An address without what LaTeX and people write around it.</summary>
    internal static string Address(string text)
    {
        text = WithoutBackslashes(WithTildes(text));
        if (
            text.StartsWith("http", StringComparison.Ordinal)
            && text[^1] is not (' ' or '\n' or '>' or '}')
            && !text.AsSpan().ContainsAny(' ', '\n', ';')
        )
            return text;
        var address = FirstOf(text.AsSpan().Trim());
        foreach (var label in AddressLabels)
        {
            if (address.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                address = address[label.Length..].Trim();
        }

        address = address.Trim("{}<>\"“” ");
        return address.Length > 0 && address.Length < text.Length && IsAddress(address) ? address.ToString() : text.Trim();
    }

    // Typesetting makes other signs of the tilde of a home page: the relation, the accent, the space of TeX.
    private static string WithTildes(string text)
    {
        if (!text.AsSpan().ContainsAny(Tildes) || !text.Contains("://", StringComparison.Ordinal))
            return text;
        return text.Replace('∼', '~').Replace('˜', '~').Replace('～', '~').Replace("/\u00A0", "/~", StringComparison.Ordinal);
    }

    // A backslash before a sign is TeX's, also where it was encoded within the address of a DOI: chapter\_21, chapter%5C_21.
    private static string WithoutBackslashes(string text)
    {
        if (text.Contains('\\', StringComparison.Ordinal) && text.Contains("://", StringComparison.Ordinal))
        {
            foreach (var sign in (ReadOnlySpan<string>)["_", "&", "%", "#", "~"])
                text = text.Replace("\\" + sign, sign, StringComparison.Ordinal);
        }

        return text.Contains("%5C_", StringComparison.OrdinalIgnoreCase) && IsOfDoi(text)
            ? text.Replace("%5C_", "_", StringComparison.OrdinalIgnoreCase)
            : text;
    }

    // A field for one address that has several: the first is the work's.
    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> text)
    {
        const string Scheme = "http";
        var first = text.IndexOf(Scheme, StringComparison.OrdinalIgnoreCase);
        var second = first < 0 ? -1 : text[(first + Scheme.Length)..].IndexOf(Scheme, StringComparison.OrdinalIgnoreCase);
        if (second < 0)
            return text;
        var before = text[..(first + Scheme.Length + second)];
        var end = before.TrimEnd(" ,;\n|");
        return end.Length < before.Length && before[end.Length..].IndexOfAny(" \n;|") >= 0 ? end : text;
    }

    internal static bool IsAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && text.Length > 8
        && !text.ContainsAny(' ', '\n', '\t');

    /// <summary>Whether an address is the one of a DOI at the registry.</summary>
    internal static bool IsOfDoi(string address) =>
        address.Contains("doi.org/10", StringComparison.OrdinalIgnoreCase) && Citations.Doi.TryParse(address, out _);
}
