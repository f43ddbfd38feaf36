using System.ComponentModel;
using System.Globalization;
using Citations.Mutation;
using Citations.Mutation.Running;
using Citations.Mutation.Switching;

const int ClassesARun = 12;

if (MutationOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(MutationOptions.Usage);
    return 2;
}

try
{
    var repository = Command.Output("git", ["rev-parse", "--show-toplevel"]).Trim();
    var source = Path.GetRelativePath(repository, Path.GetFullPath(options.Source)).Replace('\\', '/');
    var tests = options.Tests.Select(test => Path.GetRelativePath(repository, Path.GetFullPath(test))).ToList();

    // More than asked for, since some do not compile.
    var drawn = Draw.From(repository, source, options.Seed, options.Count + (options.Count / 3) + 10);
    if (options.AgainFile is not null)
    {
        var lines = File.ReadAllLines(options.AgainFile);
        drawn = [.. drawn.Where(mutant => lines.Any(line => SurvivorLine.IsOf(line, mutant)))];
    }

    using var copy = new MutatedCopy(repository);
    copy.Build(source, drawn, tests);
    var classes = tests.SelectMany(test => TestProgram.Of(copy.PathOf(test)).Classes()).OrderBy(c => c.Time).ToList();

    using var failures = options.FailuresFile is null ? TextWriter.Null : new StreamWriter(options.FailuresFile) { AutoFlush = true };
    var (killed, total) = (0, 0);
    foreach (var mutant in copy.Mutants.Take(options.Count))
    {
        total++;
        var reaching = classes.Where(c => c.Reached.Contains(mutant.Number)).ToLookup(c => c.Program);
        // The classes are in the order of their times: most mutants are killed by those that take little.
        if (reaching.Any(program => program.Chunk(ClassesARun).Any(some => program.Key.Kills(mutant.Number, some))))
        {
            killed++;
            continue;
        }

        var note = reaching.Count == 0 ? " (no test runs it)" : "";
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{mutant.File}:{mutant.Line}: {mutant.Original} -> {mutant.Mutated}{note}")
        );
        failures.WriteLine(SurvivorLine.Write(mutant, reaching.Count > 0));
    }

    var share = total == 0 ? 0 : 100.0 * killed / total;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mutation: {killed}/{total} ({share:0.0} %)"));
    return 0;
}
catch (Exception exception) when (exception is InvalidOperationException or IOException or Win32Exception)
{
    // What a build or a test says that fails without a mutant is for the reader, without a trace.
    Console.Error.WriteLine(exception.Message);
    return 1;
}
