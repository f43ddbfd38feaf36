using Citations.Indexing.Keys;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;
using Citations.Matching;

namespace Citations.Indexing;

/// <summary>
/// Finds the candidates for a reference: the records that share its rarest keys. How rare a key is orders the candidates and decides
/// nothing; <see cref="MatchJudge"/> does.
/// </summary>
internal static class IndexFinder
{
    /// <summary>The candidates that are judged, which is most of the work.</summary>
    private const int MostCandidates = 8;

    /// <summary>
    /// So many records are counted, those of the rarest keys first: what a frequent word adds changes no order among records that share
    /// rare ones, and an index of ten times the records would cost ten times as much.
    /// </summary>
    private const int MostCounted = 3_000;

    /// <summary>The records most like a text, the likeliest first.</summary>
    internal static List<(Reference Record, int Source)> Candidates(IndexReader reader, string text, long records)
    {
        var bytes = new ByteWriter();
        List<(int Start, int Length)> lists = [];
        foreach (var key in QueryKeys.Of(text))
        {
            var start = bytes.Length;
            reader.CopyList(key, bytes);
            if (bytes.Length > start)
                lists.Add((start, bytes.Length - start));
        }

        lists.Sort((left, right) => left.Length.CompareTo(right.Length));
        Dictionary<long, double> scores = [];
        List<long> ids = [];
        var counted = 0;
        foreach (var (start, length) in lists)
        {
            ids.Clear();
            KeyBucket.ReadList(bytes.Written.Slice(start, length), ids);
            counted += ids.Count;
            if (counted > MostCounted && scores.Count > 0)
                break;
            var weight = Math.Log(1 + ((double)records / ids.Count));
            foreach (var id in ids)
                scores[id] = scores.GetValueOrDefault(id) + weight;
        }

        List<(Reference, int)> found = [];
        foreach (var id in Best(scores))
        {
            if (reader.Find(id, out var source) is { } record)
                found.Add((record, source));
        }

        return found;
    }

    private static List<long> Best(Dictionary<long, double> scores)
    {
        var queue = new PriorityQueue<long, (double Score, long Id)>();
        foreach (var (id, score) in scores)
        {
            if (queue.Count < MostCandidates)
                queue.Enqueue(id, (score, -id));
            else
                queue.EnqueueDequeue(id, (score, -id));
        }

        List<long> best = new(queue.Count);
        while (queue.TryDequeue(out var id, out _))
            best.Add(id);
        best.Reverse();
        return best;
    }
}
