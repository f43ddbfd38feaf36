using System.Diagnostics;
using System.Globalization;

namespace Citations.Mutation.Running;

/// <summary>The executable of a test project.</summary>
internal sealed record TestProgram(string Path)
{
    private static readonly TimeSpan LimitOfAClass = TimeSpan.FromMinutes(10);

    internal static TestProgram Of(string project)
    {
        var name = System.IO.Path.GetFileName(project.TrimEnd('/'));
        return new(System.IO.Path.Combine(project, "bin", "Release", "net10.0", name));
    }

    /// <summary>
    /// Runs each class without a mutant, to learn which mutants it comes by. Each has a process of its own, so that what is done once
    /// counts for all classes.
    /// </summary>
    internal IReadOnlyList<TestClass> Classes()
    {
        var names = Command.Output(Path, ["-noColor", "-noLogo", "-list", "classes"]);
        return [.. names.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Learn)];
    }

    /// <summary>Whether some test of these classes fails or does not end with the mutant.</summary>
    internal bool Kills(int mutant, IReadOnlyCollection<TestClass> classes)
    {
        var limit = (3 * classes.Aggregate(TimeSpan.Zero, (sum, c) => sum + c.Time)) + TimeSpan.FromSeconds(20);
        var number = mutant.ToString(CultureInfo.InvariantCulture);
        return Run(classes.Select(c => c.Name), new() { ["CITATIONS_MUTANT"] = number }, limit).ExitCode != 0;
    }

    private TestClass Learn(string name)
    {
        var file = System.IO.Path.GetTempFileName();
        var start = Stopwatch.GetTimestamp();
        var (exitCode, output) = Run([name], new() { ["CITATIONS_MUTANTS_REACHED"] = file }, LimitOfAClass);
        var time = Stopwatch.GetElapsedTime(start);
        if (exitCode != 0)
            throw new InvalidOperationException($"{name} fails without a mutant: {output}");
        var reached = File.ReadLines(file).Select(line => int.Parse(line, CultureInfo.InvariantCulture)).ToHashSet();
        File.Delete(file);
        return new(this, name, reached, time);
    }

    private (int? ExitCode, string Output) Run(IEnumerable<string> classes, Dictionary<string, string?> environment, TimeSpan limit)
    {
        // The figure is that of a fresh clone, which has no shared data.
        environment["CITATIONS_DATA"] = null;
        string[] arguments = ["-noColor", "-noLogo", "-stopOnFail", .. classes.SelectMany(name => new[] { "-class", name })];
        return Command.Run(Path, arguments, environment, limit);
    }
}
