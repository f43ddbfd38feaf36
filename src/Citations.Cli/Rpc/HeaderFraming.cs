using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using System.Text;

namespace Citations.Cli.Rpc;

/// <summary>
/// A message after a header that gives its length in bytes, as the Language Server Protocol has it (3.17, base protocol).
/// </summary>
/// <param name="input">Where messages come from.</param>
/// <param name="output">Where answers go, in UTF-8.</param>
internal sealed class HeaderFraming(Stream input, TextWriter output) : IMessageFraming
{
    /// <summary>The largest header that is read: a client sends less than a hundred bytes.</summary>
    internal const int MaxHeaderBytes = 4096;

    private readonly PipeReader _input = PipeReader.Create(input);

    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await ReadLengthAsync(cancellationToken) is not { } length)
            return null;
        var read = await _input.ReadAtLeastAsync(length, cancellationToken);
        if (read.Buffer.Length < length)
            throw new CannotRunException($"The input ends within a message of {length} bytes.");
        var message = read.Buffer.Slice(0, length);
        var bytes = message.ToArray();
        _input.AdvanceTo(message.End);
        return bytes;
    }

    public async Task WriteAsync(string message, CancellationToken cancellationToken)
    {
        var length = Encoding.UTF8.GetByteCount(message);
        await output.WriteAsync($"Content-Length: {length}\r\n\r\n{message}".AsMemory(), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    /// <summary>Reads a header; null at the end of the input.</summary>
    private async Task<int?> ReadLengthAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await _input.ReadAsync(cancellationToken);
            if (LengthOf(read.Buffer) is var (length, end))
            {
                _input.AdvanceTo(end);
                return length;
            }

            if (read.IsCompleted)
                return read.Buffer.IsEmpty ? null : throw new CannotRunException("The input ends within the header of a message.");
            if (read.Buffer.Length > MaxHeaderBytes)
                throw new CannotRunException($"The header of a message is longer than {MaxHeaderBytes} bytes.");
            _input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The length that a header gives, and where it ends; null if the header is not complete.</summary>
    private static (int Length, SequencePosition End)? LengthOf(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        int? length = null;
        while (reader.TryReadTo(out ReadOnlySpan<byte> line, (byte)'\n'))
        {
            line = line.TrimEnd((byte)'\r');
            if (line.IsEmpty)
                return (length ?? throw new CannotRunException("The header of a message has no Content-Length."), reader.Position);
            if (reader.Consumed > MaxHeaderBytes)
                throw new CannotRunException($"The header of a message is longer than {MaxHeaderBytes} bytes.");
            var colon = line.IndexOf((byte)':');
            if (colon > 0 && Ascii.EqualsIgnoreCase(line[..colon], "content-length"u8))
                length = Number(line[(colon + 1)..].Trim((byte)' '));
        }

        return null;
    }

    private static int Number(ReadOnlySpan<byte> text) =>
        !Utf8Parser.TryParse(text, out long length, out var used) || used != text.Length || length < 0
            ? throw new CannotRunException($"'{Encoding.Latin1.GetString(text)}' is not a Content-Length: expected a number of bytes.")
        : length > LineFraming.MaxBytes
            ? throw new CannotRunException($"A message is larger than {LineFraming.MaxBytes / (1024 * 1024)} MB.")
        : (int)length;
}
