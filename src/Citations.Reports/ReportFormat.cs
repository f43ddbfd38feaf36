using System.Collections.Frozen;

namespace Citations.Reports;

/// <summary>The formats of reports by their names.</summary>
public static class ReportFormat
{
    private static readonly FrozenDictionary<string, Func<TextWriter, ReportOptions, IReportWriter>> Formats = new Dictionary<
        string,
        Func<TextWriter, ReportOptions, IReportWriter>
    >
    {
        ["terminal"] = (output, options) => new Terminal.TerminalReport(output, options),
        ["lines"] = (output, options) => new Lines.LineReport(output, options),
        ["json"] = (output, options) => new Json.JsonReport(output, options),
        ["sarif"] = (output, options) => new Sarif.SarifReport(output, options),
        ["junit"] = (output, options) => new JUnit.JUnitReport(output, options),
        ["github"] = (output, _) => new GitHub.AnnotationReport(output),
        ["markdown"] = (output, options) => new GitHub.SummaryReport(output, options),
        ["html"] = (output, options) => new Html.HtmlReport(output, options),
        ["csv"] = (output, _) => new Csv.VerdictTable(output),
    }.ToFrozenDictionary();

    /// <summary>The names of the formats, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Formats.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A writer of a format.</summary>
    /// <param name="name">The format's name, one of <see cref="Names"/>.</param>
    /// <param name="output">Where the report goes; it is not closed.</param>
    /// <param name="options">The options of the report; null takes the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no format of that name.</exception>
    public static IReportWriter Create(string name, TextWriter output, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        return Formats.TryGetValue(name, out var create)
            ? create(output, options ?? ReportOptions.Default)
            : throw new ArgumentException($"There is no report format '{name}'; the formats are {string.Join(", ", Names)}.", nameof(name));
    }
}
