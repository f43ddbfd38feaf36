using Citations.Indexing.Records;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Citations.Indexing.Storage;

/// <summary>Compresses records by Zstandard with the dictionary of an index; each has a checksum. For one thread.</summary>
internal sealed class RecordCodec : IDisposable
{
    private const int Level = 3;

    private readonly Compressor _compressor = new(Level);
    private readonly Decompressor _decompressor = new();
    private byte[] _record = new byte[8192];

    /// <param name="dictionary">The dictionary; empty for none.</param>
    /// <exception cref="ZstdException">The dictionary is not valid.</exception>
    internal RecordCodec(byte[] dictionary)
    {
        // The four bytes that all frames begin with, and the number of the dictionary, say nothing here.
        _compressor.SetParameter(ZSTD_cParameter.ZSTD_c_experimentalParam2, 1);
        _compressor.SetParameter(ZSTD_cParameter.ZSTD_c_dictIDFlag, 0);
        _compressor.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        _decompressor.SetParameter(ZSTD_dParameter.ZSTD_d_experimentalParam1, 1);
        if (dictionary.Length == 0)
            return;
        _compressor.LoadDictionary(dictionary);
        _decompressor.LoadDictionary(dictionary);
    }

    internal byte[] Compress(ReadOnlySpan<byte> record)
    {
        Span<byte> bytes = new byte[Compressor.GetCompressBound(record.Length)];
        return bytes[.._compressor.Wrap(record, bytes)].ToArray();
    }

    /// <summary>The bytes of a record, which hold until the next call.</summary>
    /// <exception cref="DamagedRecordException">The bytes are not a compressed record, or their checksum is wrong.</exception>
    internal ReadOnlySpan<byte> Decompress(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            try
            {
                return _record.AsSpan(0, _decompressor.Unwrap(bytes, _record));
            }
            catch (ZstdException problem)
                when (problem.Code == ZSTD_ErrorCode.ZSTD_error_dstSize_tooSmall && _record.Length < IndexLayout.LargestRecord)
            {
                _record = new byte[Math.Min(_record.Length * 8, IndexLayout.LargestRecord)];
            }
            catch (ZstdException)
            {
                throw new DamagedRecordException("A record does not decompress to what was compressed.");
            }
        }
    }

    /// <summary>A dictionary for records like these; empty if they are too few.</summary>
    internal static byte[] Train(List<byte[]> records)
    {
        const int fewest = 200;
        const int size = 112 * 1024;
        if (records.Count < fewest)
            return [];
        try
        {
            return DictBuilder.TrainFromBuffer(records, size);
        }
        catch (ZstdException)
        {
            // Records that are all alike or too short teach nothing.
            return [];
        }
    }

    public void Dispose()
    {
        _compressor.Dispose();
        _decompressor.Dispose();
    }
}
