namespace Citations.Evaluation.Faults;

/// <summary>A kind of fault that is planted into right entries, one at a time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Codes">The codes that tell it; the finding may have any of them.</param>
/// <param name="Plant">Gives the faulty work from the right one and another; null where the kind cannot be planted into it.</param>
internal sealed record Fault(string Name, string[] Codes, Func<Reference, Reference, Reference?> Plant)
{
    /// <summary>Whether the fault is in the registry's record rather than in the entry.</summary>
    internal bool IsInRecord { get; init; }

    /// <summary>Whether the work is one that exists, so that the entry may be compared with a record.</summary>
    internal bool IsOfWork { get; init; } = true;
}
