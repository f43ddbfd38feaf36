namespace Citations.Csl;

/// <summary>Looks through the elements of a style, macros included.</summary>
internal static class NodeWalk
{
    /// <summary>Whether an element prints a text or number variable.</summary>
    internal static bool Prints(StyleNode node, TextVariable variable) =>
        node switch
        {
            TextVariableNode text => text.Variable.Is(variable),
            NumberNode number => number.Variable.Is(variable),
            _ => false,
        };

    /// <summary>Whether an element or one inside it is as asked; a macro is looked through once, however often it is called.</summary>
    internal static bool Any(StyleNode[] nodes, Predicate<StyleNode> predicate) => Any(nodes, predicate, []);

    private static bool Any(StyleNode[] nodes, Predicate<StyleNode> predicate, HashSet<Macro> seen) =>
        Array.Exists(
            nodes,
            node =>
                predicate(node)
                || node switch
                {
                    TextMacroNode call => seen.Add(call.Macro) && Any(call.Macro.Children, predicate, seen),
                    GroupNode group => Any(group.Children, predicate, seen),
                    NamesNode names => Any(names.Substitutes, predicate, seen),
                    ChooseNode choose => Array.Exists(choose.Branches, branch => Any(branch.Children, predicate, seen)),
                    _ => false,
                }
        );
}
