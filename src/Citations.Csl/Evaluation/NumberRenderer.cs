using System.Globalization;
using System.Text;

namespace Citations.Csl;

/// <summary>Renders <c>cs:number</c> (CSL 1.0.2, Number).</summary>
internal static class NumberRenderer
{
    internal static void Render(NumberNode node, RenderContext context)
    {
        context.CalledVariable = true;
        if (Variables.Text(node.Variable, context) is not { Length: > 0 } text)
            return;
        TextRenderer.Found(node.Variable, context);
        var output = context.Output;
        var frame = Frame.Open(output, node.Format);
        if (context.IsSorting)
            output.Add(Token.Characters(NumberText.SortKey(node.Variable, text), node.Origin));
        else if (node.Form != NumberForm.Numeric && NumberParser.IsNumeric(text))
            MarkupText.Append(output, NumberText.Joints(text, context, number => Convert(number, node, context)), node.Origin);
        else
            NumberText.Append(output, node.Variable, text, node.Origin, context);
        frame.Close(output, node.Format, context);
    }

    /// <summary>A number from 1 to 3999 in Roman numerals.</summary>
    internal static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return number.ToString(CultureInfo.InvariantCulture);
        ReadOnlySpan<(int Value, string Numeral)> numerals =
        [
            (1000, "m"),
            (900, "cm"),
            (500, "d"),
            (400, "cd"),
            (100, "c"),
            (90, "xc"),
            (50, "l"),
            (40, "xl"),
            (10, "x"),
            (9, "ix"),
            (5, "v"),
            (4, "iv"),
            (1, "i"),
        ];
        var text = new StringBuilder();
        foreach (var (value, numeral) in numerals)
        {
            for (; number >= value; number -= value)
                text.Append(numeral);
        }

        return text.ToString();
    }

    // A number with letters around it stays as it is.
    private static string Convert(string text, NumberNode node, RenderContext context)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return text;
        if (node.Form == NumberForm.Roman)
            return Roman(number);
        var gender = context.Locale.GenderOf(node.Variable.Is(TextVariable.Locator) ? context.Cite!.LocatorLabel : node.Variable.Name);
        if (node.Form == NumberForm.LongOrdinal && context.Locale.Ordinals.Word(number, gender) is { } word)
            return word;
        return $"{text}{context.Locale.Ordinals.Suffix(number, gender)}";
    }
}
