namespace Citations.Formats.Mapping;

/// <summary>A field as the source has it: its name, its value and where it is.</summary>
internal readonly record struct SourceField(string Name, string Value, SourceSpan Span);
