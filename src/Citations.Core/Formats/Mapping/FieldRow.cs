namespace Citations.Formats.Mapping;

/// <summary>
/// One row of a format's table: a field of the format, the variable it stands for, and the types of work for which it does; without types,
/// for all.
/// </summary>
internal sealed class FieldRow(string name, Variable variable, params ReferenceType[] types)
{
    internal string Name => name;

    internal Variable Variable => variable;

    internal bool HoldsFor(ReferenceType type) => types.Length == 0 || types.Contains(type);
}
