using System.Text;
using Citations.Cli;

namespace Citations.Tests;

/// <summary>Runs the tool in-process, as a shell would see it.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    internal static Task<CommandLine> RunAsync(params string[] args) => RunAsync(new FakeRegistry(), "", args);

    internal static async Task<CommandLine> RunAsync(IReferenceResolver registry, string input, params string[] args)
    {
        using var terminal = new Terminal
        {
            Output = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
            OpenRegistries = _ => registry,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        var exitCode = await Application.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new(exitCode, terminal.Output.ToString()!, terminal.Error.ToString()!);
    }
}
