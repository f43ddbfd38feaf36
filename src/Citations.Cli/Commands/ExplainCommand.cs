using System.CommandLine;
using Citations.Articles;
using Citations.Cli.Explaining;

namespace Citations.Cli.Commands;

/// <summary><c>citations explain CODE</c>: what a finding says, what does not count, and what to do.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("code")
        {
            Description = "The code of a finding, such as CIT0102; by default all codes are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var markdown = new Option<bool>("--markdown") { Description = "Print all codes as a page in Markdown." };
        var command = new Command("explain", "Explains the code of a finding.") { code, markdown };
        command.SetAction(
            async (parsed, _) =>
            {
                var all = RuleCatalogue.All.Concat(OtherRules.All).ToList();
                if (parsed.GetValue(markdown))
                    await terminal.Output.WriteAsync(DiagnosticsPage.Write(all));
                else if (parsed.GetValue(code) is { } asked)
                    await terminal.Output.WriteLineAsync(Explain(all, asked));
                else
                    foreach (var rule in all)
                        await terminal.Output.WriteLineAsync($"{rule.Code}  {Word(rule),-11}  {rule.Title}");
                return ExitCode.Clean;
            }
        );
        return command;
    }

    private static string Explain(List<DiagnosticDescriptor> all, string code)
    {
        var rule =
            all.Find(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?? throw new CannotRunException($"There is no code {code}; 'citations explain' lists them all.");
        return $"{rule.Code}: {rule.Title} ({Word(rule)}, since {rule.Since}{Fix(rule)})\n\n{rule.Help}";
    }

    private static string Fix(DiagnosticDescriptor rule) =>
        rule.Safety == FixSafety.None ? "" : $", {rule.Safety.ToString().ToLowerInvariant()} fix";

    private static string Word(DiagnosticDescriptor rule) => rule.Severity.ToString().ToLowerInvariant();
}
