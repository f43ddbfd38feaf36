namespace Citations.Indexing;

/// <summary>
/// What an index is built from: a file or a folder of files. Crossref's public data file (a tar of <c>.json.gz</c> or <c>.jsonl.gz</c>, or
/// a folder of these), DataCite's (JSON Lines), and libraries of references in any format, each of them compressed by gzip or not.
/// </summary>
/// <param name="Path">The file or folder; what it is called where <paramref name="Open"/> opens it.</param>
/// <param name="Open">Opens the input where it is not a file, such as the standard input; null if it is one.</param>
public sealed record IndexInput(string Path, Func<Stream>? Open = null)
{
    /// <summary>The date of its records; null takes the date at which the file was last changed.</summary>
    public DateOnly? Date { get; init; }
}
