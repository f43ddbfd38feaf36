using System.Buffers.Binary;
using System.Globalization;
using Citations.Indexing.Records;
using ZstdSharp;

namespace Citations.Indexing.Storage;

/// <summary>
/// Entries on their way, divided by the first eight bits of their keys: a file for each, written in compressed chunks, so that what comes
/// next reads one file after the other and has in memory no more than that.
/// </summary>
internal sealed class RunFiles : IDisposable
{
    private const int Chunk = 128 * 1024;
    private const int ChunkHead = 8;

    private readonly Run[] _runs = new Run[IndexLayout.Partitions];

    /// <param name="folder">The folder of the files.</param>
    /// <param name="name">The kind of the entries.</param>
    /// <param name="lengths">The lengths of the files that hold; what is beyond is cut off. Null starts with empty files.</param>
    internal RunFiles(string folder, string name, long[]? lengths)
    {
        for (var i = 0; i < _runs.Length; i++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{i:x2}.run"));
            _runs[i] = new(path, lengths?[i] ?? 0);
        }
    }

    /// <summary>Appends an entry; from any thread.</summary>
    internal void Append(int partition, ReadOnlySpan<byte> entry) => _runs[partition].Append(entry);

    /// <summary>Writes what is on its way.</summary>
    /// <returns>The length of each file.</returns>
    internal long[] Flush() => [.. _runs.Select(run => run.Flush())];

    /// <summary>All entries of a file, one after another.</summary>
    /// <exception cref="DamagedRecordException">The file was changed by something else.</exception>
    internal byte[] Read(int partition) => _runs[partition].Read();

    public void Dispose()
    {
        foreach (var run in _runs)
            run.Dispose();
    }

    private sealed class Run(string path, long length) : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly ByteWriter _pending = new();
        private readonly FileStream _file = Open(path, length);

        internal void Append(ReadOnlySpan<byte> entry)
        {
            lock (_lock)
            {
                _pending.Write(entry);
                if (_pending.Length >= Chunk)
                    Write();
            }
        }

        internal long Flush()
        {
            lock (_lock)
            {
                if (_pending.Length > 0)
                    Write();
                return _file.Length;
            }
        }

        internal byte[] Read()
        {
            Flush();
            var bytes = new byte[_file.Length];
            _file.Position = 0;
            _file.ReadExactly(bytes);
            _file.Position = _file.Length;
            var whole = new byte[Chunks(bytes).Sum(chunk => (long)chunk.Whole)];
            using var decompressor = new Decompressor();
            var at = 0;
            foreach (var (start, count, size) in Chunks(bytes))
            {
                if (decompressor.Unwrap(bytes.AsSpan(start, count), whole.AsSpan(at, size)) != size)
                    throw new DamagedRecordException($"{path} was changed.");
                at += size;
            }

            return whole;
        }

        public void Dispose() => _file.Dispose();

        private void Write()
        {
            // One at a time for each thread, because they are large.
            var compressor = _compressor ??= new(1);
            var compressed = compressor.Wrap(_pending.Written);
            Span<byte> head = stackalloc byte[ChunkHead];
            BinaryPrimitives.WriteInt32LittleEndian(head, compressed.Length);
            BinaryPrimitives.WriteInt32LittleEndian(head[4..], _pending.Length);
            _file.Write(head);
            _file.Write(compressed);
            _pending.Clear();
        }

        private static IEnumerable<(int Start, int Count, int Whole)> Chunks(byte[] bytes)
        {
            for (var at = 0; at + ChunkHead <= bytes.Length;)
            {
                var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
                yield return (at + ChunkHead, count, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 4)));
                at += ChunkHead + count;
            }
        }

        private static FileStream Open(string path, long length)
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1);
            if (file.Length < length)
            {
                file.Dispose();
                throw new DamagedRecordException($"{path} is shorter than it was.");
            }

            file.SetLength(length);
            file.Position = length;
            return file;
        }
    }

    [ThreadStatic]
    private static Compressor? _compressor;
}
