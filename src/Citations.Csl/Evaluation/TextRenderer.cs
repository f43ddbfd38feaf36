namespace Citations.Csl;

/// <summary>Renders <c>cs:text</c> (CSL 1.0.2, Text).</summary>
internal static class TextRenderer
{
    internal static void Render(TextVariableNode node, RenderContext context)
    {
        var variable = node.Variable;
        // The year-suffix is the processor's: a group does not vanish because none is needed.
        context.CalledVariable |= !variable.Is(TextVariable.YearSuffix);
        if (variable.Kind is VariableKind.Name or VariableKind.Date)
            return;
        var text = Variables.Text(variable, context);
        if (node.IsShort && !context.Suppressed.Contains(variable))
            text = Variables.Short(variable, context) ?? (text is null ? null : context.Abbreviate(variable.Name, text)) ?? text;
        if (string.IsNullOrEmpty(text))
            return;
        Found(variable, context);
        var output = context.Output;
        var frame = Frame.Open(output, node.Format);
        if (variable.Kind == VariableKind.Number && !context.IsSorting)
        {
            NumberText.Append(output, variable, text, node.Origin, context);
        }
        else if (variable.Kind == VariableKind.Number && context.IsSorting)
        {
            output.Add(Token.Characters(NumberText.SortKey(variable, text), node.Origin));
        }
        else if (variable.Is(TextVariable.YearSuffix))
        {
            context.HasYearSuffix = true;
            WriteYearSuffix(text, node.Origin, context);
        }
        else
        {
            var isAddress = variable.Is(TextVariable.Url) || variable.Is(TextVariable.Doi);
            if (isAddress)
                output.Add(Token.Characters(text, node.Origin));
            else
                MarkupText.Append(output, text, node.Origin);
            if (variable.Is(TextVariable.CitationLabel) && context.YearSuffix is { } suffix)
            {
                context.HasYearSuffix = true;
                WriteYearSuffix(suffix, node.Origin, context);
            }
        }

        frame.Close(output, node.Format, context);
    }

    internal static void Render(TextTermNode node, RenderContext context)
    {
        var text = context.Locale.Text(node.Term, node.Form, node.IsPlural);
        if (text.Length == 0)
            return;
        var output = context.Output;
        var frame = Frame.Open(output, node.Format);
        MarkupText.Append(output, text, node.Origin, MarkupQuotes.Pairs, TokenFlags.Term);
        frame.CloseTerm(output, node.Format, context);
    }

    internal static void Render(TextValueNode node, RenderContext context)
    {
        var frame = Frame.Open(context.Output, node.Format);
        MarkupText.Append(context.Output, node.Value, node.Origin);
        frame.Close(context.Output, node.Format, context);
    }

    internal static void WriteYearSuffix(string suffix, RunOrigin origin, RenderContext context)
    {
        var output = context.Output;
        output.Add(Token.Of(Mark.YearSuffixStart));
        output.Add(Token.Characters(suffix, origin, TokenFlags.Continues));
        output.Add(Token.Of(Mark.YearSuffixEnd));
    }

    /// <summary>Notes that a variable had a value; one that stands in for another is not printed again (CSL 1.0.2, Substitute).</summary>
    internal static void Found(StyleVariable variable, RenderContext context)
    {
        context.FoundVariable = true;
        if (!context.IsSubstituting)
            return;
        var suppressed = context.Suppressed;
        suppressed.Add(variable);
        context.Suppressed = suppressed;
    }
}
