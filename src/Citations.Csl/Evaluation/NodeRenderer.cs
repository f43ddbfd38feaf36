namespace Citations.Csl;

/// <summary>Renders the elements of a layout. An element that yields nothing leaves no trace in the output.</summary>
internal static class NodeRenderer
{
    /// <summary>Renders elements one after another with a delimiter between those that yield something.</summary>
    internal static void RenderAll(StyleNode[] nodes, string delimiter, RenderContext context)
    {
        var isFirst = true;
        RenderAll(nodes, delimiter, context, ref isFirst);
    }

    private static void RenderAll(StyleNode[] nodes, string delimiter, RenderContext context, ref bool isFirst)
    {
        var output = context.Output;
        foreach (var node in nodes)
        {
            // Delimiters of a group apply between what a choose inside it yields (CSL 1.0.2, Choose).
            if (node is ChooseNode choose)
            {
                if (Conditions.Choose(choose, context) is { } branch)
                    RenderAll(branch.Children, delimiter, context, ref isFirst);
                continue;
            }

            var start = output.Count;
            if (!isFirst)
                output.Affix(delimiter);
            var content = output.Count;
            Render(node, context);
            if (output.HasText(content))
                isFirst = false;
            else
                output.Truncate(start);
        }
    }

    private static void Render(StyleNode node, RenderContext context)
    {
        switch (node)
        {
            case TextVariableNode text:
                TextRenderer.Render(text, context);
                break;
            case GroupNode group:
                RenderGroup(group.Format, group.Children, group.Delimiter, context);
                break;
            case TextMacroNode macro:
                RenderGroup(macro.Format, macro.Macro.Children, "", context);
                break;
            case TextTermNode term:
                TextRenderer.Render(term, context);
                break;
            case TextValueNode value:
                TextRenderer.Render(value, context);
                break;
            case NamesNode names:
                NamesRenderer.Render(names, context);
                break;
            case DateNode date:
                DateRenderer.Render(date, context);
                break;
            case NumberNode number:
                NumberRenderer.Render(number, context);
                break;
            case LabelNode label:
                LabelRenderer.Render(label, context);
                break;
        }
    }

    // CSL 1.0.2, Group: nothing is printed where variables are called and none has a value; a group or a macro that is
    // printed counts as a variable with a value for the group around it.
    private static void RenderGroup(NodeFormat format, StyleNode[] children, string delimiter, RenderContext context)
    {
        var (called, found) = (context.CalledVariable, context.FoundVariable);
        (context.CalledVariable, context.FoundVariable) = (false, false);
        var frame = Frame.Open(context.Output, format);
        RenderAll(children, delimiter, context);
        var isShown = context.FoundVariable || !context.CalledVariable;
        if (!isShown)
            context.Output.Truncate(frame.Content);
        isShown &= frame.Close(context.Output, format, context);
        (context.CalledVariable, context.FoundVariable) = (called | context.CalledVariable | isShown, found | isShown);
    }
}
