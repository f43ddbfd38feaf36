using System.Buffers;
using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// Writes the contents of number variables as they are, with the joints of numbers set: dashes in ranges, spaces after commas (CSL 1.0.2,
/// Number, Range Delimiters).
/// </summary>
internal static class NumberText
{
    private static readonly SearchValues<char> JointMarks = SearchValues.Create("-–—,;&");

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

    /// <summary>
    /// A text of numbers with its joints set: the delimiter of ranges, one space after a comma, one on both sides of an ampersand.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="context">Where the text is rendered.</param>
    /// <param name="convert">Writes each number, such as in Roman numerals; as they are, where it is null.</param>
    internal static string Joints(string text, RenderContext context, Func<string, string>? convert = null)
    {
        var isJoined = text.AsSpan().ContainsAny(JointMarks) && !NumberParser.HasThousands(text) && NumberParser.IsNumeric(text);
        if (!isJoined)
            return convert?.Invoke(text) ?? text;
        var result = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(JointMarks);
            var number = length < 0 ? text[start..] : text.Substring(start, length).TrimEnd(' ');
            result.Append(convert?.Invoke(number) ?? number);
            if (length < 0)
                break;
            result.Append(Joint(text, start + length, context));
            start += length + 1;
            while (start < text.Length && text[start] == ' ')
                start++;
        }

        return result.ToString();
    }

    private static string Joint(string text, int place, RenderContext context) =>
        text[place] switch
        {
            ',' => ", ",
            ';' => "; ",
            '&' => $" {Ampersand(context)} ",
            '-' or '–' when context.Locale.PageRangeDelimiter is { Length: > 0 } dash && NumberParser.IsRange(text, place) => dash,
            var other => other.ToString(),
        };
}
