using System.IO.Compression;

namespace Citations.Styles;

/// <summary>
/// What the library knows about capitals: what dictionaries say about single words, the names of several words with the words that
/// have a capital, and the weights of the tagger. Made by <c>eval/sentence-case</c> from the sources that NOTICE.md names.
/// </summary>
internal sealed class CaseModel
{
    private const string Resource = "Citations.Styles.Case.case.model";

    private static readonly Lazy<CaseModel> Shipped = new(() => Read(typeof(CaseModel).Assembly.GetManifestResourceStream(Resource)!));

    private readonly HashedTable _words;
    private readonly sbyte[] _weights;
    private readonly double[] _pairs;

    private CaseModel(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var words = HashedTable.ReadMarks(stream, reader.ReadInt32());
        var phrases = HashedTable.ReadMarks(stream, reader.ReadInt32());
        Scale = reader.ReadSingle();
        _pairs = new double[CaseLattice.PairCount];
        for (var i = 0; i < _pairs.Length; i++)
            _pairs[i] = Math.Exp(reader.ReadSingle());
        _weights = new sbyte[CaseFeatures.Buckets];
        PackedWeights.Read(stream, _weights);
        using var compressed = new DeflateStream(stream, CompressionMode.Decompress);
        _words = HashedTable.Read(words, compressed);
        Phrases = HashedTable.Read(phrases, compressed);
    }

    /// <summary>The model that comes with the library.</summary>
    internal static CaseModel Default => Shipped.Value;

    /// <summary>The names of several words: a bit for each word that has a capital.</summary>
    internal HashedTable Phrases { get; }

    /// <summary>What one step of a weight is worth.</summary>
    internal float Scale { get; }

    /// <summary>The weights of the features.</summary>
    internal ReadOnlySpan<sbyte> Weights => _weights;

    /// <summary>The exponentials of the weights of neighbouring words.</summary>
    internal ReadOnlySpan<double> Pairs => _pairs;

    /// <summary>
    /// Reads a model and closes the stream: the bits of the hashes, the weights, and, compressed, what dictionaries say about the hashes.
    /// </summary>
    internal static CaseModel Read(Stream stream) => new(stream);

    /// <summary>
    /// What dictionaries say about a word; of one that they lack, what they say about the word without its plural ending.
    /// </summary>
    internal WordClass ClassOf(ReadOnlySpan<char> word, uint hash)
    {
        var value = _words[hash];
        if (value == 0 && word.Length > 4 && word[^1] == 's')
            value = _words[WordHash.Of(word[..^1])];
        return new(value);
    }

    /// <summary>What dictionaries say about a word.</summary>
    internal WordClass ClassOf(ReadOnlySpan<char> word) => ClassOf(word, WordHash.Of(word));
}
