using System.Collections.Immutable;
using System.Text;
using Citations.Files;

namespace Citations.Locking;

/// <summary>
/// The records of an article's studies as they were when they were looked up, so that a check gives the same result tomorrow and without a
/// network.
/// Kept beside the article as <c>citations.lock.json</c>.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class LockFile
{
    private readonly ImmutableSortedDictionary<Doi, LockedRecord> _records;

    private readonly ImmutableSortedDictionary<string, IndexedRecord> _indexed;

    private LockFile(
        ImmutableSortedDictionary<Doi, LockedRecord> records,
        ImmutableSortedDictionary<string, IndexedRecord>? indexed = null
    ) => (_records, _indexed) = (records, indexed ?? ImmutableSortedDictionary.Create<string, IndexedRecord>(StringComparer.Ordinal));

    /// <summary>The name that tools look for.</summary>
    public const string DefaultName = "citations.lock.json";

    /// <summary>The lock file that holds nothing.</summary>
    public static LockFile Empty { get; } = new(ImmutableSortedDictionary<Doi, LockedRecord>.Empty);

    /// <summary>
    /// The values of the text that were not understood and left out, because they are of a wrong kind. Empty for a lock file that was not
    /// read from a text.
    /// </summary>
    public EquatableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The records by DOI.</summary>
    public IEnumerable<LockedRecord> Records => _records.Values;

    /// <summary>The records of works that no registry of DOIs has.</summary>
    public IEnumerable<IndexedRecord> Indexed => _indexed.Values;

    /// <summary>How many records of DOIs there are.</summary>
    public int Count => _records.Count;

    /// <summary>The record of a DOI, or null.</summary>
    public LockedRecord? Find(Doi doi) => _records.GetValueOrDefault(doi);

    /// <summary>The DOI of the record that names a number of PubMed or PubMed Central, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Doi? FindDoi(PubMedId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _records
            .Values.FirstOrDefault(record => record.Reference[id is Pmcid ? TextVariable.Pmcid : TextVariable.Pmid] == id.Value)
            ?.Doi;
    }

    /// <summary>This lock file with records in place of those it has of the same DOIs.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public LockFile With(params IEnumerable<LockedRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new(_records.SetItems(records.Select(record => KeyValuePair.Create(record.Doi, record))), _indexed);
    }

    /// <summary>This lock file with records of works without a DOI; those that it has of the same works stay.</summary>
    public LockFile With(params IEnumerable<IndexedRecord> records) =>
        new(
            _records,
            _indexed.AddRange(
                records
                    .Where(record => !_indexed.ContainsKey(record.Key))
                    .DistinctBy(record => record.Key)
                    .Select(record => KeyValuePair.Create(record.Key, record))
            )
        );

    /// <summary>This lock file with what was found by looking up; a look-up that found nothing leaves what is there.</summary>
    public LockFile With(params IEnumerable<Resolution> resolutions) =>
        With(
            from resolution in resolutions
            where resolution is { Reference: not null, Source: not null, Retrieved: not null }
            select new LockedRecord(
                resolution.Doi,
                resolution.Reference!,
                resolution.Source!,
                DateOnly.FromDateTime(resolution.Retrieved!.Value.UtcDateTime)
            )
        );

    /// <summary>This lock file without the records of works that no longer are cited.</summary>
    /// <param name="dois">The DOIs that are cited.</param>
    /// <param name="indexed">The records without a DOI that entries fit; null keeps all of them.</param>
    public LockFile Only(IEnumerable<Doi> dois, IEnumerable<IndexedRecord>? indexed = null)
    {
        var kept = dois.ToHashSet();
        var found = indexed?.Select(record => record.Key).ToHashSet();
        return new(
            _records.RemoveRange(_records.Keys.Where(doi => !kept.Contains(doi))),
            found is null ? _indexed : _indexed.RemoveRange(_indexed.Keys.Where(key => !found.Contains(key)))
        );
    }

    /// <summary>Reads a lock file's text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="LockFileException">The text is cut or is not a lock file; the message says where.</exception>
    public static LockFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Diagnostic> diagnostics = [];
        var (records, indexed) = LockFileFormat.Read(text, diagnostics);
        var read = Empty.With(records).With(indexed);
        return new(read._records, read._indexed) { Diagnostics = diagnostics.ToEquatableArray() };
    }

    /// <summary>Reads a lock file.</summary>
    /// <returns>The lock file; empty if there is no such file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="LockFileException">The file is cut or is not a lock file; the message says where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<LockFile> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
            return Empty;
        var text = EncodedText.Of(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)).Text;
        try
        {
            return Parse(text);
        }
        catch (LockFileException exception)
        {
            throw exception.In(path);
        }
    }

    /// <summary>
    /// Writes the lock file all at once: readers see the old file or the new one, never half of one. A file that is there and is not a lock
    /// file stays as it is.
    /// </summary>
    /// <remarks>What others have added to the file meanwhile is lost; <see cref="UpdateAsync"/> keeps it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="LockFileException">The existing file is cut or is not a lock file.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var turn = await FileLock.EnterAsync(path, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        await LoadAsync(path, cancellationToken).ConfigureAwait(false);
        await WriteAsync(path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Changes a lock file that others may change at the same time: it is read again and written all at once while no other process can do
    /// so.
    /// Without a change it is not touched.
    /// </summary>
    /// <param name="path">The file, which need not be there.</param>
    /// <param name="change">Makes the new state of the one that is there.</param>
    /// <param name="timeProvider">The clock of the wait for other processes; null takes the system's.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The state before the change, and the one after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="LockFileException">The existing file is cut or is not a lock file; it is not changed.</exception>
    /// <exception cref="IOException">The file cannot be written; it stays as it is.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task<(LockFile Before, LockFile After)> UpdateAsync(
        string path,
        Func<LockFile, LockFile> change,
        TimeProvider? timeProvider = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        using var turn = await FileLock.EnterAsync(path, timeProvider ?? TimeProvider.System, cancellationToken).ConfigureAwait(false);
        var before = await LoadAsync(path, cancellationToken).ConfigureAwait(false);
        var after = change(before);
        if (after.ToString() != before.ToString())
            await after.WriteAsync(path, cancellationToken).ConfigureAwait(false);
        return (before, after);
    }

    /// <summary>The text of the file: indented JSON sorted by DOI, LF line ends, the same for the same records.</summary>
    public override string ToString() => LockFileFormat.Write(Records, Indexed);

    private async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        using var file = FileReplacement.Begin(path);
        await file.Stream.WriteAsync(Encoding.UTF8.GetBytes(ToString()), cancellationToken).ConfigureAwait(false);
        file.Commit();
    }
}
