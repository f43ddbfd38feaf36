using Citations.Benchmarks;
using Citations.Benchmarks.Csl;
using Citations.Benchmarks.Formats;
using Citations.Benchmarks.Rendering;
using Citations.Benchmarks.Resolving;
using Citations.Benchmarks.Styles;

IBenchmark[] benchmarks = [new ReadingFormats(), new FormattingCsl(), new FormattingApa(), new RenderingLists(), new MappingRecords(), new ResolvingDois()];

if (args is not [var name, ..] || benchmarks.FirstOrDefault(b => b.Name == name) is not { } benchmark)
{
    Console.Error.WriteLine($"usage: Citations.Benchmarks NAME [DATA]\nbenchmarks: {string.Join(", ", benchmarks.Select(b => b.Name))}");
    return 2;
}

foreach (var line in benchmark.Run(args is [_, var data] ? data : "../shared/data")) Console.WriteLine(line);
return 0;
