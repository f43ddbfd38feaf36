using System.Text.Json;
using Citations.Crossref;
using Citations.DataCite;
using Citations.Indexing.Inputs;
using Citations.Indexing.Keys;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;

namespace Citations.Indexing.Building;

/// <summary>Maps the records of the inputs, on all cores, and writes what an index keeps of them into run files.</summary>
/// <param name="runs">The run files.</param>
/// <param name="state">How far an earlier build had come.</param>
/// <param name="recordsBetweenStates">After how many records the state is saved again.</param>
/// <param name="save">Saves a state.</param>
/// <param name="report">Told of how many records were read.</param>
internal sealed class MappingPass(
    RunFiles runs,
    BuildState state,
    int recordsBetweenStates,
    Action<BuildState> save,
    Action<long> report
)
{
    // About 8 MB, of which two lots are in memory at a time.
    private const int PartsAtOnce = 16;

    private long _records = state.Records;
    private long _unread = state.Unread;

    /// <summary>Reads all parts that are not in the run files yet.</summary>
    /// <param name="parts">All parts in their order, each with the number of its source.</param>
    /// <param name="cancellationToken">Ends the reading; what was read is kept.</param>
    internal BuildState Run(IEnumerable<(int Source, InputPart Part)> parts, CancellationToken cancellationToken)
    {
        using var walk = parts.Skip(state.Parts).GetEnumerator();
        var (done, saved) = (state.Parts, state.Records);
        // The next parts are read while these are mapped.
        var next = Task.Run(() => Take(walk), CancellationToken.None);
        try
        {
            while (true)
            {
                var lot = next.GetAwaiter().GetResult();
                if (lot.Count == 0)
                    break;
                next = Task.Run(() => Take(walk), CancellationToken.None);
                var first = done;
                Parallel.For(0, lot.Count, i => Map(lot[i].Part, lot[i].Source, first + i));
                done += lot.Count;
                report(_records);
                if (_records - saved >= recordsBetweenStates || cancellationToken.IsCancellationRequested)
                {
                    Save(done, isRead: false);
                    saved = _records;
                }

                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // The reader must have let go of the file before its stream is closed.
            ((IAsyncResult)next).AsyncWaitHandle.WaitOne();
        }

        return Save(done, isRead: true);
    }

    private static List<(int Source, InputPart Part)> Take(IEnumerator<(int, InputPart)> walk)
    {
        List<(int, InputPart)> lot = [];
        while (lot.Count < PartsAtOnce && walk.MoveNext())
            lot.Add(walk.Current);
        return lot;
    }

    private BuildState Save(int done, bool isRead)
    {
        var now = state with { Parts = done, Records = _records, Unread = _unread, IsRead = isRead, Lengths = runs.Flush() };
        save(now);
        return now;
    }

    private void Map(InputPart part, int source, int ordinal)
    {
        var (slim, entry) = (new ByteWriter(), new ByteWriter());
        var (place, unread) = (0, part.Unread);
        foreach (var (start, length) in part.Records)
        {
            if (Map(part.Bytes.AsMemory(start, length), part.IsDataCite) is { } work)
                Add(work);
            else
                unread++;
        }

        foreach (var work in part.Works)
            Add(work);
        foreach (var record in part.Slim)
            Append(SlimReader.Read(record, out _), record);
        Interlocked.Add(ref _records, place);
        Interlocked.Add(ref _unread, unread);

        void Add(Reference work)
        {
            slim.Clear();
            SlimWriter.Write(work, source, slim);
            if (slim.Length < IndexLayout.LargestRecord)
                Append(work, slim.Written);
            else
                unread++;
        }

        void Append(Reference work, ReadOnlySpan<byte> bytes)
        {
            var key = RecordKeys.OfRecord(bytes, work);
            entry.Clear();
            RunRecord.Write(entry, key, ((ulong)ordinal << 24) | (uint)place++, bytes);
            runs.Append((int)(key >> (64 - IndexLayout.PartitionBits)), entry.Written);
        }
    }

    private static Reference? Map(ReadOnlyMemory<byte> json, bool isDataCite)
    {
        try
        {
            using var record = JsonDocument.Parse(json);
            return isDataCite ? DataCiteRecord.Map(record.RootElement) : CrossrefRecord.Map(record.RootElement, isWhole: false);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
