using System.IO.Compression;
using Citations.Articles;
using Citations.Articles.Tagging;

namespace Citations.Training;

/// <summary>Writes weights in the form that <see cref="TagModel"/> reads; weights too small to matter are left out.</summary>
internal static class TagModelWriter
{
    private const int Tags = TagLattice.TagCount;
    private const float Smallest = 0.1f;

    internal static void Write(Stream stream, ReadOnlySpan<float> weights, ReadOnlySpan<float> transitions)
    {
        var peak = 0f;
        foreach (var weight in weights)
            peak = Math.Max(peak, Math.Abs(weight));
        foreach (var weight in transitions)
            peak = Math.Max(peak, Math.Abs(weight));
        var scale = peak / sbyte.MaxValue;
        using var writer = new BinaryWriter(new DeflateStream(stream, CompressionLevel.SmallestSize));
        writer.Write(scale);
        foreach (var weight in transitions)
            writer.Write(Quantized(weight));
        List<(int Bucket, int Mask)> rows = [];
        for (var bucket = 0; bucket < TokenFeatures.Buckets; bucket++)
        {
            var mask = 0;
            for (var tag = 0; tag < Tags; tag++)
                mask |=
                    Math.Abs(weights[(bucket * Tags) + tag]) >= Smallest && Quantized(weights[(bucket * Tags) + tag]) != 0 ? 1 << tag : 0;
            if (mask != 0)
                rows.Add((bucket, mask));
        }

        writer.Write(rows.Count);
        var previous = -1;
        foreach (var (bucket, mask) in rows)
        {
            writer.Write7BitEncodedInt(bucket - previous);
            writer.Write7BitEncodedInt(mask);
            for (var tag = 0; tag < Tags; tag++)
            {
                if ((mask >> tag & 1) != 0)
                    writer.Write(Quantized(weights[(bucket * Tags) + tag]));
            }

            previous = bucket;
        }

        sbyte Quantized(float weight) => (sbyte)Math.Clamp(MathF.Round(weight / scale), sbyte.MinValue + 1, sbyte.MaxValue);
    }
}
