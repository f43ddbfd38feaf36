using System.CommandLine;
using System.CommandLine.Parsing;
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
            $"Print only the reference list, in one of the forms {string.Join(", ", ListFormat.Names)};"
            + " the findings go to the error stream.",
        HelpName = "form",
    };

    private readonly Option<(string Format, string Path)[]> _files = new("--report")
    {
        Description = "A further report in a file, such as sarif=citations.sarif; may be given several times.",
        HelpName = "form=file",
        CustomParser = result => [.. result.Tokens.Select(token => FileOf(token.Value, result))],
    };

    internal ReportOption()
    {
        _format.AcceptOnlyFromAmong([.. ReportFormat.Names]);
        _list.AcceptOnlyFromAmong([.. ListFormat.Names]);
    }

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_format, _json, _quiet, _verbose, _noList, _list, _files])
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
        var shown = Shown(parsed, options, terminal);
        var written = (parsed.GetValue(_files) ?? []).Select(file => FileReport(file, options, terminal)).ToList();
        return written.Count == 0 ? shown : new SeveralReports([shown, .. written]);
    }

    private IReportWriter Shown(ParseResult parsed, ReportOptions options, Terminal terminal)
    {
        if (parsed.GetValue(_list) is { } form)
            return new ListReport(terminal, ListFormat.Named(form), options);
        var format = parsed.GetValue(_json) ? "json" : parsed.GetRequiredValue(_format);
        var report = ReportFormat.Create(format, terminal.RawOutput, options);
        return format == "github" && terminal.StepSummaryPath is { } summary ? new StepSummary(report, summary, options, terminal) : report;
    }

    private static FileReport FileReport((string Format, string Path) file, ReportOptions options, Terminal terminal) =>
        new(file.Format, file.Path, options with { HasColours = false }, terminal);

    private static (string Format, string Path) FileOf(string text, ArgumentResult result)
    {
        if (text.Split('=', 2) is [var format, { Length: > 0 } path] && ReportFormat.Names.Contains(format))
            return (format, path);
        result.AddError($"'{text}' is not a report: expected a form and a file, such as sarif=citations.sarif; forms are {string.Join(", ", ReportFormat.Names)}.");
        return default;
    }
}
