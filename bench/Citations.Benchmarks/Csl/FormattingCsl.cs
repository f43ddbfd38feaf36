using System.Globalization;
using System.IO.Compression;
using Citations.Csl;
using Citations.Formats;

namespace Citations.Benchmarks.Csl;

/// <summary>
/// Formats a library of 10,000 references with apa.csl as HTML, sorted and told apart; loads style and locale; formats one work of 448
/// authors.
/// </summary>
internal sealed class FormattingCsl : IBenchmark
{
    public string Name => "csl";

    public string Description => "Formats 1,000 to 100,000 references with apa.csl.";

    public IEnumerable<string> Run(string data)
    {
        var xml = File.ReadAllText(Path.Combine(data, "csl/styles/apa.csl"));
        var folder = Path.Combine(data, "csl/locales");
        var style = CslStyle.Parse(xml, CslLocales.FromFolder(folder));
        yield return Measurement.Each("load apa.csl and en-US", 1, () => CslStyle.Parse(xml, CslLocales.FromFolder(folder)));

        using var packed = File.OpenRead(Path.Combine(data, "bench/refs_10000.json.gz"));
        using var json = new GZipStream(packed, CompressionMode.Decompress);
        Reference[] references = [.. CslJsonReader.Read(json).Value];
        foreach (var count in (int[])[1000, references.Length, 10 * references.Length])
        {
            // Beyond the library its works come again, each copy under its own id.
            Reference[] some =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i =>
                        i < references.Length
                            ? references[i]
                            : references[i % references.Length] with
                            {
                                Id = string.Create(CultureInfo.InvariantCulture, $"copy{i}"),
                            }
                    ),
            ];
            yield return Measurement.Each(
                string.Create(CultureInfo.InvariantCulture, $"apa.csl, {count} references"),
                count,
                () => style.Format(some, []).Entries.Sum(entry => entry.Text.ToHtml().Length)
            );
        }

        Reference many = new()
        {
            Id = "many",
            Title = "Many hands",
            Author = [.. Enumerable.Range(0, 448).Select(i => Contributor.Person($"Family{i}", "Given Name"))],
        };
        yield return Measurement.Each(
            "one work of 448 authors",
            1,
            () => style.Format([many, many with { Id = "other" }], [new([new("many")])])
        );
    }
}
