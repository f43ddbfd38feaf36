using System.Globalization;
using Citations.Articles;
using Citations.Cli.Printing;
using Citations.Styles.Apa;

namespace Citations.Cli.Checking;

/// <summary>A check's report for people: the findings by line, a line that counts them, the reference list.</summary>
internal static class CheckText
{
    internal static async Task WriteAsync(ArticleReport report, ListFormat format, Terminal terminal)
    {
        await DiagnosticPrinter.PrintAsync(report.Diagnostics, report.Article, terminal.Output, terminal.OutputHasColours);
        if (!report.Diagnostics.IsEmpty) await terminal.Output.WriteLineAsync();
        await terminal.Output.WriteLineAsync(Summary(report));
        if (report.Entries.IsEmpty) return;
        await terminal.Output.WriteAsync("\nReferences\n\n");
        var list = format.Renderer.Render(ApaStyle.Seventh.Format([.. report.References], []));
        await terminal.Output.WriteLineAsync(list.TrimEnd('\n'));
    }

    private static string Summary(ArticleReport report)
    {
        var findings = string.Join(", ", new[]
        {
            Count(report, DiagnosticSeverity.Error, "error"),
            Count(report, DiagnosticSeverity.Warning, "warning"),
            Count(report, DiagnosticSeverity.Information, "note"),
        }.OfType<string>());
        return $"{Plural(report.Entries.Count, "reference")}, {Plural(report.Article.Citations.Count, "citation")}: {(findings.Length == 0 ? "no findings" : findings)}.";
    }

    private static string? Count(ArticleReport report, DiagnosticSeverity severity, string word) =>
        report.Diagnostics.Count(diagnostic => diagnostic.Severity == severity) is > 0 and var count ? Plural(count, word) : null;

    private static string Plural(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
