using System.Text;

namespace Citations.Cli.Explaining;

/// <summary>Writes docs/diagnostics.md from the descriptors of the rules.</summary>
internal static class DiagnosticsPage
{
    internal static string Write(IEnumerable<DiagnosticDescriptor> rules)
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            Each finding has a stable code, a severity, a place, one sentence that names the evidence, and where known a fix.
            An error is a fault. A warning is probably one, or something that could not be checked. Information needs no action.
            "Not found" never means that a work does not exist, and an error or a time-out never becomes an answer.

            `citations explain CODE` prints what is said here. Severities are set, and findings ignored, in `.citations.json` beside the article or above it,
            by the options `--select`, `--ignore`, `--min-severity` and `--baseline`, and by comments in the text: `citations-disable CODE`, `citations-enable`, `citations-disable-next CODE`.
            Rules of typography (CIT03) are applied where the list is in APA style, and reports show them once for the list.

            The column "fix" says what `citations fix` does. A safe fix is determined by the evidence, and `--write` applies it. An unsafe one takes a decision that may be the author's, and `--unsafe` applies it too.
            A fix is offered only where the evidence determines the text. Facts that are taken from a record which only a search found are unsafe, unless the entry and the record agree in everything else.

            This page is written by `citations explain --markdown`.

            """.ReplaceLineEndings("\n")
        );
        foreach (var section in rules.GroupBy(rule => HeadingOf(DiagnosticCategories.Of(rule.Code))))
        {
            page.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"\n## {section.Key}\n\n| code | severity | fix | title | what it says |\n|---|---|---|---|---|\n"
            );
            foreach (var rule in section)
                page.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | {FixOf(rule)} | {rule.Title} | {rule.Help} |\n"
                );
        }

        return page.ToString();
    }

    private static string HeadingOf(DiagnosticCategory? category) =>
        category switch
        {
            DiagnosticCategory.Article => "The article",
            DiagnosticCategory.Record => "An entry and its record",
            DiagnosticCategory.Registration => "The DOI and the record",
            DiagnosticCategory.Integrity => "The work since it appeared",
            DiagnosticCategory.Address => "The form of the DOI and of addresses",
            DiagnosticCategory.Search => "A work without a DOI",
            DiagnosticCategory.Citing => "Citations and entries",
            DiagnosticCategory.List => "The list",
            DiagnosticCategory.Typography or DiagnosticCategory.Form => "Typography of the list",
            DiagnosticCategory.Text => "The text",
            DiagnosticCategory.Library => "Library files",
            DiagnosticCategory.Style => "Styles",
            DiagnosticCategory.Data => "Data files",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string FixOf(DiagnosticDescriptor rule) =>
        rule.Safety == FixSafety.None ? "" : rule.Safety.ToString().ToLowerInvariant();
}
