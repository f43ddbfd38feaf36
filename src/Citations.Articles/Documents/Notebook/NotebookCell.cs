namespace Citations.Articles.Documents.Notebook;

/// <summary>One cell of a notebook.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Type">Its type: <c>markdown</c>, <c>code</c> or <c>raw</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Positions">The position in the file of each of its characters.</param>
internal sealed record NotebookCell(int Number, string Type, string Text, PositionMap Positions);
