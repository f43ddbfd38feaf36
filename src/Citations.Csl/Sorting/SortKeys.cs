namespace Citations.Csl;

/// <summary>Makes and compares sort keys (CSL 1.0.2, Sorting).</summary>
internal static class SortKeys
{
    internal static SortValue[] Of(SortKey[] keys, LayoutArea area, Work work, Cite? cite, RenderContext context)
    {
        var values = new SortValue[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            values[i] = SortValue.Of(TextOf(keys[i], area, work, cite, context), context.Locale.Culture);
        return values;
    }

    internal static int Compare(SortValue[] left, SortValue[] right, SortKey[] keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = SortValue.Compare(left[i], right[i], keys[i].IsDescending);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static string TextOf(SortKey key, LayoutArea area, Work work, Cite? cite, RenderContext context)
    {
        context.BeginKey(area, work, cite, key.EtAl);
        context.Output.Truncate(0);
        if (key.Macro is { } macro)
        {
            NodeRenderer.RenderAll(macro.Children, "", context);
            return TokenBuffer.TextOf(context.Output.Tokens);
        }

        return key.Variable.Kind switch
        {
            VariableKind.Name => Names(key.Variable, context),
            VariableKind.Date => work.Reference[key.Variable.Date] is { } date ? DateSortKey.Of(date, null) : "",
            VariableKind.Number => Variables.Text(key.Variable, context) is { } number ? NumberText.SortKey(key.Variable, number) : "",
            _ => Plain(Variables.Text(key.Variable, context) ?? "", context),
        };
    }

    private static string Plain(string text, RenderContext context)
    {
        if (MarkupScanner.IsPlain(text))
            return text;
        MarkupText.Append(context.Output, text, null);
        return TokenBuffer.TextOf(context.Output.Tokens);
    }

    private static string Names(StyleVariable variable, RenderContext context)
    {
        var options = context.Style.InheritedNames[(int)context.Area] with { Form = NameForm.Long, Order = NameOrder.AllInverted };
        NamesRenderer.Render(new(NodeFormat.None, "sort", [variable]) { Options = [options, options] }, context);
        return TokenBuffer.TextOf(context.Output.Tokens);
    }
}
