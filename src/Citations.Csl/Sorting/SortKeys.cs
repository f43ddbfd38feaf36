namespace Citations.Csl;

/// <summary>
/// The sort keys of a work or a cite (CSL 1.0.2, Sorting). A key is made when a comparison first asks for it: most works differ by
/// their first.
/// </summary>
internal sealed class SortKeys(SortKey[] keys, LayoutArea area, Work work, Cite? cite, RenderContext context)
{
    private readonly SortValue?[] _values = new SortValue?[keys.Length];

    internal int CompareTo(SortKeys other)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = SortValue.Compare(this[i], other[i], keys[i].IsDescending);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private SortValue this[int index] => _values[index] ??= SortValue.Of(TextOf(keys[index]), context.Locale.Culture);

    private string TextOf(SortKey key)
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
            VariableKind.Name => Names(key.Variable),
            VariableKind.Date => work.Reference[key.Variable.Date] is { } date ? DateSortKey.Of(date, null) : "",
            VariableKind.Number => Variables.Text(key.Variable, context) is { } number ? NumberText.SortKey(key.Variable, number) : "",
            _ => Plain(Variables.Text(key.Variable, context) ?? ""),
        };
    }

    private string Plain(string text)
    {
        if (MarkupScanner.IsPlain(text))
            return text;
        MarkupText.Append(context.Output, text, null);
        return TokenBuffer.TextOf(context.Output.Tokens);
    }

    private string Names(StyleVariable variable)
    {
        var options = context.Style.InheritedNames[(int)context.Area] with { Form = NameForm.Long, Order = NameOrder.AllInverted };
        NamesRenderer.Render(new(NodeFormat.None, "sort", [variable]) { Options = [options, options] }, context);
        return TokenBuffer.TextOf(context.Output.Tokens);
    }
}
