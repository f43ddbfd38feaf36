using System.IO.Compression;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Citations.Articles.Tagging;

/// <summary>
/// The weights of the tagger, learned from labelled entries. The file is deflated: the scale, the scores of the pairs, then for
/// each bucket that has weights its distance from the one before, a mask of the tags and one signed byte for each.
/// </summary>
internal sealed class TagModel
{
    // A row is read as a vector of bytes, so that a bucket is added to the scores of all tags at once; what follows the row is not used.
    private const int Width = TagLattice.TagCount;

    // A table of rows by bucket would have 2 MB, which no near cache holds; by groups of buckets it has 128 KB.
    private const int InGroup = 64;

    private readonly float _scale;
    private readonly float[] _transitions;
    private readonly RowGroup[] _groups = new RowGroup[TokenFeatures.Buckets / InGroup];
    private readonly sbyte[] _weights;

    private TagModel(BinaryReader reader)
    {
        _scale = reader.ReadSingle();
        _transitions = new float[TagLattice.PairCount];
        for (var i = 0; i < _transitions.Length; i++)
            _transitions[i] = reader.ReadSByte() * _scale;
        var count = reader.ReadInt32();
        _weights = new sbyte[(count * Width) + Vector256<sbyte>.Count];
        var bucket = -1;
        for (var row = 1; row <= count; row++)
        {
            bucket += reader.Read7BitEncodedInt();
            ref var group = ref _groups[bucket / InGroup];
            group = new(group.Buckets | 1UL << bucket, group.Buckets == 0 ? row : group.First);
            var mask = reader.Read7BitEncodedInt();
            for (var tag = 0; tag < TagLattice.TagCount; tag++)
            {
                if ((mask >> tag & 1) != 0)
                    _weights[(row * Width) + tag] = reader.ReadSByte();
            }
        }
    }

    /// <summary>The weights that come with the library.</summary>
    internal static TagModel Default { get; } =
        Read(typeof(TagModel).Assembly.GetManifestResourceStream("Citations.Articles.Tagging.tags.model")!);

    /// <summary>Reads weights and closes the stream.</summary>
    internal static TagModel Read(Stream stream)
    {
        // Single bytes are read from memory, because a stream that inflates takes a hundred times as long for each.
        using var inflated = new MemoryStream();
        using (var deflated = new DeflateStream(stream, CompressionMode.Decompress))
            deflated.CopyTo(inflated);
        inflated.Position = 0;
        using var reader = new BinaryReader(inflated);
        return new(reader);
    }

    /// <summary>How many scores a lattice over tokens has.</summary>
    internal static int ScoreCount(TokenFeatures features) => features.Shapes.Length * TagLattice.TagCount;

    /// <summary>Scores every tag of every token.</summary>
    /// <param name="features">The tokens.</param>
    /// <param name="scores">Takes <see cref="ScoreCount"/> scores; the lattice reads it as long as it is used.</param>
    internal TagLattice Lattice(TokenFeatures features, float[] scores)
    {
        Span<int> buckets = stackalloc int[TokenFeatures.PerToken];
        Span<short> sums = stackalloc short[Vector256<sbyte>.Count];
        for (var i = 0; i < features.Shapes.Length; i++)
        {
            features.Of(i, buckets);
            FindRows(buckets);
            var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var row in buckets)
            {
                var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref _weights[row]));
                (low, high) = (low + lower, high + upper);
            }

            low.CopyTo(sums);
            high.CopyTo(sums[Vector256<short>.Count..]);
            for (var tag = 0; tag < TagLattice.TagCount; tag++)
                scores[(i * TagLattice.TagCount) + tag] = sums[tag] * _scale;
        }

        return new(_transitions, features.Shapes.ToArray(), scores);
    }

    /// <summary>
    /// Puts in the place of each bucket where its row starts: the first row, which is of zeros, for one without weights. A row is likely to
    /// be far from the processor, which fetches many at once where all are known before the first is read.
    /// </summary>
    private void FindRows(Span<int> buckets)
    {
        foreach (ref var bucket in buckets)
        {
            ref readonly var group = ref _groups[bucket / InGroup];
            var itself = 1UL << bucket;
            var row = group.First + BitOperations.PopCount(group.Buckets & (itself - 1));
            bucket = (group.Buckets & itself) == 0 ? 0 : row * Width;
        }
    }

    /// <summary>The rows of as many buckets as a word has bits: they follow each other.</summary>
    /// <param name="Buckets">The buckets that have a row.</param>
    /// <param name="First">The row of the first of them.</param>
    private readonly record struct RowGroup(ulong Buckets, int First);
}
