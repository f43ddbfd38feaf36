namespace Citations.Integrity;

/// <summary>
/// The Retraction Watch data, which Crossref publishes as a CSV file for anyone's use: the notices about a work by its DOI or PMID.
/// Of a row only what these need is kept, some 30 MB for the 70,000 rows of 2026.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class RetractionWatch
{
    /// <summary>The name that Crossref and this library give the source of a relation that comes from this data.</summary>
    public const string Source = "retraction-watch";

    private readonly List<RetractionWatchRow> _rows;
    private readonly ILookup<string, int> _byDoi;
    private readonly ILookup<string, int> _byPmid;

    internal RetractionWatch(List<RetractionWatchRow> rows, ILookup<string, int> byDoi, ILookup<string, int> byPmid) =>
        (_rows, _byDoi, _byPmid) = (rows, byDoi, byPmid);

    /// <summary>How many notices there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads the CSV file that Crossref publishes at gitlab.com/crossref/retraction-watch-data.</summary>
    /// <returns>The data, and a finding for each row that says too little to be of use.</returns>
    /// <exception cref="FormatException">The file is not such a file: a column is missing.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<ParseResult<RetractionWatch>> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read,
            bufferSize: 0,
            FileOptions.Asynchronous | FileOptions.SequentialScan
        );
        await using (file.ConfigureAwait(false))
            return await ReadAsync(file, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the CSV text, UTF-8, from a stream, row by row.</summary>
    /// <returns>The data, and a finding for each row that says too little to be of use.</returns>
    /// <exception cref="FormatException">The text is not such a file: a column is missing.</exception>
    public static Task<ParseResult<RetractionWatch>> ReadAsync(Stream csv, CancellationToken cancellationToken = default) =>
        RetractionWatchReader.ReadAsync(csv, cancellationToken);

    /// <summary>
    /// The notices about a work, the oldest first; empty if there are none, which does not prove that there is nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="doi"/> is null.</exception>
    public EquatableArray<RetractionWatchNotice> Find(Doi doi)
    {
        ArgumentNullException.ThrowIfNull(doi);
        return Notices(_byDoi[doi.Key]);
    }

    /// <summary>
    /// The notices about a work, the oldest first; empty if there are none, which does not prove that there is nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="pmid"/> is null.</exception>
    public EquatableArray<RetractionWatchNotice> Find(Pmid pmid)
    {
        ArgumentNullException.ThrowIfNull(pmid);
        return Notices(_byPmid[pmid.Value]);
    }

    /// <summary>
    /// A reference with the notices about it added to its relations, found by its DOI, else by its PMID. A retraction that a later
    /// notice undid is left out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public Reference Annotate(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var notices = reference.Doi is { } doi ? Find(doi) : [];
        if (notices.IsEmpty && Pmid.TryParse(reference[TextVariable.Pmid], out var pmid))
            notices = Find(pmid);
        return notices.IsEmpty
            ? reference
            : reference.WithRelations([.. reference.GetRelations(), .. Standing(notices).Select(notice => notice.ToRelation())]);
    }

    private static IEnumerable<RetractionWatchNotice> Standing(EquatableArray<RetractionWatchNotice> notices)
    {
        var reinstated = notices.LastOrDefault(notice => notice.Nature == RetractionNature.Reinstatement)?.Date;
        return notices.Where(notice => notice.Nature != RetractionNature.Retraction || reinstated is null || notice.Date > reinstated);
    }

    private EquatableArray<RetractionWatchNotice> Notices(IEnumerable<int> rows) =>
        rows.Distinct().Select(row => _rows[row].ToNotice()).OrderBy(notice => notice.Date).ToEquatableArray();
}
