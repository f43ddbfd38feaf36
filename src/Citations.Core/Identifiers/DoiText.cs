using System.Buffers;
using System.Text;

namespace Citations;

/// <summary>The characters of a DOI name: which are plain, how case folds, how a URL carries them.</summary>
internal static class DoiText
{
    private static readonly SearchValues<char> PlainSuffix = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/"
    );

    /// <summary>
    /// What stays as it is in a URL: all but the mandatory (<c>% " # space ?</c>) and recommended (<c>&lt; &gt; { } ^ [ ] ` | \ +</c>)
    /// characters of the DOI Handbook's encoding rules, and what is not ASCII (RFC 3986).
    /// </summary>
    private static readonly SearchValues<char> UrlSafe = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:;,@&=$!*'()"
    );

    /// <summary>Whether a text is a DOI name that nothing needs to be undone in: the frequent case.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text)
    {
        var prefix = PrefixLength(text, minDigits: 4);
        if (prefix == 0 || prefix == text.Length || text[prefix - 1] != '/')
            return false;
        return char.IsAsciiLetterOrDigit(text[^1]) && !text[prefix..].ContainsAnyExcept(PlainSuffix);
    }

    /// <summary>The length of <c>10.</c>, registrant and slash at the start of a text, 0 if they are not there.</summary>
    /// <remarks>A slash may be written <c>%2F</c>. Registrants have four to nine digits and may be divided by points.</remarks>
    internal static int PrefixLength(ReadOnlySpan<char> text, int minDigits)
    {
        if (!text.StartsWith("10."))
            return 0;
        var end = 3 + DigitCount(text[3..]);
        if (end - 3 < minDigits || end - 3 > 9)
            return 0;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end += 1 + DigitCount(text[(end + 1)..]);
        if (end == text.Length)
            return 0;
        if (text[end] == '/')
            return end + 1;
        return text[end..].StartsWith("%2F", StringComparison.OrdinalIgnoreCase) ? end + 3 : 0;
    }

    internal static string FoldCase(string value) =>
        value.AsSpan().ContainsAnyInRange('A', 'Z')
            ? string.Create(
                value.Length,
                value,
                static (span, from) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
                }
            )
            : value;

    /// <summary>
    /// The name as the path of a URL: what a URL cannot carry is percent-encoded once, as is a slash that path normalisation would lose.
    /// </summary>
    internal static string EncodeForUrl(string value)
    {
        if (!value.AsSpan().ContainsAnyExcept(UrlSafe) && !HasFragileSlash(value))
            return value;
        var url = new StringBuilder(value.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        var position = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            var isKept = rune.IsBmp && UrlSafe.Contains((char)rune.Value) && !(rune.Value == '/' && IsFragileSlash(value, position));
            position += rune.Utf16SequenceLength;
            if (isKept)
            {
                url.Append((char)rune.Value);
                continue;
            }

            foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
                url.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return url.ToString();
    }

    private static bool HasFragileSlash(string value)
    {
        for (var i = value.IndexOf('/', StringComparison.Ordinal); i >= 0; i = value.IndexOf('/', i + 1))
        {
            if (IsFragileSlash(value, i))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a slash is last, doubled, or is before a segment <c>.</c> or <c>..</c>; the one after the registrant never is.
    /// </summary>
    private static bool IsFragileSlash(string value, int position)
    {
        if (position == value.IndexOf('/', StringComparison.Ordinal))
            return false;
        if (position == value.Length - 1 || value[position - 1] == '/')
            return true;
        var segment = value.AsSpan(position + 1);
        var end = segment.IndexOf('/');
        return segment[..(end < 0 ? segment.Length : end)] is "." or "..";
    }

    private static int DigitCount(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
