using System.Buffers;
using System.IO.Pipelines;

namespace Citations.Cli.Rpc;

/// <summary>A message a line, as the Model Context Protocol has it on the standard input and output.</summary>
/// <param name="input">Where messages come from.</param>
/// <param name="output">Where answers go.</param>
internal sealed class LineFraming(Stream input, TextWriter output) : IMessageFraming
{
    /// <summary>The largest message that is read.</summary>
    internal const int MaxBytes = 32 * 1024 * 1024;

    private readonly PipeReader _input = PipeReader.Create(input);

    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await _input.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end).ToArray();
                _input.AdvanceTo(buffer.GetPosition(1, end));
                if (line.AsSpan().Trim(" \t\r"u8).Length > 0)
                    return line;
                continue;
            }

            if (read.IsCompleted)
            {
                var rest = buffer.ToArray();
                _input.AdvanceTo(buffer.End);
                return rest.Length == 0 ? null : rest;
            }

            if (buffer.Length > MaxBytes)
                throw new CannotRunException($"A message is larger than {MaxBytes / (1024 * 1024)} MB.");
            _input.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    public async Task WriteAsync(string message, CancellationToken cancellationToken)
    {
        await output.WriteAsync((message + "\n").AsMemory(), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
