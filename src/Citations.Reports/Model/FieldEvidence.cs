namespace Citations.Reports;

/// <summary>One field of a work as the entry gives it and as the record has it.</summary>
/// <param name="Field">The field in words: <c>authors</c>, <c>year</c>, <c>title</c>.</param>
/// <param name="Entry">The words of the entry; empty if it does not give the field.</param>
/// <param name="Record">The words of the record; empty if it does not have the field.</param>
public sealed record FieldEvidence(string Field, EquatableArray<EvidenceWord> Entry, EquatableArray<EvidenceWord> Record)
{
    /// <summary>Whether any word differs.</summary>
    public bool Differs => Entry.Any(word => word.Differs) || Record.Any(word => word.Differs);
}
