namespace Citations.Indexing.Inputs;

/// <summary>How many bytes of the inputs were read; counted from any thread.</summary>
internal sealed class ByteCount
{
    private long _bytes;

    internal long Bytes => Interlocked.Read(ref _bytes);

    internal void Add(long bytes) => Interlocked.Add(ref _bytes, bytes);
}
