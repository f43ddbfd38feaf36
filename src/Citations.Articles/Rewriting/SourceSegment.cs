using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>A stretch of a source whose characters are set alike.</summary>
/// <param name="Place">The stretch, with the marks around it if a change takes them off.</param>
/// <param name="Marks">How its characters are set.</param>
/// <param name="IsBare">Whether marks are no longer around it if the stretch is replaced.</param>
internal readonly record struct SourceSegment(SourceSpan Place, RunMarks Marks, bool IsBare);
