namespace Citations.Csl;

/// <summary>Decides which branch of a choose holds (CSL 1.0.2, Choose).</summary>
internal static class Conditions
{
    internal static ChooseBranch? Choose(ChooseNode choose, RenderContext context)
    {
        foreach (var branch in choose.Branches)
        {
            if (Holds(branch, context))
                return branch;
        }

        return null;
    }

    private static bool Holds(ChooseBranch branch, RenderContext context)
    {
        var conditions = branch.Conditions;
        if (conditions.Length == 0)
            return true;
        // All must hold, or the first that holds decides.
        foreach (var condition in conditions)
        {
            var holds = Holds(condition, context);
            if (branch.Match == ConditionMatch.All && !holds)
                return false;
            if (branch.Match == ConditionMatch.Any && holds)
                return true;
            if (branch.Match == ConditionMatch.None && holds)
                return false;
        }

        return branch.Match != ConditionMatch.Any;
    }

    private static bool Holds(Condition condition, RenderContext context) =>
        condition.Kind switch
        {
            ConditionKind.Variable => Variables.HasValue(condition.Variable, context),
            ConditionKind.Type => Array.IndexOf(condition.Types!, context.Work.Reference.Type) >= 0,
            ConditionKind.Position => context.Area == LayoutArea.Citation && (context.Position & condition.Position) != 0,
            ConditionKind.Locator => context.Cite is { LocatorLabel: { Length: > 0 } label }
                && Array.IndexOf(condition.Locators!, label) >= 0,
            ConditionKind.IsNumeric => Variables.Value(condition.Variable, context) is { } text && NumberParser.IsNumeric(text),
            ConditionKind.IsUncertainDate => condition.Variable.Kind == VariableKind.Date
                && context.Work.Reference[condition.Variable.Date] is { IsCirca: true },
            _ => ++context.ConditionsTested <= context.ConditionsHeld,
        };
}
