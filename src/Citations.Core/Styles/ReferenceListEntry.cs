namespace Citations.Styles;

/// <summary>One entry of a formatted reference list.</summary>
/// <param name="Id">The <see cref="Reference.Id"/> of the work.</param>
/// <param name="Text">The entry.</param>
public sealed record ReferenceListEntry(string Id, RichText Text);
