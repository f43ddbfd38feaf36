namespace Citations.Articles.Rewriting;

/// <summary>A file after edits.</summary>
/// <param name="Content">The file; the one that was given where no edit was applied.</param>
/// <param name="Applied">The edits that were applied, in the order of the text.</param>
/// <param name="Diagnostics">The edits that were not applied, and why.</param>
public sealed record RewrittenDocument(
    ReadOnlyMemory<byte> Content,
    EquatableArray<TextEdit> Applied,
    EquatableArray<Diagnostic> Diagnostics
);
