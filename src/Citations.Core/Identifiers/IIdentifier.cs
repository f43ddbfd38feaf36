using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>
/// What the identifiers share: one reader for Parse and TryParse, and the members of <see cref="ISpanParsable{TSelf}"/>,
/// whose format provider no identifier needs.
/// </summary>
/// <typeparam name="TSelf">The identifier.</typeparam>
internal interface IIdentifier<TSelf> : ISpanParsable<TSelf>
    where TSelf : class, IIdentifier<TSelf>
{
    /// <summary>The name of the identifier in a message, with its article.</summary>
    static abstract string Kind { get; }

    /// <summary>Reads the identifier, or says what was expected where.</summary>
    static abstract TSelf? Read(ReadOnlySpan<char> text, out ParseFault fault);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Identifier.Parse<TSelf>(s);
    }

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Identifier.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out TSelf result
    ) => (result = TSelf.Read(s, out _)) is not null;

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        (result = TSelf.Read(s, out _)) is not null;
}
