namespace Citations.Evaluation.Assistant;

/// <summary>One reference that is checked.</summary>
/// <param name="Id">The work, the style, the half and the fault.</param>
/// <param name="Fault">The fault that was planted; null for a true reference.</param>
/// <param name="Half">Whether the work is of the half that is looked at or of the one held back.</param>
/// <param name="Text">The reference.</param>
internal sealed record AssistantTry(string Id, string? Fault, string Half, string Text)
{
    /// <summary>Whether the reference is as its record has it.</summary>
    internal bool IsTrue => Fault is null;
}
