using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>The number of an article in PubMed Central, such as <c>PMC3531190</c>. It has no check digit.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Pmcid : PubMedId, IIdentifier<Pmcid>, ISpanParsable<Pmcid>
{
    private Pmcid(string value)
        : base(value) { }

    static string IIdentifier<Pmcid>.Kind => "a PMCID";

    /// <inheritdoc/>
    public override string Name => Value;

    /// <summary>The address of the article: <c>https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/</c>.</summary>
    public override string ToUrl() => $"https://pmc.ncbi.nlm.nih.gov/articles/{Value}/";

    /// <summary>The number.</summary>
    public override string ToString() => Value;

    /// <summary>
    /// Reads a PMCID with its prefix PMC, with the word PMCID before it, or as an address of PubMed Central; the number of a version
    /// (<c>.1</c>) is dropped.
    /// </summary>
    /// <exception cref="FormatException">The text is not a PMCID.</exception>
    public static Pmcid Parse(ReadOnlySpan<char> text) => Identifier.Parse<Pmcid>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Pmcid Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>
    /// Reads a PMCID with its prefix PMC, with the word PMCID before it, or as an address of PubMed Central; the number of a version
    /// (<c>.1</c>) is dropped.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Pmcid? pmcid) => (pmcid = Read(text, out _)) is not null;

    static Pmcid? IIdentifier<Pmcid>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private static Pmcid? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        var start = Identifier.SkipLeadIns(
            text,
            "pmcid",
            ":",
            "https://",
            "http://",
            "www.",
            "pmc.ncbi.nlm.nih.gov/articles/",
            "ncbi.nlm.nih.gov/pmc/articles/",
            "europepmc.org/article/PMC/"
        );
        fault = new(start, "PMC and one to nine digits");
        if (!text[start..].StartsWith("PMC", StringComparison.OrdinalIgnoreCase))
            return null;
        var end = start + 3;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var digits = text[(start + 3)..end].TrimStart('0');
        if (digits.Length is 0 or > 9)
            return null;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end += 2;
        fault = new(end, "the end");
        return text[end..].Trim(" \t\r\n./;,").IsEmpty ? new($"PMC{digits}") : null;
    }
}
