using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Citations.Formats;

namespace Citations.Benchmarks.Formats;

/// <summary>
/// Reads libraries of a gigabyte work by work, from a file in the temporary folder, and tells the most memory that the process had.
/// </summary>
internal sealed class StreamingFormats : IBenchmark
{
    private const long Size = 1_000_000_000;

    public string Name => "streaming";

    public string Description => "Reads libraries of 1 GB work by work.";

    public IEnumerable<string> Run(string data)
    {
        yield return Measure("RIS", data, "bench/refs_10k.ris.gz", ReferenceFormat.Ris);
        yield return Measure("CSL-JSON", data, "bench/refs_10000.json.gz", ReferenceFormat.CslJson);
        yield return Measure("BibTeX, surveyed", data, "bench/refs_10k.bib.gz", ReferenceFormat.BibTeX);
    }

    private static string Measure(string name, string data, string seed, ReferenceFormat format)
    {
        var path = Path.GetTempFileName();
        try
        {
            Repeat(Path.Combine(data, seed), path, isList: format == ReferenceFormat.CslJson);
            var start = Environment.CpuUsage.TotalTime;
            using var library = ReferenceLibrary.Stream(path);
            var works = library.LongCount(entry => entry.Value is not null);
            var elapsed = Environment.CpuUsage.TotalTime - start;
            using var process = Process.GetCurrentProcess();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-18} {works,9:#,0} works  {new FileInfo(path).Length / 1e6 / elapsed.TotalSeconds,5:0} MB/s  {process.PeakWorkingSet64 / 1e6,4:0} MB at most"
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The items of a JSON list stand between brackets.
    private static void Repeat(string seed, string path, bool isList)
    {
        using var packed = File.OpenRead(seed);
        using var unpacked = new MemoryStream();
        new GZipStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        var text = unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length).Trim("\r\n \t"u8);
        var entries = isList ? text[1..^1] : text;

        using var file = File.Create(path);
        if (isList)
            file.WriteByte((byte)'[');
        while (file.Length < Size)
        {
            if (isList && file.Length > 1)
                file.WriteByte((byte)',');
            file.Write(entries);
            file.WriteByte((byte)'\n');
        }

        if (isList)
            file.WriteByte((byte)']');
    }
}
