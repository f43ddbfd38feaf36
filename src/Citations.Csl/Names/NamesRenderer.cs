using System.Globalization;

namespace Citations.Csl;

/// <summary>
/// Renders <c>cs:names</c>: the lists of its variables with their labels, or the first substitute that yields something (CSL 1.0.2, Names).
/// </summary>
internal static class NamesRenderer
{
    internal static void Render(NamesNode node, RenderContext context)
    {
        context.CalledVariable = true;
        // Names that stand in for others are not the first: those they stand in for are.
        var isFirst = context.NamesElements == 0 && !context.IsSubstituting;
        var output = context.Output;
        var firstList = context.NameListsShown.Count;
        var frame = Frame.Open(output, node.Format);
        output.Add(Token.Of(Mark.NamesStart));
        var options = node.Options[(int)context.Area];
        var isHidden = false;
        if (options.Form == NameForm.Count)
            WriteCount(node, options, context);
        else
            WriteLists(node, options, context, out isHidden);
        var format = node.Format;
        // Names that et al. hides are there: nothing stands in for them.
        if (!output.HasText(frame.Content) && !isHidden)
        {
            // What stands in for names has a format of its own, as in citeproc-js: the affixes and the style are those of the names.
            output.Truncate(frame.Start);
            format = NodeFormat.Block(format.Display);
            frame = Frame.Open(output, format);
            output.Add(Token.Of(Mark.NamesStart));
            Substitute(node, context);
        }

        if (!output.HasText(frame.Content))
        {
            output.Truncate(frame.Start);
            return;
        }

        output.Add(Token.Of(Mark.NamesEnd));
        context.NamesElements++;
        if (isFirst)
            context.FirstNames = firstList..context.NameListsShown.Count;
        if (isFirst && context.SuppressesFirstNames)
        {
            // The names are elsewhere and not missing: what stands beside them in a group, such as "n.d.", is printed.
            output.Truncate(frame.Start);
            return;
        }

        frame.Close(output, format, context);
    }

    private static void WriteLists(NamesNode node, NameOptions options, RenderContext context, out bool isHidden)
    {
        isHidden = false;
        var output = context.Output;
        var combined = IsEditorTranslator(node, context);
        var isFirst = true;
        foreach (var variable in node.Variables)
        {
            if (variable.Kind != VariableKind.Name || context.Suppressed.Contains(variable))
                continue;
            var names = context.Work.Names(variable.Names);
            if (names.Length == 0)
                continue;
            if (!isFirst)
            {
                // Editors who are the translators too are named once.
                if (combined)
                    break;
                output.Affix(node.Delimiter ?? options.NamesDelimiter ?? (context.IsSorting ? " " : ""));
            }

            isFirst = false;
            TextRenderer.Found(variable, context);
            var term = combined ? EditorTranslatorTerm(node, context) : variable.Name;
            var label = context.IsSorting ? null : node.Label;
            if (label is not null && node.LabelFirst)
                WriteLabel(label, term, names.Length, context);
            context.NamesOrigin = new(variable.Name, node.Rule);
            NameListWriter.Write(names, node, options, context);
            isHidden |= context.NameListsShown[^1].Shown == 0;
            if (label is not null && !node.LabelFirst && !isHidden)
                WriteLabel(label, term, names.Length, context);
        }

        if (combined)
        {
            foreach (var variable in node.Variables)
                TextRenderer.Found(variable, context);
        }
    }

    private static void WriteLabel(LabelNode label, string term, int count, RenderContext context) =>
        LabelRenderer.Write(
            label,
            term,
            label.Plurality == Plurality.Always || (label.Plurality == Plurality.Contextual && count > 1),
            context
        );

    // Locales before CSL 1.0.2 write the term in one word.
    private static string EditorTranslatorTerm(NamesNode node, RenderContext context) =>
        node.Label is { } label && context.Locale.Find("editortranslator", label.Form) is not null
            ? "editortranslator"
            : "editor-translator";

    private static bool IsEditorTranslator(NamesNode node, RenderContext context)
    {
        if (node.Variables is not [{ Kind: VariableKind.Name } first, { Kind: VariableKind.Name } second])
            return false;
        if (
            (first.Names, second.Names)
            is not ((NameVariable.Editor, NameVariable.Translator) or (NameVariable.Translator, NameVariable.Editor))
        )
            return false;
        if (context.Suppressed.Contains(first) || context.Suppressed.Contains(second))
            return false;
        var (one, other) = (context.Work.Names(first.Names), context.Work.Names(second.Names));
        return one.Length > 0 && one.AsSpan().SequenceEqual(other, EqualityComparer<PersonName>.Default);
    }

    // CSL 1.0.2, Name, form: count; sorted as a number.
    private static void WriteCount(NamesNode node, NameOptions options, RenderContext context)
    {
        var count = 0;
        var combined = IsEditorTranslator(node, context);
        foreach (var variable in node.Variables)
        {
            if (variable.Kind != VariableKind.Name || context.Suppressed.Contains(variable))
                continue;
            var names = context.Work.Names(variable.Names);
            if (names.Length == 0)
                continue;
            TextRenderer.Found(variable, context);
            count += NameListWriter.ShownOf(names.Length, options, context);
            if (combined)
                break;
        }

        if (count > 0)
            context.Output.Add(
                Token.Characters(count.ToString(context.IsSorting ? "00000000" : "0", CultureInfo.InvariantCulture), context.NamesOrigin)
            );
    }

    private static void Substitute(NamesNode node, RenderContext context)
    {
        var (wasSubstituting, output) = (context.IsSubstituting, context.Output);
        var start = output.Count;
        context.IsSubstituting = true;
        foreach (var substitute in node.Substitutes)
        {
            RenderSubstitute(substitute, start, context);
            if (output.HasText(start))
                break;
        }

        context.IsSubstituting = wasSubstituting;
    }

    // Names in the branch of a choose are alternatives too, as in citeproc-js: the first that yields something is used.
    private static void RenderSubstitute(StyleNode substitute, int start, RenderContext context)
    {
        if (substitute is ChooseNode choose)
        {
            foreach (var node in Conditions.Choose(choose, context)?.Children ?? [])
                RenderSubstitute(node, start, context);
        }
        else if (substitute is not NamesNode || !context.Output.HasText(start))
        {
            NodeRenderer.RenderAll([substitute], "", context);
        }
    }
}
