using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>An International Standard Serial Number such as <c>0028-0836</c>, its check digit verified (ISO 3297).</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Issn : IIdentifier<Issn>, ISpanParsable<Issn>
{
    private const int Length = 8;

    private Issn(string value) => Value = value;

    /// <summary>The eight characters in two groups: <c>0028-0836</c>.</summary>
    public string Value { get; }

    static string IIdentifier<Issn>.Kind => "an ISSN";

    /// <summary>The ISSN in two groups.</summary>
    public override string ToString() => Value;

    /// <summary>Reads an ISSN, with or without its hyphen and the word ISSN.</summary>
    /// <exception cref="FormatException">The text is not an ISSN, or its check digit is wrong.</exception>
    public static Issn Parse(ReadOnlySpan<char> text) => Identifier.Parse<Issn>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Issn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an ISSN, with or without its hyphen and the word ISSN.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Issn? issn) => (issn = Read(text, out _)) is not null;

    static Issn? IIdentifier<Issn>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private static Issn? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        Span<char> digits = stackalloc char[Length];
        var start = Identifier.StartsBare(text) ? 0 : Identifier.SkipLeadIns(
            text,
            "urn:",
            "e-",
            "p-",
            "e",
            "p",
            "ISSN",
            "-L",
            ":",
            "https://",
            "http://",
            "portal.issn.org/resource/issn/",
            "id.crossref.org/issn/"
        );
        var count = DigitReader.Read(text, start, digits, out fault);
        if (count != Length)
            return null;
        var check = CheckDigit.Mod11(digits[..7]);
        if (digits[7] == check)
            return new(string.Concat(digits[..4], "-", digits[4..]));
        fault = new(start, $"the check digit {check}");
        return null;
    }
}
