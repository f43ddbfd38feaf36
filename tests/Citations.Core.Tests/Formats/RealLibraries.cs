using System.IO.Compression;

namespace Citations.Tests.Formats;

/// <summary>BibTeX libraries that people keep, among the shared data.</summary>
internal static class RealLibraries
{
    /// <summary>The files, each with the number of its entries.</summary>
    internal static IReadOnlyDictionary<string, int> Entries { get; } =
        new Dictionary<string, int>
        {
            ["bibtex/a873.bib.gz"] = 988,
            ["bibtex/c1296.bib.gz"] = 3_725,
            ["bibtex/d_bulk.bib.gz"] = 1_241,
            ["bibtex/b1436_3.bib.gz"] = 7_166,
        };

    internal static byte[] Read(string file)
    {
        using var packed = File.OpenRead(SharedData.PathOf(file));
        using var unpacked = new MemoryStream();
        new GZipStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
