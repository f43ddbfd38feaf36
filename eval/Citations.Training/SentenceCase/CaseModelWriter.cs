using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Writes the data in the form that <see cref="CaseModel"/> reads.</summary>
internal static class CaseModelWriter
{
    internal static void Write(Stream stream, Lexicon lexicon, ReadOnlySpan<float> weights, ReadOnlySpan<float> pairs)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        WriteTable(writer, lexicon.Words);
        WriteTable(writer, lexicon.Phrases);
        var peak = 1e-6f;
        foreach (var weight in weights)
            peak = Math.Max(peak, Math.Abs(weight));
        var scale = peak / sbyte.MaxValue;
        writer.Write(scale);
        foreach (var weight in pairs)
            writer.Write(weight);
        foreach (var weight in weights)
            writer.Write((sbyte)Math.Clamp(MathF.Round(weight / scale), -sbyte.MaxValue, sbyte.MaxValue));
    }

    private static void WriteTable(BinaryWriter writer, IEnumerable<(uint Hash, byte Value)> entries)
    {
        var rows = entries
            .DistinctBy(entry => (HashedTable.BucketOf(entry.Hash), HashedTable.MarkOf(entry.Hash)))
            .OrderBy(entry => HashedTable.BucketOf(entry.Hash))
            .ThenBy(entry => HashedTable.MarkOf(entry.Hash))
            .ToArray();
        writer.Write(rows.Length);
        var counts = new byte[HashedTable.Buckets];
        foreach (var (hash, _) in rows)
            checked
            {
                counts[HashedTable.BucketOf(hash)]++;
            }
        writer.Write(counts);
        foreach (var (hash, _) in rows)
            writer.Write(HashedTable.MarkOf(hash));
        foreach (var (_, value) in rows)
            writer.Write(value);
    }
}
