namespace Citations.Articles.Documents;

/// <summary>Where each position of a document's readable text lies in its file.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public abstract class PlaceMap
{
    /// <summary>Where a stretch of the readable text lies in the file.</summary>
    /// <param name="span">A stretch of <see cref="ArticleDocument.Text"/>.</param>
    public abstract SourcePlace PlaceOf(SourceSpan span);

    /// <summary>The text of the document's file; null if the file is not text.</summary>
    public virtual SourceText? File => null;

    /// <summary>
    /// The characters of <see cref="File"/> that a stretch of the readable text was taken from; null if it was taken from another file,
    /// or the file is not text.
    /// </summary>
    /// <param name="span">A stretch of <see cref="ArticleDocument.Text"/>.</param>
    public virtual SourceSpan? InFile(SourceSpan span) => null;
}
