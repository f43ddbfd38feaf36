using System.Buffers;
using System.Text;

namespace Citations.Rendering;

/// <summary>
/// Renders CommonMark: what could be markup is escaped, italics are <c>*</c>, an address is an autolink or a link,
/// and what CommonMark has no sign for is inline HTML. Entries are paragraphs.
/// </summary>
public sealed class MarkdownRenderer : NestedRenderer
{
    // Everything that can begin inline markup, an entity, a table cell or raw HTML.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&|~$^\n\r");

    private static readonly SearchValues<char> EndsAutolink = SearchValues.Create(" <>\n\r\t");

    private MarkdownRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static MarkdownRenderer Instance { get; } = new();

    private protected override void WriteText(string text, StringBuilder output)
    {
        var rest = text.AsSpan();
        if (AtLineStart(output)) rest = WriteLineStart(rest, output);
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output.Append(rest[..at]);
            var c = rest[at];
            if (c is '\n' or '\r') output.Append(' ');
            else if (NeedsEscape(c, rest, at)) output.Append('\\').Append(c);
            else output.Append(c);
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }

    private protected override void BeginStyle(TextStyle style, StringBuilder output)
    {
        if ((style & TextStyle.Bold) != 0) output.Append("**");
        if ((style & (TextStyle.Italic | TextStyle.Upright)) != 0) output.Append('*');
        if ((style & TextStyle.SmallCaps) != 0) output.Append("<span style=\"font-variant:small-caps\">");
        if ((style & TextStyle.Superscript) != 0) output.Append("<sup>");
        if ((style & TextStyle.Subscript) != 0) output.Append("<sub>");
    }

    private protected override void EndStyle(TextStyle style, StringBuilder output)
    {
        if ((style & TextStyle.Subscript) != 0) output.Append("</sub>");
        if ((style & TextStyle.Superscript) != 0) output.Append("</sup>");
        if ((style & TextStyle.SmallCaps) != 0) output.Append("</span>");
        if ((style & (TextStyle.Italic | TextStyle.Upright)) != 0) output.Append('*');
        if ((style & TextStyle.Bold) != 0) output.Append("**");
    }

    private protected override void WriteLinkText(LinkSpan link, StringBuilder output)
    {
        // An autolink takes its characters as they are; one that holds a space or an angle bracket would end early.
        if (link.Children is [TextRun { Text: var text }] && text == link.Target && !text.AsSpan().ContainsAny(EndsAutolink) && !text.StartsWith('#'))
        {
            output.Append('<').Append(text).Append('>');
            return;
        }

        output.Append('[');
        Write(link.Children, output);
        output.Append("](<").Append(link.Target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ')).Append(">)");
    }

    private protected override void EndEntry(StringBuilder output) => output.Append("\n\n");

    private static bool AtLineStart(StringBuilder output) => output.Length == 0 || output[^1] == '\n';

    // An underscore within a word and a bare & that starts no entity have no meaning in CommonMark.
    private static bool NeedsEscape(char c, ReadOnlySpan<char> text, int at) => c switch
    {
        '_' => !(at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])),
        '&' => at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1])),
        '>' => false,
        _ => true,
    };

    // What would make a heading, a quotation, a list or a rule at the start of a line.
    private static ReadOnlySpan<char> WriteLineStart(ReadOnlySpan<char> text, StringBuilder output)
    {
        text = text.TrimStart();
        if (text.IsEmpty) return text;
        if (text[0] is '#' or '>' or '-' or '+' or '=' or ':')
        {
            output.Append('\\').Append(text[0]);
            return text[1..];
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is 0 or > 9 || digits == text.Length || text[digits] is not ('.' or ')')) return text;
        output.Append(text[..digits]).Append('\\').Append(text[digits]);
        return text[(digits + 1)..];
    }
}
