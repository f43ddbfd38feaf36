namespace Citations.Styles;

/// <summary>A title in sentence case.</summary>
/// <param name="Text">The title.</param>
/// <param name="Uncertain">The words, as a capital would have them, that the evidence does not settle; empty if all is sure.</param>
public sealed record SentenceCaseTitle(string Text, EquatableArray<string> Uncertain);
