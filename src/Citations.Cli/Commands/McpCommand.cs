using System.CommandLine;
using Citations.Cli.Assistant;
using Citations.Cli.Resolving;
using Citations.Cli.Rpc;

namespace Citations.Cli.Commands;

/// <summary><c>citations mcp</c>: serves writing assistants over the standard input and output, by the Model Context Protocol.</summary>
internal static class McpCommand
{
    internal static Command Create(Terminal terminal)
    {
        var command = new Command("mcp", "Serves a writing assistant by the Model Context Protocol, over the standard input and output.");
        var resolving = new ResolvingOptions();
        resolving.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                using var session = await resolving.OpenAsync(parsed, "-", terminal, cancellationToken);
                var (resolver, time) = (session.Resolver, terminal.Time);
                IAssistantTool[] tools =
                [
                    new ResolveTool(resolver),
                    new SearchTool(resolver),
                    new CheckTextTool(resolver, time),
                    new CheckReferenceTool(resolver, time),
                    new FormatTool(terminal.Styles),
                    new CiteTool(resolver),
                ];
                await using var input = terminal.OpenInput();
                var framing = new LineFraming(input, terminal.RawOutput);
                using var output = new RpcOutput(framing);
                using var server = new RpcServer(framing, output, new AssistantServer(tools).Handlers(), AssistantServer.Protocol);
                await server.RunAsync(cancellationToken);
                return ExitCode.Clean;
            }
        );
        return command;
    }
}
