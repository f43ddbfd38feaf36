using System.CommandLine;
using System.CommandLine.Help;
using Citations.Cli.Commands;

namespace Citations.Cli;

/// <summary>The <c>citations</c> command line: its commands, and what becomes of their errors.</summary>
internal static class Application
{
    private const string WithoutCultures =
        "citations: .NET runs without ICU here: lists are sorted by code point, and letters with accents count as different letters."
        + " Install libicu, and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";

    private static readonly Func<Terminal, Command>[] Commands =
    [
        CheckCommand.Create,
        BulkCommand.Create,
        FixCommand.Create,
        ExplainCommand.Create,
        LockCommand.Create,
        ResolveCommand.Create,
        FormatCommand.Create,
        CiteCommand.Create,
        RenderCommand.Create,
        StylesCommand.Create,
        CiteprocCommand.Create,
        ConvertCommand.Create,
        ListCommand.Create,
        DedupeCommand.Create,
        CacheCommand.Create,
        IndexCommand.Create,
        CompletionCommand.Create,
        LspCommand.Create,
        McpCommand.Create,
    ];

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Checks an article's references against the registries and prints them in APA 7.");
        foreach (var create in Commands)
            root.Add(create(terminal));
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);

        var debug = new Option<bool>("--debug") { Description = "Show the stack trace of an unexpected error.", Recursive = true };
        root.Add(debug);
        var parsed = root.Parse(
            args switch
            {
                [] => ["--help"],
                ["help", ..] => [.. args.Skip(1), "--help"],
                _ => args,
            },
            // A name that begins with @ is the name of a file or the key of a work, and no file of further arguments.
            new() { ResponseFileTokenReplacer = null }
        );
        var boundary = new ErrorBoundary(terminal, parsed.GetValue(debug));
        return await boundary.RunAsync(() => InvokeAsync(parsed, args, terminal, cancellationToken), cancellationToken);
    }

    private static async Task<int> InvokeAsync(
        ParseResult parsed,
        IReadOnlyList<string> args,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        // A shell that asks what can follow sends a line that is not finished.
        var isAnswered = parsed.Action is HelpWithExamples || args is [var first, ..] && first.StartsWith('[');
        if (!isAnswered && CommandLineProblems.Of(parsed).ToList() is { Count: > 0 } problems)
        {
            foreach (var problem in problems)
                await terminal.Error.WriteLineAsync($"citations: {problem}");
            await terminal.Error.WriteLineAsync($"Try 'citations {string.Join(' ', CommandPath(parsed))}--help'.");
            return ExitCode.CouldNotRun;
        }

        if (args.Contains(""))
            throw new CannotRunException("An argument is empty; leave it out, or give it a value.");
        if (!terminal.HasCultures)
            await terminal.Error.WriteLineAsync(WithoutCultures);
        // Signals are the process's; a command is cancelled by its token.
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken);
    }

    private static IEnumerable<string> CommandPath(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is not RootCommand)
            yield return parsed.CommandResult.Command.Name + " ";
    }
}
