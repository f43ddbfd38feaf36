namespace Citations.Reports;

/// <summary>One word of a field, and whether the other side lacks it.</summary>
/// <param name="Text">The word with its punctuation.</param>
/// <param name="Differs">Whether the other side does not have it at this place.</param>
public readonly record struct EvidenceWord(string Text, bool Differs);
