using System.Diagnostics;
using System.Text;

namespace Citations.Tests.Doors;

/// <summary>Runs the shell steps of the Action on a repository in a temporary folder, as a runner of GitHub does.</summary>
internal sealed class ActionRunner : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ActionFile _action = ActionFile.Read();

    internal ActionRunner()
    {
        foreach (var name in (string[])["workspace", "temp"])
            Directory.CreateDirectory(_folder.PathOf(name));
        Write(".citations.json", "{}");
    }

    /// <summary>The folder of the repository.</summary>
    internal string PathOf(string name) => Path.Combine(_folder.PathOf("workspace"), name);

    /// <summary>Writes a file of the repository.</summary>
    internal string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>Puts the tool that was built beside the tests where the first step installs one.</summary>
    internal void InstallBuiltTool()
    {
        var tests = Path.Combine(AppContext.BaseDirectory, typeof(ActionRunner).Assembly.GetName().Name!);
        var tool = Path.Combine(AppContext.BaseDirectory, "citations.dll");
        Directory.CreateDirectory(_folder.PathOf("temp/citations"));
        var path = _folder.Write(
            "temp/citations/citations",
            $"#!/bin/sh\nexec dotnet exec --runtimeconfig '{tests}.runtimeconfig.json' --depsfile '{tests}.deps.json' '{tool}' \"$@\"\n"
        );
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }

    /// <summary>Runs one step.</summary>
    /// <param name="id">The step.</param>
    /// <param name="inputs">What the workflow gives; what it leaves out has its default.</param>
    internal async Task<ActionOutcome> RunAsync(string id, params (string Name, string Value)[] inputs)
    {
        var step = _action.Steps.Single(step => step.Id == id);
        var values = new Dictionary<string, string>(_action.Defaults);
        foreach (var (name, value) in inputs)
            values[name] = value;

        var (output, summary) = (_folder.Write("output", ""), _folder.Write("summary", ""));
        // As GitHub calls it: "bash --noprofile --norc -eo pipefail {0}".
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", _folder.Write("step.sh", step.Script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = PathOf("."),
        };
        foreach (var (name, value) in step.Variables)
            start.Environment[name] = ActionFile.WithInputs(value, values);
        start.Environment["GITHUB_OUTPUT"] = output;
        start.Environment["GITHUB_STEP_SUMMARY"] = summary;
        start.Environment["GITHUB_WORKSPACE"] = PathOf(".");
        start.Environment["RUNNER_TEMP"] = _folder.PathOf("temp");
        start.Environment["XDG_CACHE_HOME"] = _folder.PathOf("temp");

        var cancellationToken = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var printed = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var told = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new(
            process.ExitCode,
            await printed,
            await told,
            await File.ReadAllTextAsync(summary, cancellationToken),
            (await File.ReadAllLinesAsync(output, cancellationToken))
                .Select(line => line.Split('=', 2))
                .ToDictionary(pair => pair[0], pair => pair[1])
        );
    }

    public void Dispose() => _folder.Dispose();
}
