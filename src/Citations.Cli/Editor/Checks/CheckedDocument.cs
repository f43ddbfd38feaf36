using Citations.Articles;
using Citations.Cli.Editor.Texts;

namespace Citations.Cli.Editor.Checks;

/// <summary>One version of a document with what its check found.</summary>
/// <param name="Document">The version.</param>
/// <param name="Article">The article with its libraries, before anything was looked up.</param>
/// <param name="Report">The report.</param>
/// <param name="IsIncomplete">Whether works are still to be looked up.</param>
internal sealed record CheckedDocument(OpenDocument Document, Article Article, ArticleReport Report, bool IsIncomplete)
{
    /// <summary>
    /// The characters of the document that a stretch of its readable text was taken from; null if it is elsewhere.
    /// </summary>
    internal SourceSpan? InText(SourceSpan span) => Report.Article.Document.Places.InFile(span);
}
