using System.Collections.Concurrent;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;
using Microsoft.Data.Sqlite;
using ZstdSharp;

namespace Citations.Indexing;

/// <summary>
/// An index that is open to be read: the records of a registry, or of any libraries, in one file. Any number of processes may read one
/// file;
/// building and updating replace it, and who reads it continues the file that it opened.
/// </summary>
/// <threadsafety>Safe to use from many threads: each reads by a separate connection.</threadsafety>
public sealed class RegistryIndex : IDisposable
{
    private readonly ConcurrentBag<IndexReader> _readers = [];
    private readonly IndexHeader _header;

    private RegistryIndex(string path, IndexHeader header) => (Path, _header) = (path, header);

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
            using var connection = IndexHeader.Connect(path);
            var index = new RegistryIndex(path, IndexHeader.Read(connection, path));
            index.Return(index.Rent());
            return index;
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
            using var connection = IndexHeader.Connect(Path);
            return new IndexCheck(Path, connection, _header).Run(cancellationToken) is { } fault ? $"The index {Path} is damaged: {fault}" : null;
        }
        catch (Exception problem) when (IsOfFile(problem))
        {
            return Damage(problem).Message;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
            reader.Dispose();
    }

    /// <summary>The record of a DOI and the source that it comes from.</summary>
    internal Reference? Find(Doi doi, out IndexSource? source)
    {
        var reader = Rent();
        try
        {
            var record = reader.Find(doi, out var number);
            source = SourceOf(number);
            return record;
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

    private IndexReader Rent() => _readers.TryTake(out var reader) ? reader : new(Path, _header, IndexHeader.Connect(Path));

    private void Return(IndexReader reader) => _readers.Add(reader);

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
