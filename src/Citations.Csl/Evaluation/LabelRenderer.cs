namespace Citations.Csl;

/// <summary>Renders <c>cs:label</c> (CSL 1.0.2, Label).</summary>
internal static class LabelRenderer
{
    internal static void Render(LabelNode node, RenderContext context)
    {
        if (node.Variable is not { } variable)
            return;
        // Inside a substitute the variable that the label is for has just been printed.
        var value = context.IsSubstituting ? Variables.Value(variable, context) : Variables.Text(variable, context);
        // A label whose variable has a value says nothing about the group: the other variables that it calls decide.
        if (value is not { Length: > 0 } text)
        {
            context.CalledVariable = true;
            return;
        }

        var term = variable.Is(TextVariable.Locator) ? context.Cite!.LocatorLabel : variable.Name;
        var isPlural = node.Plurality switch
        {
            Plurality.Always => true,
            Plurality.Never => false,
            _ => IsPlural(variable, text, context),
        };
        Write(node, term, isPlural, context);
    }

    /// <summary>Writes the term of a label.</summary>
    internal static void Write(LabelNode node, string term, bool isPlural, RenderContext context)
    {
        var label = context.Locale.Text(term, node.Form, isPlural);
        if (label.Length == 0)
            return;
        var output = context.Output;
        var frame = Frame.Open(output, node.Format);
        MarkupText.Append(output, label, node.Origin);
        frame.CloseTerm(output, node.Format, context);
    }

    private static bool IsPlural(StyleVariable variable, string text, RenderContext context) =>
        variable.Is(TextVariable.NumberOfPages) || variable.Is(TextVariable.NumberOfVolumes)
            ? int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count)
                ? count != 1
                : NumberParser.IsPlural(text, context.Locale)
            : NumberParser.IsPlural(text, context.Locale);
}
