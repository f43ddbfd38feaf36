using System.CommandLine;
using Citations.Cli.Checking;
using Citations.Cli.Editor;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Works;
using Citations.Cli.Resolving;
using Citations.Cli.Rpc;
using Citations.Cli.Settings;

namespace Citations.Cli.Commands;

/// <summary><c>citations lsp</c>: serves editors over the standard input and output, by the Language Server Protocol.</summary>
internal static class LspCommand
{
    private const int EndedWithoutShutdown = 1;

    internal static Command Create(Terminal terminal)
    {
        // Clients start a server with the name of its transport; there is one.
        var transport = new Option<bool>("--stdio")
        {
            Description = "Use the standard input and output, which is the default.",
            Hidden = true,
        };
        var command = new Command("lsp", "Serves an editor by the Language Server Protocol, over the standard input and output.")
        {
            transport,
        };
        var (library, rules, resolving, retractions) = (
            new LibraryOption(),
            new RuleOptions(),
            new ResolvingOptions(),
            new RetractionsOption()
        );
        library.AddTo(command);
        rules.AddTo(command);
        resolving.AddTo(command);
        retractions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var notices = await retractions.LoadAsync(parsed, terminal, cancellationToken);
                await using var input = terminal.OpenInput();
                var framing = new HeaderFraming(input, terminal.RawOutput);
                using var output = new RpcOutput(framing);
                await using var editor = new EditorServer(Open, output);
                using var server = new RpcServer(framing, output, editor.Handlers(), EditorServer.Protocol);
                await server.RunAsync(cancellationToken);
                return editor.IsShutDown ? ExitCode.Clean : EndedWithoutShutdown;

                EditorSession Open(ClientOptions client, RpcOutput messages)
                {
                    var files = new EditorLibraries(terminal);
                    var named = library.FilesOf(parsed).Select(Path.GetFullPath).Concat(client.Bibliographies).ToArray();
                    var check = new EditorCheck(
                        resolving.OpenLasting(parsed, client.Folder, client.IsOffline, terminal),
                        new(named, files.WorksAsync),
                        () => rules.Open(parsed, terminal),
                        notices,
                        terminal.Time
                    );
                    return new(client, check, files, messages, terminal.Time);
                }
            }
        );
        return command;
    }
}
