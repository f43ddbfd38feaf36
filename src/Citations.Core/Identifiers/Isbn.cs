using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>
/// An International Standard Book Number, its check digit verified (ISO 2108). One of ten digits is read as the
/// thirteen digits it stands for, so that both forms of one book are equal.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Isbn : IIdentifier<Isbn>, ISpanParsable<Isbn>
{
    private Isbn(string value) => Value = value;

    /// <summary>The thirteen digits: <c>9783161484100</c>.</summary>
    public string Value { get; }

    static string IIdentifier<Isbn>.Kind => "an ISBN";

    /// <summary>The thirteen digits.</summary>
    public override string ToString() => Value;

    /// <summary>Reads an ISBN of ten or thirteen digits, with or without hyphens, spaces and the word ISBN.</summary>
    /// <exception cref="FormatException">The text is not an ISBN, or its check digit is wrong.</exception>
    public static Isbn Parse(ReadOnlySpan<char> text) => Identifier.Parse<Isbn>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Isbn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an ISBN of ten or thirteen digits, with or without hyphens, spaces and the word ISBN.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Isbn? isbn) => (isbn = Read(text, out _)) is not null;

    static Isbn? IIdentifier<Isbn>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private static Isbn? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        Span<char> digits = stackalloc char[13];
        var start = Identifier.StartsBare(text) ? 0 : Identifier.SkipLeadIns(
            text,
            "urn:",
            "ISBN",
            "-13",
            "-10",
            ":",
            "https://",
            "http://",
            "id.crossref.org/isbn/",
            "www.",
            "id.crossref.org/isbn/"
        );
        var count = DigitReader.Read(text, start, digits, out fault);
        if (count is not (10 or 13))
            return null;
        var check = count == 10 ? CheckDigit.Mod11(digits[..9]) : CheckDigit.Mod10(digits[..12]);
        if (digits[count - 1] != check)
        {
            fault = new(start, $"the check digit {check}");
            return null;
        }

        if (count == 10)
            return FromTen(digits);
        fault = new(start, "978 or 979");
        return digits.StartsWith("978") || digits.StartsWith("979") ? new(digits.ToString()) : null;
    }

    private static Isbn FromTen(ReadOnlySpan<char> digits)
    {
        var first = $"978{digits[..9]}";
        return new(first + CheckDigit.Mod10(first));
    }
}
