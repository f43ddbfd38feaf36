using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>The number of a record in PubMed, such as <c>23778615</c>. It has no check digit.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Pmid : PubMedId, IIdentifier<Pmid>, ISpanParsable<Pmid>
{
    private Pmid(string value)
        : base(value) { }

    static string IIdentifier<Pmid>.Kind => "a PMID";

    /// <inheritdoc/>
    public override string Name => $"PMID {Value}";

    /// <summary>The address of the record: <c>https://pubmed.ncbi.nlm.nih.gov/23778615/</c>.</summary>
    public override string ToUrl() => $"https://pubmed.ncbi.nlm.nih.gov/{Value}/";

    /// <summary>The number.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a PMID, bare, with the word PMID, or as an address of PubMed.</summary>
    /// <exception cref="FormatException">The text is not a PMID.</exception>
    public static Pmid Parse(ReadOnlySpan<char> text) => Identifier.Parse<Pmid>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Pmid Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a PMID, bare, with the word PMID, or as an address of PubMed.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Pmid? pmid) => (pmid = Read(text, out _)) is not null;

    static Pmid? IIdentifier<Pmid>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private static Pmid? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        var start = Identifier.SkipLeadIns(
            text,
            "info:",
            "pmid",
            "/",
            ":",
            "https://",
            "http://",
            "www.",
            "pubmed.ncbi.nlm.nih.gov/",
            "ncbi.nlm.nih.gov/pubmed/"
        );
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var digits = text[start..end].TrimStart('0');
        fault = new(start, "one to eight digits");
        if (digits.Length is 0 or > 8)
            return null;
        fault = new(end, "the end");
        return text[end..].Trim(" \t\r\n./;,").IsEmpty ? new(digits.ToString()) : null;
    }
}
