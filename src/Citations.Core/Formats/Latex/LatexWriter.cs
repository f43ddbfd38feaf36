using System.Buffers;
using System.Text;

namespace Citations.Formats.Latex;

/// <summary>Turns Unicode text with CSL's inline markup into LaTeX that <see cref="LatexReader"/> reads back as it was.</summary>
internal static class LatexWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$&#%_^~`'-<\u00A0\u2009\n“”");

    // What stands for itself: the characters of ASCII up to the tilde that are not special.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0, '~').Select(c => (char)c).Where(c => !Special.Contains(c))]
    );

    /// <param name="text">The text.</param>
    /// <param name="kind">How the value is meant.</param>
    /// <param name="ascii">Whether letters beyond ASCII are written as commands where LaTeX has them.</param>
    internal static string Write(string text, LatexKind kind, bool ascii)
    {
        if (kind == LatexKind.Verbatim)
            return WriteVerbatim(text);
        if (!text.AsSpan().ContainsAny(Special) && (!ascii || Ascii.IsValid(text)))
            return text;

        var latex = new StringBuilder(text.Length + 16);
        var isMarkup = text.Contains('<', StringComparison.Ordinal) && IsBalanced(text, kind);
        var caseKeptFrom = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (isMarkup && text[i] == '<' && TagAt(text, i) is { Length: > 0 } tag)
            {
                AppendTag(latex, tag, ref caseKeptFrom);
                i += tag.Length - 1;
            }
            else if (text.AsSpan(i).IndexOfAnyExcept(Plain) is var plain and not 0)
            {
                var length = plain < 0 ? text.Length - i : plain;
                latex.Append(text, i, length);
                i += length - 1;
            }
            else
            {
                Append(latex, text, i, ascii);
            }

            // A command right after the brace would make it a special character, which keeps no case.
            if (caseKeptFrom >= 0 && caseKeptFrom < latex.Length)
            {
                if (latex[caseKeptFrom] == '\\')
                    latex.Insert(caseKeptFrom, "{}");
                caseKeptFrom = -1;
            }
        }

        return latex.ToString();
    }

    private static void AppendTag(StringBuilder latex, ReadOnlySpan<char> tag, ref int caseKeptFrom)
    {
        latex.Append(tag[1] == '/' ? "}" : LatexMarkup.Opening(tag));
        if (tag is SpanTags.NoCase)
            caseKeptFrom = latex.Length;
    }

    private static void Append(StringBuilder latex, string text, int i, bool ascii)
    {
        var c = text[i];
        switch (c)
        {
            case '$' or '&' or '#' or '%' or '_':
                latex.Append('\\').Append(c);
                break;
            case '\\' or '{' or '}' or '^' or '~' or '`':
                latex.Append(LatexSymbols.TryLatex(c, out var escape) ? escape : c);
                break;
            // Two of these would run together to a dash or a quotation mark.
            case '-' or '\'' when i > 0 && text[i - 1] == c:
            case '-' when ascii && i > 0 && text[i - 1] is '–' or '—':
                latex.Append("{}").Append(c);
                break;
            // The ligatures, which every reader knows; not all know the commands.
            case '–' or '—' when ascii:
                latex.Append(latex.Length > 0 && latex[^1] == '-' ? "{}" : "").Append(c == '–' ? "--" : "---");
                break;
            case '\u00A0':
                latex.Append('~');
                break;
            case '\u2009':
                latex.Append("\\,");
                break;
            case '\n':
                latex.Append("\\\\ ");
                break;
            case '“' or '”' when ascii:
                var quote = c == '“' ? "``" : "''";
                latex.Append(latex.Length > 0 && latex[^1] == quote[0] ? "{}" : "").Append(quote);
                break;
            default:
                AppendLetter(latex, c, ascii);
                break;
        }
    }

    private static void AppendLetter(StringBuilder latex, char c, bool ascii)
    {
        if (!ascii || c <= '~')
            latex.Append(c);
        else if (LatexSymbols.TryLatex(c, out var symbol))
            latex.Append(symbol);
        else if (LatexAccents.TryDecompose(c, out var command, out var letter))
            latex.Append("{\\").Append(command).Append(char.IsAsciiLetter(command) ? " " : "").Append(letter).Append('}');
        else
            latex.Append(c);
    }

    // Braces count for BibTeX even in an address.
    private static string WriteVerbatim(string text) =>
        text.AsSpan().IndexOfAny('\\', '{', '}') < 0
            ? text
            : string.Concat(
                text.Select(c =>
                    c switch
                    {
                        '\\' => "\\\\",
                        // Two of them with a command between are a formula.
                        '$' => "\\$",
                        '{' => "{\\textbraceleft}",
                        '}' => "{\\textbraceright}",
                        _ => c.ToString(),
                    }
                )
            );

    // Tags that do not pair are text.
    private static bool IsBalanced(string text, LatexKind kind)
    {
        var open = new Stack<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '<' || TagAt(text, i) is not { Length: > 0 } tag)
                continue;
            i += tag.Length - 1;
            if (tag is SpanTags.NoCase && (kind != LatexKind.Title || open.Contains(SpanTags.NoCase)))
                return false;
            if (tag[1] != '/')
                open.Push(tag.ToString());
            else if (open.Count == 0 || !open.Pop().AsSpan(1).StartsWith(tag[2..^1]))
                return false;
        }

        return open.Count == 0;
    }

    private static ReadOnlySpan<char> TagAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        foreach (
            var tag in (ReadOnlySpan<string>)
                [
                    "<i>",
                    "</i>",
                    "<b>",
                    "</b>",
                    "<sup>",
                    "</sup>",
                    "<sub>",
                    "</sub>",
                    SpanTags.NoCase,
                    SpanTags.SmallCaps,
                    SpanTags.Close,
                ]
        )
        {
            if (rest.StartsWith(tag))
                return rest[..tag.Length];
        }

        return default;
    }
}
