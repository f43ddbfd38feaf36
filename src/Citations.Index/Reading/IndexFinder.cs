using Citations.Indexing.Keys;
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

    /// <summary>A single common word makes no candidate.</summary>
    private const double Least = 0.1;

    /// <summary>The records most like a text, the likeliest first.</summary>
    internal static List<(Reference Record, int Source)> Candidates(IndexReader reader, string text, long records)
    {
        Dictionary<long, double> scores = [];
        List<long> ids = [];
        foreach (var key in QueryKeys.Of(text))
        {
            ids.Clear();
            reader.Find(key, ids);
            if (ids.Count is 0 or > IndexLayout.MostRecordsOfKey)
                continue;
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
            if (score < Least)
                continue;
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
