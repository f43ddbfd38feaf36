using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>
/// A DOI name such as <c>10.1038/npp.2013.150</c>, the only place that knows what a DOI looks like.
/// Two DOIs are equal when they differ in nothing but ASCII case (DOI Handbook, 2.4).
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record Doi : ISpanParsable<Doi>
{
    private Doi(string value) => Value = value;

    /// <summary>The DOI name as it was written, without resolver or prefix: <c>10.1000/ABC</c>.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(Doi? other) => other is not null && Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The address by which a DOI is shown and followed: <c>https://doi.org/10.1038/npp.2013.150</c>.</summary>
    public string ToUrl() => "https://doi.org/" + Value;

    /// <summary>The DOI name.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a DOI.</summary>
    /// <exception cref="FormatException">The text is no DOI.</exception>
    public static Doi Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var doi) ? doi : throw new FormatException($"'{text}' is no DOI: expected '10.', a registrant, '/' and a suffix.");

    /// <summary>Reads a DOI.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Doi? doi)
    {
        text = text.Trim();
        doi = text.StartsWith("10.") && text.Contains('/') ? new Doi(text.ToString()) : null;
        return doi is not null;
    }

    static Doi IParsable<Doi>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Doi>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Doi result) => TryParse(s, out result);

    static Doi ISpanParsable<Doi>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Doi>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Doi result) => TryParse(s, out result);
}
