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
        using (var marks = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            marks.Write(sizeof(ushort) * (words.Length + phrases.Length));
            foreach (var (hash, _) in words.Concat(phrases))
                marks.Write(HashedTable.MarkOf(hash));
        }

        using var writer = new BinaryWriter(new DeflateStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        WriteValues(writer, words);
        WriteValues(writer, phrases);
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

    private static (uint Hash, byte Value)[] Rows(IEnumerable<(uint Hash, byte Value)> entries) =>
        [
            .. entries
                .DistinctBy(entry => (HashedTable.BucketOf(entry.Hash), HashedTable.MarkOf(entry.Hash)))
                .OrderBy(entry => HashedTable.BucketOf(entry.Hash))
                .ThenBy(entry => HashedTable.MarkOf(entry.Hash)),
        ];

    private static void WriteValues(BinaryWriter writer, (uint Hash, byte Value)[] rows)
    {
        writer.Write(rows.Length);
        var counts = new byte[HashedTable.Buckets];
        foreach (var (hash, _) in rows)
            checked
            {
                counts[HashedTable.BucketOf(hash)]++;
            }
        writer.Write(counts);
        foreach (var (_, value) in rows)
            writer.Write(value);
    }
}
