using System.Buffers;
using System.Text;

namespace Citations.Rendering;

/// <summary>Escapes what CommonMark and its common extensions take for markup.</summary>
internal static class MarkdownText
{
    // Everything that can begin inline markup, an entity, a table cell or raw HTML.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&|~$^@");

    private const int LongestEntity = 32; // HTML's are of 31 letters at most

    internal static void Write(string text, StringBuilder output)
    {
        var rest = text.AsSpan();
        if (IsLineStart(output))
            rest = WriteLineStart(rest, output);
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output.Append(rest[..at]);
            if (NeedsEscape(rest, at))
                output.Append('\\');
            output.Append(rest[at]);
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }

    internal static bool IsLineStart(StringBuilder output) => output.Length == 0 || output[^1] == '\n';

    // An underscore within a word and a bare & that starts no entity have no meaning in CommonMark.
    private static bool NeedsEscape(ReadOnlySpan<char> text, int at) =>
        text[at] switch
        {
            '_' => !(at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])),
            // Pandoc reads a key after the sign, unless a letter or digit is before it: "moles@example.org".
            '@' => at + 1 < text.Length
                && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '_' or '{' or '*')
                && (at == 0 || !char.IsLetterOrDigit(text[at - 1])),
            '&' => IsEntity(text[(at + 1)..]),
            _ => true,
        };

    private static bool IsEntity(ReadOnlySpan<char> afterSign)
    {
        var name = afterSign.StartsWith('#') ? afterSign[1..] : afterSign;
        var length = 0;
        while (length < name.Length && length < LongestEntity && char.IsAsciiLetterOrDigit(name[length]))
            length++;
        return length > 0 && length < name.Length && name[length] == ';';
    }

    // What would make a heading, a quotation, a list or a rule at the start of a line.
    private static ReadOnlySpan<char> WriteLineStart(ReadOnlySpan<char> text, StringBuilder output)
    {
        text = text.TrimStart();
        if (text.IsEmpty)
            return text;
        if (text[0] is '#' or '>' or '-' or '+' or '=' or ':')
        {
            output.Append('\\').Append(text[0]);
            return text[1..];
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 9 || digits == text.Length || text[digits] is not ('.' or ')'))
            return text;
        output.Append(text[..digits]).Append('\\').Append(text[digits]);
        return text[(digits + 1)..];
    }
}
