using System.Globalization;
using System.IO.Compression;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Benchmarks.Styles;

/// <summary>Formats the library of 10,000 references, and ten times as many, as a sorted and disambiguated HTML list in APA 7.</summary>
internal sealed class FormattingApa : IBenchmark
{
    public string Name => "apa";

    public string Description => "Formats 10,000 and 100,000 references in APA 7.";

    public IEnumerable<string> Run(string data)
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(data, "bench", "refs_10000.json.gz")), CompressionMode.Decompress);
        Reference[] library = [.. CslJsonReader.Read(packed).Value];
        yield return Measure(library);
        yield return Measure([
            .. Enumerable
                .Range(0, 10)
                .SelectMany(copy =>
                    library.Select(reference => reference with { Id = $"{reference.Id}-{copy}", Title = $"{reference.Title} {copy}" })
                ),
        ]);
    }

    private static string Measure(Reference[] library) =>
        Measurement.Each(
            string.Create(CultureInfo.InvariantCulture, $"{library.Length} references, HTML"),
            library.Length,
            () => ApaStyle.Seventh.Format(library, []).ToHtml()
        );
}
