using System.Collections.Frozen;

namespace Citations.Formats.Mapping;

/// <summary>
/// What the fields of a format stand for, read both ways. Of several rows for a field the first that holds for the
/// work's type is read, and of several for a variable the first is written: what follows it is an alias.
/// </summary>
internal sealed class FieldTable
{
    private readonly FrozenDictionary<string, FieldRow[]> _rowsOf;
    private readonly FieldRow[][] _written;

    internal FieldTable(params FieldRow[] rows)
    {
        _rowsOf = rows.GroupBy(row => row.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _written =
        [
            .. Enum.GetValues<ReferenceType>()
                .Select(type =>
                    rows.Where(row => row.HoldsFor(type))
                        // A field that is read as another variable for this type cannot be written as this one; a later one may be.
                        .Where(row => Read(row.Name, type) == row.Variable)
                        .DistinctBy(row => row.Variable)
                        .ToArray()
                ),
        ];
    }

    /// <summary>The variable that a field stands for in a work of a type, or null if the table does not say.</summary>
    internal Variable? Read(string field, ReferenceType type)
    {
        if (!_rowsOf.TryGetValue(field, out var rows))
            return null;
        foreach (var row in rows)
        {
            if (row.HoldsFor(type))
                return row.Variable;
        }

        return null;
    }

    /// <summary>The rows by which a work of a type is written, in the order of the table; each variable is in one at most.</summary>
    internal ReadOnlySpan<FieldRow> Written(ReferenceType type) => _written[(int)type];

    /// <summary>Whether a field is in the table.</summary>
    internal bool Knows(string field) => _rowsOf.ContainsKey(field);

    /// <summary>Whether the format has a field for a variable of a work of a type.</summary>
    internal bool Holds(Variable variable, ReferenceType type) => Array.Exists(_written[(int)type], row => row.Variable == variable);
}
