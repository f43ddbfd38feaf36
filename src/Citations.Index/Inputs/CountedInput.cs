namespace Citations.Indexing.Inputs;

/// <summary>A stream that counts the bytes that were read from it.</summary>
internal sealed class CountedInput(Stream stream, Action<long> read) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        read(count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
