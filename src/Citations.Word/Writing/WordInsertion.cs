using Citations.Articles.Documents;

namespace Citations.Word.Writing;

/// <summary>Characters that are put into a document.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Marks">How they are set; null sets them as what they replace or follow.</param>
internal readonly record struct WordInsertion(string Text, RunMarks? Marks);
