using System.Buffers;
using System.Globalization;
using System.Text;

namespace Citations.Rendering;

/// <summary>The links that a rendered page may have: never a scheme that runs something.</summary>
internal static class Link
{
    private static readonly string[] Schemes = ["https://", "http://", "ftp://", "mailto:"];

    // RFC 3986: reserved, unreserved and the sign of an escape.
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
    );

    private static readonly SearchValues<char> AnchorCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"
    );

    internal static bool IsHarmless(string target)
    {
        foreach (var scheme in Schemes)
        {
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return target.StartsWith('#');
    }

    /// <summary>
    /// The absolute address in ASCII, with every other character escaped as UTF-8 (RFC 3986, 2.1; RFC 3987, 3.1); null if it is not one, or
    /// not harmless.
    /// </summary>
    internal static string? ToAddress(string target)
    {
        if (target.StartsWith('#') || !IsHarmless(target))
            return null;
        var address = target.AsSpan().ContainsAnyExcept(AddressCharacters) ? Escape(target) : target;
        return Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null;
    }

    /// <summary>A link to an anchor of the same document, of only letters, digits and <c>-_.:</c>; null if it is not an anchor.</summary>
    internal static string? ToAnchor(string target) =>
        target is ['#', _, ..] && !target.AsSpan(1).ContainsAnyExcept(AnchorCharacters) ? target : null;

    private static string Escape(string target)
    {
        var address = new StringBuilder(target.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in target.EnumerateRunes())
        {
            if (rune.IsAscii && AddressCharacters.Contains((char)rune.Value))
            {
                address.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                address.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return address.ToString();
    }
}
