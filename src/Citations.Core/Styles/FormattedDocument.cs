namespace Citations.Styles;

/// <summary>One document, formatted by a style.</summary>
/// <param name="Citations">One text for each citation, in their order.</param>
/// <param name="Entries">The reference list in the style's order.</param>
/// <param name="Diagnostics">The points that the style had to leave uncertain.</param>
public sealed record FormattedDocument(
    EquatableArray<RichText> Citations,
    EquatableArray<ReferenceListEntry> Entries,
    EquatableArray<Diagnostic> Diagnostics
);
