using System.Diagnostics;

namespace Citations.Tests.Servers;

/// <summary>The tool as a process of its own, which can be killed.</summary>
internal static class ToolProcess
{
    /// <summary>Starts the tool that was built beside the caller; what it prints is read and forgotten.</summary>
    /// <param name="folder">Its current folder, which has its cache too.</param>
    /// <param name="arguments">Its command line.</param>
    internal static Process Start(string folder, params string[] arguments)
    {
        // What the shared frameworks of the caller have is not copied beside the tool: it runs with those of the caller.
        var caller = Path.Combine(AppContext.BaseDirectory, typeof(ToolProcess).Assembly.GetName().Name!);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] host =
        [
            "exec",
            "--runtimeconfig",
            caller + ".runtimeconfig.json",
            "--depsfile",
            caller + ".deps.json",
            Path.Combine(AppContext.BaseDirectory, "citations.dll"),
        ];
        foreach (var argument in (string[])[.. host, .. arguments])
            start.ArgumentList.Add(argument);
        start.Environment["XDG_CACHE_HOME"] = folder;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Ends a process as <c>kill -9</c> does; one that has ended stays as it is.</summary>
    internal static async Task KillAsync(this Process process)
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.Dispose();
    }
}
