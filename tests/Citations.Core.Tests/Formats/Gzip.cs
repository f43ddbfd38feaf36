using System.IO.Compression;

namespace Citations.Tests.Formats;

/// <summary>Reads packed files of the shared data.</summary>
internal static class Gzip
{
    internal static byte[] Read(string relative)
    {
        using var packed = File.OpenRead(SharedData.PathOf(relative));
        using var unpacked = new MemoryStream();
        new GZipStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
