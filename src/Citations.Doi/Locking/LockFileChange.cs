namespace Citations.Locking;

/// <summary>A difference between the records of a work in two lock files.</summary>
/// <param name="Doi">The work.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="Field">The CSL term of what changed, or the relation; null if the whole record came or went.</param>
/// <param name="Before">The value before; null if there was none.</param>
/// <param name="After">The value after; null if there is none.</param>
public sealed record LockFileChange(Doi Doi, LockFileChangeKind Kind, string? Field = null, string? Before = null, string? After = null)
{
    /// <summary>The change in one line: <c>10.5555/a: title was 'A', is 'B'</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            LockFileChangeKind.Added => $"{Doi}: added, {After}",
            LockFileChangeKind.Removed => $"{Doi}: removed, {Before}",
            LockFileChangeKind.Relation => $"{Doi}: now {Field} {After}",
            LockFileChangeKind.RelationRemoved => $"{Doi}: no longer {Field} {Before}",
            _ => $"{Doi}: {Field} was {Quote(Before)}, is {Quote(After)}",
        };

    private static string Quote(string? value) => value is null ? "missing" : $"'{value}'";
}
