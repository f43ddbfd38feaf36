using System.CommandLine;
using Citations.Benchmarks;
using Citations.Benchmarks.Articles;
using Citations.Benchmarks.Csl;
using Citations.Benchmarks.Editing;
using Citations.Benchmarks.Formats;
using Citations.Benchmarks.Fuzzing;
using Citations.Benchmarks.Indexing;
using Citations.Benchmarks.Rendering;
using Citations.Benchmarks.Resolving;
using Citations.Benchmarks.Styles;

IBenchmark[] benchmarks =
[
    new ReadingFormats(),
    new StreamingFormats(),
    new ReadingTraps(),
    new FormattingCsl(),
    new FormattingApa(),
    new SettingCase(),
    new RenderingLists(),
    new ParsingEntries(),
    new CheckingArticles(),
    new EditingArticles(),
    new MappingRecords(),
    new ResolvingDois(),
    new FreshProcess(),
    new BuildingIndexes("index-100k", 100_000),
    new BuildingIndexes("index-1m", 1_000_000),
    new BuildingIndexes("index-10m", 10_000_000),
];

var data = new Argument<string>("data") { Description = "The folder of the shared data.", DefaultValueFactory = _ => "../shared/data" };
var root = new RootCommand("Measures what the library costs, and tries to break its readers.") { FuzzCommand.Create(data) };
foreach (var benchmark in benchmarks)
{
    var command = new Command(benchmark.Name, benchmark.Description) { data };
    command.SetAction(parsed =>
    {
        foreach (var line in benchmark.Run(parsed.GetRequiredValue(data)))
            Console.WriteLine(line);
    });
    root.Add(command);
}

return root.Parse(args).Invoke();
