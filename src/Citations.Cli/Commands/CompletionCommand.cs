using System.Collections.Frozen;
using System.CommandLine;

namespace Citations.Cli.Commands;

/// <summary><c>citations completion SHELL</c>: the script that lets a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    // Each script asks the tool itself for what can follow, by the directive [suggest:position].
    private static readonly FrozenDictionary<string, string> Scripts = new Dictionary<string, string>
    {
        ["bash"] = """
            _citations() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(citations "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2> /dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _citations citations
            """,
        ["zsh"] = """
            _citations() {
                local -a found
                found=("${(@f)$(citations "[suggest:${CURSOR}]" "${BUFFER}" 2> /dev/null)}")
                compadd -a found
                _files
            }
            compdef _citations citations
            """,
        ["fish"] = """
            complete -c citations -a '(citations "[suggest:"(commandline -C)"]" (commandline) 2> /dev/null)'
            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName citations -ScriptBlock {
                param($word, $command, $position)
                citations "[suggest:$position]" "$command" 2> $null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    }.ToFrozenDictionary();

    internal static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completion", "Prints the script by which a shell completes commands and options.") { shell };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await terminal.Output.WriteLineAsync(
                    Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n").AsMemory(),
                    cancellationToken
                );
                return ExitCode.Clean;
            }
        );
        return command;
    }
}
