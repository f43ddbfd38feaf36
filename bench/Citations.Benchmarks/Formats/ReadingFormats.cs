using System.IO.Compression;
using System.Text;
using Citations.Formats;

namespace Citations.Benchmarks.Formats;

/// <summary>Reads a library of 10,000 real-shaped references in several formats, from the bytes of its file to references.</summary>
internal sealed class ReadingFormats : IBenchmark
{
    public string Name => "formats";

    public string Description => "Reads and writes 10,000 references in several formats.";

    public IEnumerable<string> Run(string data)
    {
        var bib = Unpack(data, "bench/refs_10k.bib.gz");
        yield return Measurement.Throughput("BibTeX", bib.Length, () => BibTeXReader.Read(Encoding.UTF8.GetString(bib)));

        var ris = Unpack(data, "bench/refs_10k.ris.gz");
        yield return Measurement.Throughput("RIS", ris.Length, () => RisReader.Read(Encoding.UTF8.GetString(ris)));

        var json = Unpack(data, "bench/refs_10000.json.gz");
        yield return Measurement.Throughput("CSL-JSON", json.Length, () => CslJsonReader.Read(json));

        var references = CslJsonReader.Read(json).Value;
        var yaml = CslYamlWriter.Write(references);
        yield return Measurement.Throughput("CSL-YAML", Encoding.UTF8.GetByteCount(yaml), () => CslYamlReader.Read(yaml));
        var cff = CffWriter.Write(references);
        yield return Measurement.Throughput("CFF", Encoding.UTF8.GetByteCount(cff), () => CffReader.Read(cff));
        yield return Measurement.Throughput("CSL-JSON, writing", json.Length, () => CslJsonWriter.Write(references, indented: false));
        yield return Measurement.Throughput("BibTeX, writing", bib.Length, () => BibTeXWriter.Write(references));
    }

    private static byte[] Unpack(string data, string file)
    {
        using var packed = File.OpenRead(Path.Combine(data, file));
        using var unpacked = new MemoryStream();
        new GZipStream(packed, CompressionMode.Decompress).CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
