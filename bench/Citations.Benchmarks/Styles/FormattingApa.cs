using System.Globalization;
using System.IO.Compression;
using Citations.Formats;
using Citations.Styles;
using Citations.Styles.Apa;

namespace Citations.Benchmarks.Styles;

/// <summary>Formats the library of 10,000 references, and ten times as many, as a sorted and disambiguated HTML list in APA 7.</summary>
internal sealed class FormattingApa : IBenchmark
{
    // The first runs go by while the code is compiled anew from what they show.
    private const int Runs = 40;

    public string Name => "apa";

    public string Description => "Formats 10,000 and 100,000 references in APA 7.";

    public IEnumerable<string> Run(string data)
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(data, "bench", "refs_10000.json.gz")), CompressionMode.Decompress);
        Reference[] library = [.. CslJsonReader.Read(packed).Value];
        yield return Measure(library);
        yield return Measure([.. Enumerable.Range(0, 10).SelectMany(copy => library.Select(reference => reference with { Id = $"{reference.Id}-{copy}", Title = $"{reference.Title} {copy}" }))]);
    }

    private static string Measure(Reference[] library)
    {
        var (best, allocated) = (TimeSpan.MaxValue, 0L);
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.UserTime;
            GC.KeepAlive(ApaStyle.Seventh.Format(library, []).ToHtml());
            var elapsed = Environment.CpuUsage.UserTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (elapsed < best) best = elapsed;
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"{library.Length,7} references as an HTML list  {best.TotalMicroseconds / library.Length,6:0.0} µs  {allocated / (double)library.Length,6:0} bytes allocated a reference");
    }
}
