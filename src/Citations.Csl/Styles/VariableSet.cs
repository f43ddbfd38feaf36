namespace Citations.Csl;

/// <summary>A set of variables, by kind and index, as two words.</summary>
internal struct VariableSet
{
    private ulong _texts;
    private ulong _others;

    internal void Add(StyleVariable variable)
    {
        if (variable.Kind <= VariableKind.Number)
            _texts |= 1UL << variable.Index;
        else if (variable.Kind != VariableKind.Unlisted)
            _others |= 1UL << (variable.Index + Offset(variable.Kind));
    }

    internal readonly bool Contains(StyleVariable variable) =>
        variable.Kind <= VariableKind.Number
            ? (_texts & (1UL << variable.Index)) != 0
            : variable.Kind != VariableKind.Unlisted && (_others & (1UL << (variable.Index + Offset(variable.Kind)))) != 0;

    private static int Offset(VariableKind kind) => kind == VariableKind.Name ? 0 : 48;
}
