using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>An ORCID iD such as <c>0000-0002-1825-0097</c>, its check character verified (ISO/IEC 7064 MOD 11-2).</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Orcid : IIdentifier<Orcid>, ISpanParsable<Orcid>
{
    private const int Length = 16;

    private Orcid(string value) => Value = value;

    /// <summary>The sixteen characters in four groups: <c>0000-0002-1825-0097</c>.</summary>
    public string Value { get; }

    static string IIdentifier<Orcid>.Kind => "an ORCID iD";

    /// <summary>The address by which ORCID asks iDs to be shown: <c>https://orcid.org/0000-0002-1825-0097</c>.</summary>
    public string ToUrl() => "https://orcid.org/" + Value;

    /// <summary>The iD in four groups.</summary>
    public override string ToString() => Value;

    /// <summary>Reads an iD, bare or as an address, with or without hyphens.</summary>
    /// <exception cref="FormatException">The text is not an ORCID iD, or its check character is wrong.</exception>
    public static Orcid Parse(ReadOnlySpan<char> text) => Identifier.Parse<Orcid>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Orcid Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an iD, bare or as an address, with or without hyphens.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Orcid? orcid) => (orcid = Read(text, out _)) is not null;

    static Orcid? IIdentifier<Orcid>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private static Orcid? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        Span<char> digits = stackalloc char[Length];
        var start = Identifier.SkipLeadIns(text, "ORCID", ":", "iD", ":", "https://", "http://", "www.", "orcid.org/");
        var count = DigitReader.Read(text, start, digits, out fault);
        if (count != Length)
            return null;
        fault = new(start, $"the check character {CheckDigit.Mod11Power2(digits[..15])}");
        return digits[15] == CheckDigit.Mod11Power2(digits[..15])
            ? new($"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}")
            : null;
    }
}
