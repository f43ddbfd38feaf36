namespace Citations.Articles.Documents;

/// <summary>Where each position of a document's readable text lies in its file.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public abstract class PlaceMap
{
    /// <summary>Where a stretch of the readable text lies in the file.</summary>
    /// <param name="span">A stretch of <see cref="ArticleDocument.Text"/>.</param>
    public abstract SourcePlace PlaceOf(SourceSpan span);
}
