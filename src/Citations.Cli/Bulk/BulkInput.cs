using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Citations.Cli.Input;

namespace Citations.Cli.Bulk;

/// <summary>The documents that a user names, one after the other: articles, and files of JSON Lines.</summary>
/// <param name="articles">The articles of files, folders and patterns.</param>
/// <param name="terminal">The outside.</param>
internal sealed class BulkInput(Func<IEnumerable<string>, IEnumerable<string>> articles, Terminal terminal)
{
    private const string Lines = ".jsonl";

    /// <summary>The documents.</summary>
    /// <param name="named">What the user names; <c>-</c>, and nothing, is the standard input.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CannotRunException">A folder or a pattern holds no article, or a file of lines cannot be read.</exception>
    internal async IAsyncEnumerable<BulkDocument> ReadAsync(
        IReadOnlyList<string> named,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var path in named.Count == 0 ? ["-"] : named)
        {
            if (path == "-" || path.EndsWith(Lines, StringComparison.OrdinalIgnoreCase))
            {
                await using var stream = InputFile.Open(path, terminal);
                await foreach (var document in LinesOf(stream, cancellationToken))
                    yield return document;
                continue;
            }

            foreach (var article in articles([path]))
                yield return new(article, BulkKind.Path, article);
        }
    }

    private static async IAsyncEnumerable<BulkDocument> LinesOf(
        Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var input = PipeReader.Create(stream, new(bufferSize: 1 << 20, leaveOpen: true));
        var (number, isSkipping) = (1L, false);
        while (true)
        {
            var read = await input.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                // A line that is too long was already reported; this is its end.
                if (!isSkipping && DocumentOf(buffer.Slice(0, end), number) is { } document)
                    yield return document;
                (isSkipping, number) = (false, number + 1);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (!isSkipping && DocumentOf(buffer, number) is { } last)
                    yield return last;
                yield break;
            }

            if (buffer.Length > BulkLine.MaxBytes)
            {
                if (!isSkipping)
                    yield return BulkLine.TooLong(number);
                isSkipping = true;
            }

            input.AdvanceTo(isSkipping ? buffer.End : buffer.Start, buffer.End);
        }
    }

    private static BulkDocument? DocumentOf(ReadOnlySequence<byte> line, long number)
    {
        var bytes = line.ToArray().AsMemory();
        if (number == 1 && bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return bytes.Span.Trim(" \t\r"u8).IsEmpty ? null : BulkLine.Read(bytes, number);
    }
}
