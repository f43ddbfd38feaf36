using System.Net;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// Appends the text of an HTML source to a document: white space collapses to one space, character references become their characters.
/// </summary>
internal static class HtmlText
{
    private const int LongestReference = 33;
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("& \t\r\n\f");

    /// <summary>Appends a stretch of text to the open block.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="start">The position of the first character.</param>
    /// <param name="end">The position after the last character.</param>
    /// <param name="builder">The document that is being built.</param>
    internal static void Append(string source, int start, int end, DocumentBuilder builder)
    {
        for (var at = start; at < end;)
        {
            var length = source.AsSpan(at, end - at).IndexOfAny(Special);
            if (length < 0)
                length = end - at;
            builder.Append(source.AsSpan(at, length), at);
            at += length;
            if (at < end)
                at = source[at] == '&' ? Reference(source, at, end, builder) : Space(source, at, end, builder);
        }
    }

    private static int Space(string source, int start, int end, DocumentBuilder builder)
    {
        var at = start + 1;
        while (at < end && source[at] is ' ' or '\t' or '\r' or '\n' or '\f')
            at++;
        if (builder.Last is not (' ' or '\n' or '\u2028'))
            builder.Append(' ', start, at - start);
        return at;
    }

    private static int Reference(string source, int start, int end, DocumentBuilder builder)
    {
        var length = source.AsSpan(start, Math.Min(end - start, LongestReference)).IndexOf(';') + 1;
        if (
            length > 2
            && WebUtility.HtmlDecode(source.Substring(start, length)) is { Length: 1 or 2 } decoded
            && (decoded[0] != '&' || length == "&amp;".Length || source[start + 1] == '#')
        )
        {
            foreach (var c in decoded)
                builder.Append(c, start, length);
            return start + length;
        }

        builder.Append(source.AsSpan(start, 1), start);
        return start + 1;
    }
}
