using System.CommandLine;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>The option that says which findings make the exit code 1.</summary>
internal sealed class FailOnOption
{
    private const string Usual = "warning";

    private readonly Option<string> _least = new("--fail-on")
    {
        Description =
            "The least severity that makes the exit code 1: error, warning, info or never."
            + " A work for which no registry could be asked counts as a warning.",
        DefaultValueFactory = _ => Usual,
        HelpName = "severity",
    };

    internal FailOnOption() => _least.AcceptOnlyFromAmong("error", Usual, "info", "never");

    internal void AddTo(Command command) => command.Add(_least);

    /// <summary>Whether the findings of an article leave the exit code as it is.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="result">The article; one that could not be read has another exit code.</param>
    /// <param name="isClean">Whether it has neither errors nor warnings, and every registry could be asked.</param>
    internal bool Passes(ParseResult parsed, ArticleResult result, bool isClean) =>
        parsed.GetRequiredValue(_least) switch
        {
            "never" => true,
            "error" => result.Summary.Errors == 0,
            "info" => isClean && result.Findings.IsEmpty,
            _ => isClean,
        };
}
