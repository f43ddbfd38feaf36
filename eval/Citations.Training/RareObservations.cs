namespace Citations.Training;

/// <summary>
/// Takes out what was observed too rarely to be learned: the model becomes smaller, and better on entries it has not seen.
/// </summary>
internal static class RareObservations
{
    private const int Fewest = 10;

    internal static void Remove(TrainingData data)
    {
        var counts = new int[Articles.Tagging.TokenFeatures.Buckets];
        foreach (var bucket in data.Learned.SelectMany(entry => entry.Buckets))
            counts[bucket]++;
        foreach (var entry in data.Learned.Concat(data.HandLabelled).Concat(data.Printed))
        {
            foreach (ref var bucket in entry.Buckets.AsSpan())
            {
                if (counts[bucket] < Fewest)
                    bucket = TagTrainer.Rare;
            }
        }
    }
}
