using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Citations;

/// <summary>Undoes, one character at a time, the escapes that mark-up and addresses put on a DOI.</summary>
internal static class DoiEscapes
{
    private const string LatexEscaped = "_%&#$<>{}~^";
    private const int MaxEntityLength = 10;

    /// <summary>Reads the character at the start of a text.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="isPercentEncoded">Whether <c>%2F</c> stands for a slash.</param>
    /// <param name="buffer">Where its one or two UTF-16 units go.</param>
    /// <param name="written">How many there are.</param>
    /// <returns>The length of what stands for it in the text.</returns>
    internal static int Read(ReadOnlySpan<char> text, bool isPercentEncoded, Span<char> buffer, out int written)
    {
        var length = text[0] switch
        {
            '%' when isPercentEncoded => ReadPercent(text, buffer, out written),
            '&' => ReadEntity(text, buffer, out written),
            '\\' => ReadLatex(text, buffer, out written),
            '{' when text.Length > 3 && text[1] == '\\' && text[3] == '}' => ReadLatex(text[1..], buffer, out written) is 2
                ? 4
                : None(out written),
            _ => None(out written),
        };
        if (length > 0)
            return length;
        (buffer[0], written) = (text[0], 1);
        return 1;
    }

    private static int None(out int written) => written = 0;

    private static int ReadLatex(ReadOnlySpan<char> text, Span<char> buffer, out int written)
    {
        written = 0;
        if (text.Length < 2 || !LatexEscaped.Contains(text[1], StringComparison.Ordinal))
            return 0;
        (buffer[0], written) = (text[1], 1);
        return 2;
    }

    private static int ReadEntity(ReadOnlySpan<char> text, Span<char> buffer, out int written)
    {
        written = 0;
        var end = text[..Math.Min(text.Length, MaxEntityLength)].IndexOf(';');
        if (end < 2)
            return 0;
        var decoded = WebUtility.HtmlDecode(text[..(end + 1)].ToString());
        if (decoded.Length > 2 || decoded[0] == '&' && decoded.Length > 1)
            return 0;
        decoded.CopyTo(buffer);
        written = decoded.Length;
        return end + 1;
    }

    private static int ReadPercent(ReadOnlySpan<char> text, Span<char> buffer, out int written)
    {
        written = 0;
        Span<byte> utf8 = stackalloc byte[4];
        var count = 0;
        while (
            count < 4
            && text.Length >= (count + 1) * 3
            && text[count * 3] == '%'
            && byte.TryParse(text.Slice((count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out utf8[count])
        )
            count++;
        if (count == 0 || Rune.DecodeFromUtf8(utf8[..count], out var rune, out var consumed) != OperationStatus.Done)
            return 0;
        written = rune.EncodeToUtf16(buffer);
        return consumed * 3;
    }
}
