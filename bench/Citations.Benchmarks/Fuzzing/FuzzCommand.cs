using System.CommandLine;
using Citations.Formats;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// <c>fuzz</c>: reads changed libraries in every format by the million, prints a line for each format and writes what failed, made small,
/// into a folder.
/// </summary>
internal static class FuzzCommand
{
    internal static Command Create(Argument<string> data)
    {
        var format = new Option<string[]>("--format")
        {
            Description =
                $"What is read: formats of libraries, or {string.Join(", ", FuzzGrammar.All.Select(grammar => grammar.Name))}; all without it.",
            AllowMultipleArgumentsPerToken = true,
        };
        var seed = new Option<long>("--seed")
        {
            Description = "The seed of the changes: the same seed makes the same inputs.",
            DefaultValueFactory = _ => 1,
        };
        var from = new Option<long>("--from")
        {
            Description = "The number of the first input: one that failed is read again alone with --count 1.",
        };
        var count = new Option<long>("--count") { Description = "How many inputs of each format.", DefaultValueFactory = _ => 100_000 };
        var seconds = new Option<double>("--seconds")
        {
            Description = "When to go on to the next format all the same.",
            DefaultValueFactory = _ => double.PositiveInfinity,
        };
        var threads = new Option<int>("--threads") { Description = "On how many threads.", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--out")
        {
            Description = "The folder of what failed.",
            DefaultValueFactory = _ => "artifacts/fuzz",
        };
        var command = new Command("fuzz", "Reads changed libraries in every format; nothing may throw, take long or much memory.")
        {
            data,
            format,
            seed,
            from,
            count,
            seconds,
            threads,
            output,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(data),
                parsed.GetValue(format) is { Length: > 0 } names
                    ? names
                    :
                    [
                        .. ReferenceFormat.All.Concat(DataFormats.All).Select(known => known.Name),
                        .. FuzzGrammar.All.Select(grammar => grammar.Name),
                    ],
                new(
                    parsed.GetValue(seed),
                    parsed.GetValue(from),
                    parsed.GetValue(count),
                    parsed.GetValue(seconds) is var time && double.IsInfinity(time) ? TimeSpan.MaxValue : TimeSpan.FromSeconds(time),
                    parsed.GetValue(threads)
                ),
                Directory.CreateDirectory(parsed.GetRequiredValue(output)).FullName
            )
        );
        return command;
    }

    private static int Run(string data, string[] names, FuzzOptions options, string output)
    {
        var seeds = new Lazy<FuzzSeeds>(() => new(data));
        var failures = 0;
        foreach (var name in names)
        {
            var subject = Subject(name, seeds);
            using var marks = new FuzzMarks(Path.Combine(output, name + ".marks"), options.Threads);
            foreach (var left in marks.Left)
                Console.WriteLine($"{name}: the last run broke off in input {left}");
            var (tally, elapsed) = new FuzzRun(subject, options).Run(marks);
            Console.WriteLine(tally.Line(name, elapsed));
            failures += tally.Failures;

            var judge = new FuzzWorker(subject, options.Seed);
            var lines = tally
                .Kinds.SelectMany(kind =>
                    kind.First.Select(failure =>
                        $"{kind.Kind}\n  {kind.Count} times, input {failure.Number} of seed {options.Seed}\n  \"{InputReducer.Reduce(failure.Input, smaller => judge.Judge(smaller, failure.Number) == kind.Kind).Escaped}\""
                    )
                )
                .ToList();
            var path = Path.Combine(output, name + ".txt");
            if (lines.Count == 0)
                File.Delete(path);
            else
                File.WriteAllLines(path, lines);
        }

        return failures == 0 ? 0 : 1;
    }

    private static FuzzSubject Subject(string name, Lazy<FuzzSeeds> seeds)
    {
        if (FuzzGrammar.All.FirstOrDefault(grammar => grammar.Name == name) is { } grammar)
            return new GrammarSubject(grammar);
        var format =
            ReferenceFormat.Named(name, DataFormats.All)
            ?? throw new ArgumentException(
                $"'{name}' is not a format: {string.Join(", ", ReferenceFormat.All.Concat(DataFormats.All).Select(known => known.Name))}."
            );
        return new FormatSubject(format, seeds.Value.Of(format));
    }
}
