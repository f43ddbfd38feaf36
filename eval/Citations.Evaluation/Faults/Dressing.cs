namespace Citations.Evaluation.Faults;

/// <summary>A way in which right entries are written otherwise than their record: nothing of it is a fault.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Dress">Gives the work as written; null where it cannot be written so.</param>
internal sealed record Dressing(string Name, Func<Reference, Reference?> Dress);
