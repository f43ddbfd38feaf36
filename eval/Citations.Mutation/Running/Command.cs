using System.Diagnostics;

namespace Citations.Mutation.Running;

/// <summary>Runs a program to its end.</summary>
internal static class Command
{
    /// <summary>The exit code and the output; no exit code if the time limit ended it.</summary>
    internal static (int? ExitCode, string Output) Run(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?> environment,
        TimeSpan limit
    )
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExit(limit);
        if (!ended)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (ended ? process.ExitCode : null, output.Result + errors.Result);
    }

    /// <summary>The output of a program that must succeed.</summary>
    internal static string Output(string program, IEnumerable<string> arguments)
    {
        var (exitCode, output) = Run(program, arguments, new Dictionary<string, string?>(), TimeSpan.FromMinutes(10));
        return exitCode == 0 ? output : throw new InvalidOperationException($"{program}: {output}");
    }
}
