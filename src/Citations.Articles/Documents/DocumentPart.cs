namespace Citations.Articles.Documents;

/// <summary>One part of a document that is made of several texts: an included file, a cell of a notebook.</summary>
/// <param name="Name">What reports call it; null for the document's own text.</param>
/// <param name="Source">Its text.</param>
/// <param name="Start">The position that its first character has among those of all parts.</param>
public sealed record DocumentPart(string? Name, SourceText Source, int Start);
