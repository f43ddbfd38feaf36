namespace Citations.Articles.Documents;

/// <summary>Limits of a reader, and what it may look at.</summary>
public sealed record DocumentReadOptions
{
    /// <summary>The options that apply where a caller gives none.</summary>
    public static DocumentReadOptions Default { get; } = new();

    /// <summary>The depth of nested elements that is read; what is nested deeper is a diagnostic. 200 by default.</summary>
    public int MaximumDepth { get; init; } = 200;

    /// <summary>The number of bytes that a packed file may unpack to. 256 MiB by default.</summary>
    public long MaximumUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>
    /// Opens a file beside the document that it includes (<c>\input</c>), by its path relative to the document; null if the document
    /// stands alone or there is no such file.
    /// </summary>
    public Func<string, string?>? OpenText { get; init; }

    /// <summary>
    /// Ends the reading of a file that takes long, by <see cref="OperationCanceledException"/>; the reader of PDF files looks at it.
    /// </summary>
    public CancellationToken CancellationToken { get; init; }
}
