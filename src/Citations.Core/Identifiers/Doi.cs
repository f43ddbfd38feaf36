using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>
/// A DOI name such as <c>10.1038/npp.2013.150</c>, the only place that knows what a DOI looks like.
/// Two DOIs are equal when they differ in nothing but ASCII case (DOI Handbook, 2.4).
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed partial record Doi : IIdentifier<Doi>, ISpanParsable<Doi>, IComparable<Doi>
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u2010\u2011\u2012\u2013\u2014\u2015\u2212");

    private Doi(string value)
    {
        Value = value;
        Key = DoiText.FoldCase(value);
    }

    /// <summary>The DOI name as it was written, without resolver or label: <c>10.1000/ABC</c>.</summary>
    public string Value { get; }

    /// <summary>The name with its ASCII letters in lower case, equal for equal DOIs: what to file a DOI under.</summary>
    public string Key { get; }

    /// <summary>The prefix that names the registrant: <c>10.1038</c>; <c>10</c> for a shortDOI.</summary>
    public string Prefix => Value[..Value.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>
    /// Whether this is a shortDOI such as <c>10/aabbe</c>: an alias that the DOI system knows and no registration agency does.
    /// </summary>
    public bool IsShort => Value.StartsWith("10/", StringComparison.Ordinal);

    static string IIdentifier<Doi>.Kind => "a DOI";

    /// <inheritdoc/>
    public bool Equals(Doi? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Orders by <see cref="Key"/>, character by character.</summary>
    public int CompareTo(Doi? other) => string.CompareOrdinal(Key, other?.Key);

    /// <summary>
    /// The address by which a DOI is shown and followed, <c>https://doi.org/10.1038/npp.2013.150</c>, with the characters
    /// percent-encoded that the DOI Handbook names for URLs.
    /// </summary>
    public string ToUrl() => "https://doi.org/" + DoiText.EncodeForUrl(Value);

    /// <summary>The DOI name.</summary>
    public override string ToString() => Value;

    /// <summary>
    /// This DOI with plain hyphens in place of the dashes and hyphens that typography puts there (U+2010 to U+2015, U+2212); itself where
    /// it has none.
    /// A DOI may have such characters, so this is only a second guess where the first is not registered.
    /// </summary>
    public Doi WithHyphens() =>
        Value.AsSpan().ContainsAny(Dashes) ? new(string.Concat(Value.Select(c => Dashes.Contains(c) ? '-' : c))) : this;

    /// <summary>
    /// Reads a DOI: the bare name, with <c>doi:</c>, <c>urn:doi:</c> or <c>info:doi/</c>, or in an address of doi.org, of a library's
    /// proxy or of a publisher. Invisible characters, HTML entities, LaTeX escapes, percent-encoding in addresses and
    /// punctuation after the name are undone; brackets and commas within it stay.
    /// </summary>
    /// <exception cref="FormatException">The text is not a DOI; the message says what was expected where.</exception>
    public static Doi Parse(ReadOnlySpan<char> text) => Identifier.Parse<Doi>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Doi Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a DOI in any form that <see cref="Parse(ReadOnlySpan{char})"/> takes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Doi? doi) => (doi = Read(text, out _)) is not null;

    /// <summary>Finds the DOIs in a running text, in their order. Takes time linear in the text's length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<DoiMatch> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visible = new VisibleText(text);
        List<DoiMatch> matches = [];
        foreach (var found in DoiScanner.FindAll(visible.Text))
        {
            matches.Add(new(new(found.Value), visible.Original(found.Span), visible.Original(found.FullSpan)));
        }

        return matches;
    }

    static Doi? IIdentifier<Doi>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private static Doi? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        fault = default;
        if (DoiText.IsPlain(text))
            return new(text.ToString());
        var visible = new VisibleText(text.ToString());
        if (DoiScanner.ReadWhole(visible.Text, out fault) is { } value)
            return new(value);
        fault = fault with { Position = visible.Original(fault.Position) };
        return null;
    }

    /// <summary>Whether one DOI is filed before another.</summary>
    public static bool operator <(Doi left, Doi right) => left.CompareTo(right) < 0;

    /// <summary>Whether one DOI is filed after another.</summary>
    public static bool operator >(Doi left, Doi right) => left.CompareTo(right) > 0;

    /// <summary>Whether one DOI is not filed after another.</summary>
    public static bool operator <=(Doi left, Doi right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one DOI is not filed before another.</summary>
    public static bool operator >=(Doi left, Doi right) => left.CompareTo(right) >= 0;
}
