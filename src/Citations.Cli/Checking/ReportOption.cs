using System.CommandLine;
using Citations.Cli.Printing;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>The options that choose the report of a check.</summary>
internal sealed class ReportOption
{
    private readonly Option<string> _format = new("--format")
    {
        Description = $"The form of the report: {string.Join(", ", ReportFormat.Names)}.",
        DefaultValueFactory = _ => "terminal",
        HelpName = "form",
    };

    private readonly Option<bool> _json = new("--json") { Description = "The same as --format json." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Errors, warnings and the summary only." };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Each work with its record, proved ones too." };
    private readonly Option<bool> _noList = new("--no-list") { Description = "Leave the reference list out." };
    private readonly Option<string?> _list = new("--to")
    {
        Description =
            $"Print the reference list alone, in one of the forms {string.Join(", ", ListFormat.Names)};"
            + " the findings go to the error stream.",
        HelpName = "form",
    };

    internal ReportOption()
    {
        _format.AcceptOnlyFromAmong([.. ReportFormat.Names]);
        _list.AcceptOnlyFromAmong([.. ListFormat.Names]);
    }

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_format, _json, _quiet, _verbose, _noList, _list])
            command.Add(option);
    }

    /// <summary>The writer of the report that the user chose; on GitHub, annotations bring their summary along.</summary>
    internal IReportWriter Open(ParseResult parsed, Terminal terminal)
    {
        var options = new ReportOptions
        {
            IsQuiet = parsed.GetValue(_quiet),
            IsVerbose = parsed.GetValue(_verbose),
            ShowsList = !parsed.GetValue(_noList),
            Width = terminal.Width,
            HasColours = terminal.OutputHasColours,
            ToolVersion = ToolVersion.Short,
        };
        if (parsed.GetValue(_list) is { } form)
            return new ListReport(terminal, ListFormat.Named(form), options);
        var format = parsed.GetValue(_json) ? "json" : parsed.GetRequiredValue(_format);
        var report = ReportFormat.Create(format, terminal.RawOutput, options);
        return format == "github" && terminal.StepSummaryPath is { } summary ? new StepSummary(report, summary, options, terminal) : report;
    }
}
