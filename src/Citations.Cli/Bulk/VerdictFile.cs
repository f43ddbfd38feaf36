using System.Buffers;
using System.IO.Pipelines;

namespace Citations.Cli.Bulk;

/// <summary>
/// Verdicts in a file that grows by whole lines. An existing file is continued: its documents are not done again, and a last line
/// that a process did not write to its end is taken away.
/// </summary>
internal sealed class VerdictFile : IVerdictOutput
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly Lock _lock = new();
    private readonly HashSet<VerdictKey> _known = [];
    private readonly Dictionary<VerdictKey, bool> _unanswered = [];
    private readonly bool _asksAgain;
    private bool _isClean = true;

    private VerdictFile(string path, FileStream file, bool asksAgain) => (_path, _file, _asksAgain) = (path, file, asksAgain);

    /// <summary>How many verdicts the file had.</summary>
    internal int Before { get; private set; }

    /// <summary>How many of them are of documents that are done again, because a registry gave no answer.</summary>
    internal int Unanswered => _unanswered.Count;

    /// <summary>Whether the verdicts that the file had are all clean, without those that were done again.</summary>
    public bool IsClean => _isClean && _unanswered.Values.All(isClean => isClean);

    /// <summary>How many bytes of an unfinished line were taken away.</summary>
    internal long Torn { get; private set; }

    /// <summary>How many lines are not verdicts; their documents are done again.</summary>
    internal int Damaged { get; private set; }

    /// <summary>Opens a file, only for this process.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isFresh">Whether what it holds is thrown away.</param>
    /// <param name="asksAgain">Whether documents with works of which a registry gave no answer are done again.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CannotRunException">The file cannot be written, is another's now, or holds something else.</exception>
    internal static async Task<VerdictFile> OpenAsync(
        string path,
        bool isFresh,
        bool asksAgain,
        CancellationToken cancellationToken
    )
    {
        try
        {
            // No buffer: a line is with the system when it is written.
            var stream = new FileStream(
                path,
                isFresh ? FileMode.Create : FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.Read,
                bufferSize: 0
            );
            var file = new VerdictFile(path, stream, asksAgain);
            try
            {
                await file.ResumeAsync(cancellationToken);
                return file;
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CannotRunException($"{path} could not be opened: {problem.Message}");
        }
    }

    public bool TryBegin(VerdictKey key)
    {
        lock (_lock)
        {
            _unanswered.Remove(key);
            return _known.Add(key);
        }
    }

    public Task WriteAsync(byte[] line, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            try
            {
                _file.Write(line);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new CannotRunException($"{_path} could not be written: {problem.Message}");
            }
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _file.Dispose();

    private async Task ResumeAsync(CancellationToken cancellationToken)
    {
        if (!_file.CanSeek || _file.Length == 0)
            return;
        var input = PipeReader.Create(_file, new(bufferSize: 1 << 20, leaveOpen: true));
        var whole = 0L;
        while (true)
        {
            var read = await input.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                Add(buffer.Slice(0, end).ToArray());
                var next = buffer.GetPosition(1, end);
                whole += buffer.Slice(0, next).Length;
                buffer = buffer.Slice(next);
            }

            if (read.IsCompleted)
                break;
            input.AdvanceTo(buffer.Start, buffer.End);
        }

        await input.CompleteAsync();
        Torn = _file.Length - whole;
        // A file without a verdict that is not the beginning of one either is something else.
        if (Before == 0 && (Damaged > 0 || !BeginsVerdict()))
            throw new CannotRunException($"{_path} holds something other than verdicts; name another file, or use --fresh to overwrite it.");
        _file.SetLength(whole);
        _file.Position = whole;
    }

    private void Add(byte[] line)
    {
        if (BulkVerdict.Read(line) is not var (key, isClean, isUnanswered))
        {
            Damaged++;
            return;
        }

        Before++;
        // The later verdict on a document counts.
        _unanswered.Remove(key);
        if (isUnanswered && _asksAgain && !_known.Contains(key))
        {
            _unanswered[key] = isClean;
            return;
        }

        _known.Add(key);
        _isClean &= isClean;
    }

    private bool BeginsVerdict()
    {
        ReadOnlySpan<byte> beginning = [.. "{\""u8, .. System.Text.Encoding.ASCII.GetBytes(BulkVerdict.Version)];
        Span<byte> start = stackalloc byte[(int)Math.Min(beginning.Length, _file.Length)];
        _file.Position = 0;
        _file.ReadExactly(start);
        return beginning.StartsWith(start);
    }
}
