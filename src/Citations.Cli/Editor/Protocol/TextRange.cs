namespace Citations.Cli.Editor.Protocol;

/// <summary>A stretch of a text as the protocol gives it.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last character.</param>
internal readonly record struct TextRange(TextPosition Start, TextPosition End);
