namespace Citations.Articles.Documents;

/// <summary>One part of a document that is made of several texts: such as a file that it includes.</summary>
/// <param name="Name">The path of the file, from the document's folder; null for the document's own text.</param>
/// <param name="Source">Its text.</param>
/// <param name="Start">The position that its first character has among those of all parts.</param>
public sealed record DocumentPart(string? Name, SourceText Source, int Start);
