using System.IO.MemoryMappedFiles;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// The inputs that are being read, in a file that outlives the process: after an overflow of the stack it tells which input it was.
/// </summary>
internal sealed class FuzzMarks : IDisposable
{
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _marks;

    internal FuzzMarks(string path, int threads)
    {
        _path = path;
        if (File.Exists(path))
            Left = [.. File.ReadAllBytes(path).Chunk(sizeof(long)).Select(bytes => BitConverter.ToInt64(bytes))];
        File.Delete(path);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.CreateNew, mapName: null, threads * sizeof(long));
        _marks = _file.CreateViewAccessor();
    }

    /// <summary>The inputs at which the last run ended without an end.</summary>
    internal long[] Left { get; } = [];

    internal void Set(int thread, long number) => _marks.Write(thread * sizeof(long), number);

    /// <summary>The run came to its end.</summary>
    public void Dispose()
    {
        _marks.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }
}
