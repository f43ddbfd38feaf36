namespace Citations.Csl;

/// <summary>Looks through the elements of a style, macros included.</summary>
internal static class NodeWalk
{
    /// <summary>Whether an element prints a text or number variable.</summary>
    internal static bool Prints(StyleNode node, TextVariable variable) => node switch
    {
        TextVariableNode text => text.Variable.Is(variable),
        NumberNode number => number.Variable.Is(variable),
        _ => false,
    };

    /// <summary>Whether an element or one inside it is as asked.</summary>
    internal static bool Any(StyleNode[] nodes, Predicate<StyleNode> predicate)
    {
        foreach (var node in nodes)
        {
            if (predicate(node)) return true;
            var inside = node switch
            {
                TextMacroNode macro => Any(macro.Macro.Children, predicate),
                GroupNode group => Any(group.Children, predicate),
                NamesNode names => Any(names.Substitutes, predicate),
                ChooseNode choose => Array.Exists(choose.Branches, branch => Any(branch.Children, predicate)),
                _ => false,
            };
            if (inside) return true;
        }

        return false;
    }
}
