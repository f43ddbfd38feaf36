using Citations.Indexing.Records;
using Citations.Indexing.Storage;
using Microsoft.Data.Sqlite;
using ZstdSharp;

namespace Citations.Indexing;

/// <summary>
/// An index that is open to be read: the records of a registry, or of any libraries, in one file. Any number of processes may read one
/// file; building and updating replace it, and who reads it continues the file that it opened.
/// </summary>
/// <threadsafety>
/// Safe to use from many threads: each reads by a separate connection. Once the file was replaced, threads share the connections that were
/// open by then.
/// </threadsafety>
public sealed class RegistryIndex : IDisposable
{
    private readonly IndexHeader _header;

    /// <summary>Those that nobody reads by now; also the lock for them, and what waits for one waits for it.</summary>
    private readonly Stack<IndexReader> _readers = [];

    // The name stands for another file by now, or for none: the connections that are open are all there will be.
    private volatile bool _isReplaced;
    private bool _isDisposed;

    private RegistryIndex(string path, IndexHeader header, SqliteConnection connection)
    {
        (Path, _header) = (path, header);
        // At least this connection is to the file that the header describes.
        _readers.Push(new(path, header, connection));
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>The description of the index.</summary>
    public IndexInfo Info => _header.Info;

    /// <summary>Opens an index.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IndexException">The file does not exist, cannot be read, is not an index, or is damaged; the message says
    /// which.</exception>
    public static RegistryIndex Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new IndexException($"The index {path} does not exist.");
        try
        {
            return Opened(path, (header, connection) => new RegistryIndex(path, header, connection));
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            throw new IndexException($"{path} is not an index, or is damaged: {problem.Message}", problem);
        }
    }

    /// <summary>The record of a DOI; null if the index has none.</summary>
    /// <param name="doi">The DOI.</param>
    /// <exception cref="ArgumentNullException"><paramref name="doi"/> is null.</exception>
    /// <exception cref="IndexException">The file is damaged at the record's place.</exception>
    public Reference? Find(Doi doi)
    {
        ArgumentNullException.ThrowIfNull(doi);
        return Find(doi, out _);
    }

    /// <summary>Reads all of the file and compares it with what it says about itself.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The fault, in one sentence; null if there is none.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string? Check(CancellationToken cancellationToken = default)
    {
        try
        {
            return Read(reader => new IndexCheck(reader, _header).Run(cancellationToken)) is { } fault
                ? $"The index {Path} is damaged: {fault}"
                : null;
        }
        catch (IndexException problem)
        {
            return problem.Message;
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return Damage(problem).Message;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (_readers)
        {
            _isDisposed = true;
            while (_readers.TryPop(out var reader))
                reader.Dispose();
            Monitor.PulseAll(_readers);
        }
    }

    /// <summary>The record of a DOI and the source that it comes from.</summary>
    internal Reference? Find(Doi doi, out IndexSource? source)
    {
        var (record, number) = Read(reader => (reader.Find(doi, out var number), number));
        source = SourceOf(number);
        return record;
    }

    /// <summary>Reads what a caller wants; damage is reported with the name of the file.</summary>
    internal T Read<T>(Func<IndexReader, T> read)
    {
        var reader = Rent();
        try
        {
            return read(reader);
        }
        catch (DamagedRecordException problem)
        {
            throw Damage(problem);
        }
        finally
        {
            Return(reader);
        }
    }

    internal IndexSource? SourceOf(int number) => number < Info.Sources.Count ? Info.Sources[number] : null;

    /// <summary>Opens a file, for what is made of its header and its connection.</summary>
    private static T Opened<T>(string path, Func<IndexHeader, SqliteConnection, T> make)
    {
        var connection = IndexHeader.Connect(path);
        try
        {
            return make(IndexHeader.Read(connection, path), connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A reader that nobody else uses: one that was returned, another one, or the next that is returned.</summary>
    private IndexReader Rent()
    {
        lock (_readers)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_readers.TryPop(out var free))
                return free;
        }

        if (!_isReplaced && Another() is { } another)
            return another;
        _isReplaced = true;
        lock (_readers)
        {
            while (true)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                if (_readers.TryPop(out var returned))
                    return returned;
                Monitor.Wait(_readers);
            }
        }
    }

    private void Return(IndexReader reader)
    {
        lock (_readers)
        {
            if (_isDisposed)
                reader.Dispose();
            else
                _readers.Push(reader);
            Monitor.Pulse(_readers);
        }
    }

    /// <summary>Another reader of the file that was opened; null if it was replaced: others have records at other places.</summary>
    private IndexReader? Another()
    {
        try
        {
            return Opened(
                Path,
                (header, connection) =>
                    header.IsOf(_header) ? new IndexReader(Path, _header, connection) : throw new IndexException($"{Path} was replaced.")
            );
        }
        catch (Exception problem) when (IsOfFile(problem) || problem is IndexException)
        {
            return null;
        }
    }

    private IndexException Damage(Exception problem) => new($"The index {Path} is damaged: {problem.Message}", problem);

    private static bool IsOfFile(Exception problem) =>
        problem
            is SqliteException
                or IOException
                or UnauthorizedAccessException
                or ZstdException
                or DamagedRecordException
                or OverflowException;
}
