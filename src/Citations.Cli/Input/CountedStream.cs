using Citations.Cli.Printing;

namespace Citations.Cli.Input;

/// <summary>A stream that counts how much of it was read, and ends when the user has enough.</summary>
internal sealed class CountedStream(Stream stream, ReadingProgress progress, CancellationToken cancellationToken) : ForwardStream
{
    public override bool CanSeek => stream.CanSeek;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = stream.Read(buffer);
        progress.AddBytes(read);
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
