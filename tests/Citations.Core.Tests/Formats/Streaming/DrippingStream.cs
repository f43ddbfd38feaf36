namespace Citations.Tests.Formats.Streaming;

/// <summary>Gives its bytes a few at a time, so that every reader above it meets what is cut in two; seeks only where it may.</summary>
internal sealed class DrippingStream(byte[] bytes, int drop, bool canSeek = true) : MemoryStream(bytes)
{
    public override bool CanSeek => canSeek;

    public override long Position
    {
        get => canSeek ? base.Position : throw new NotSupportedException();
        set => base.Position = canSeek ? value : throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, drop));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, drop)]);
}
