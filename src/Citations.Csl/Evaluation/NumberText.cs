using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// Writes the contents of number variables as they are, with the joints of numbers set: dashes in ranges, spaces after commas (CSL 1.0.2,
/// Number, Range Delimiters).
/// </summary>
internal static class NumberText
{
    internal static void Append(TokenBuffer output, StyleVariable variable, string text, RunOrigin origin, RenderContext context)
    {
        switch (variable.Text)
        {
            case TextVariable.CitationNumber:
                output.Add(Token.Of(Mark.NumberStart));
                output.Add(Token.Characters(text, origin));
                output.Add(Token.Of(Mark.NumberEnd));
                break;
            case TextVariable.Page:
                MarkupText.Append(
                    output,
                    PageRanges.Format(text, context.Style.PageRangeFormat, context.Locale.PageRangeDelimiter),
                    origin
                );
                break;
            case TextVariable.Locator:
                MarkupText.Append(
                    output,
                    context.Cite!.LocatorLabel == "page"
                        ? PageRanges.Format(Joints(text, context), context.Style.PageRangeFormat, context.Locale.PageRangeDelimiter)
                        : Unescape(Joints(text, context)),
                    origin
                );
                break;
            default:
                MarkupText.Append(output, Unescape(Joints(text, context)), origin);
                break;
        }
    }

    /// <summary>The key a number variable sorts by: each number filled up with zeros.</summary>
    internal static string SortKey(StyleVariable variable, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number.ToString("00000000", CultureInfo.InvariantCulture);
        var key = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            if (i > start)
                key.Append(text[start..i].PadLeft(8, '0'));
            else
                key.Append(text[i++]);
        }

        return key.ToString();
    }

    // A backslash kept a hyphen from making a range.
    private static string Unescape(string text) => text.Replace("\\", "", StringComparison.Ordinal);

    private static string Ampersand(RenderContext context) =>
        context.Locale.Text("and", TermForm.Symbol) is { Length: > 0 } and ? and : "&";

    private static string Joints(string text, RenderContext context)
    {
        if (text.AsSpan().IndexOfAny("-–—,&") < 0 || NumberParser.HasThousands(text) || !NumberParser.IsNumeric(text))
            return text;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('-' or '–' or '—' or ',' or '&'))
            {
                result.Append(c);
                continue;
            }

            while (result.Length > 0 && result[^1] == ' ')
                result.Length--;
            var isRange = context.Locale.PageRangeDelimiter.Length > 0 && NumberParser.IsRange(text, i);
            result.Append(
                c switch
                {
                    ',' => ", ",
                    '&' => $" {Ampersand(context)} ",
                    '-' or '–' when isRange => context.Locale.PageRangeDelimiter,
                    _ => c.ToString(),
                }
            );
            while (i + 1 < text.Length && text[i + 1] == ' ')
                i++;
        }

        return result.ToString();
    }
}
