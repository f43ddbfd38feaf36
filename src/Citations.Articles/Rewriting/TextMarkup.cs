using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>The markup of a text format as its writer needs it.</summary>
/// <param name="Render">Renders text that replaces a stretch of a source.</param>
/// <param name="Unwrap">The stretch of a source together with the marks directly around it, where these set all of it and nothing else;
/// null if there are none.</param>
/// <param name="Units">The stretch of a source that belongs to each entry of a list whose texts are given, such as its element or its
/// lines; null where something between the entries may belong to either.</param>
internal sealed record TextMarkup(
    Func<RichText, string, SourceSpan, string> Render,
    Func<string, SourceSpan, RunMarks, SourceSpan?> Unwrap,
    Func<string, IReadOnlyList<SourceSpan>, List<SourceSpan>?> Units
);
