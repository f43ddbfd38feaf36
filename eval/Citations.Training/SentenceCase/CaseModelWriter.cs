using System.IO.Compression;
using System.Text;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Writes the data in the form that <see cref="CaseModel"/> reads.</summary>
internal static class CaseModelWriter
{
    internal static void Write(Stream stream, Lexicon lexicon, ReadOnlySpan<float> weights, ReadOnlySpan<float> pairs)
    {
        var words = Rows(lexicon.Words);
        var phrases = Rows(lexicon.Phrases);
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            WriteMarks(writer, words);
            WriteMarks(writer, phrases);
            var peak = 1e-6f;
            foreach (var weight in weights)
                peak = Math.Max(peak, Math.Abs(weight));
            var scale = peak / sbyte.MaxValue;
            writer.Write(scale);
            foreach (var weight in pairs)
                writer.Write(weight);
            var rounded = new sbyte[weights.Length];
            for (var i = 0; i < weights.Length; i++)
                rounded[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            WriteWeights(writer, rounded);
        }

        using var compressed = new DeflateStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        WriteValues(compressed, words);
        WriteValues(compressed, phrases);
    }

    private static void WriteMarks(BinaryWriter writer, (uint Hash, byte Value)[] rows)
    {
        writer.Write(rows.Length);
        foreach (var (hash, _) in rows)
            writer.Write(HashedTable.MarkOf(hash));
    }

    private static void WriteWeights(BinaryWriter writer, sbyte[] weights)
    {
        var (steps, stepOf) = WeightSteps.Of(weights);
        foreach (var step in steps)
            writer.Write(step);
        for (var i = 0; i < weights.Length; i += PackedWeights.PerGroup)
        {
            var group = 0;
            for (var k = PackedWeights.PerGroup - 1; k >= 0; k--)
                group = group * PackedWeights.Steps | stepOf(weights[i + k]);
            for (var k = 0; k < PackedWeights.BytesPerGroup; k++)
                writer.Write((byte)(group >> 8 * k));
        }
    }

    private static (uint Hash, byte Value)[] Rows(IEnumerable<(uint Hash, byte Value)> entries) =>
        [
            .. entries
                .DistinctBy(entry => (HashedTable.BucketOf(entry.Hash), HashedTable.MarkOf(entry.Hash)))
                .OrderBy(entry => HashedTable.BucketOf(entry.Hash))
                .ThenBy(entry => HashedTable.MarkOf(entry.Hash)),
        ];

    private static void WriteValues(Stream stream, (uint Hash, byte Value)[] rows)
    {
        var counts = new byte[HashedTable.Buckets];
        foreach (var (hash, _) in rows)
            checked
            {
                counts[HashedTable.BucketOf(hash)]++;
            }
        stream.Write(counts);
        stream.Write([.. rows.Select(row => row.Value)]);
    }
}
