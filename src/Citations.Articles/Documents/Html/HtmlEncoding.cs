using System.Text;

namespace Citations.Articles.Documents.Html;

/// <summary>The encoding that a page declares in its first bytes (HTML Living Standard, 13.2.3.2).</summary>
internal static class HtmlEncoding
{
    private const int Prescanned = 4096;

    /// <summary>The encoding's name; null if the page declares none.</summary>
    internal static string? DeclaredIn(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Prescanned)]).AsSpan();
        if (
            start.StartsWith("<?xml")
            && start.IndexOf("?>") is var end and > 0
            && new HtmlAttributes(start[..end]).Value("encoding") is { } declared
        )
            return declared;
        while (start.IndexOf("<meta", StringComparison.OrdinalIgnoreCase) is var meta and >= 0)
        {
            start = start[meta..];
            var close = start.IndexOf('>');
            if (close < 0)
                return null;
            var attributes = new HtmlAttributes(start[..(close + 1)]);
            if ((attributes.Value("charset") ?? CharsetIn(attributes.Value("content"))) is { } charset)
                return charset;
            start = start[close..];
        }

        return null;
    }

    private static string? CharsetIn(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + "charset=".Length)..].Trim('"', '\'', ' ', ';');
    }
}
