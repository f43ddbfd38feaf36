using System.Text;

namespace Citations.Cli.Explaining;

/// <summary>Writes docs/diagnostics.md from the descriptors of the rules.</summary>
internal static class DiagnosticsPage
{
    private static readonly (string Start, string Heading)[] Sections =
    [
        ("CIT00", "The article"),
        ("CIT010", "An entry and its record"),
        ("CIT011", "An entry and its record"),
        ("CIT012", "The DOI and the record"),
        ("CIT013", "The work since it appeared"),
        ("CIT014", "The form of the DOI and of addresses"),
        ("CIT015", "A work without a DOI"),
        ("CIT020", "Citations and entries"),
        ("CIT021", "Citations and entries"),
        ("CIT022", "The list"),
        ("CIT0230", "The list"),
        ("CIT0231", "The list"),
        ("CIT0236", "The list"),
        ("CIT023", "Citations and entries"),
        ("CIT03", "Typography of the list"),
        ("CIT04", "The text"),
        ("CIT05", "Library files"),
        ("CIT06", "Styles"),
        ("CIT07", "Data files"),
    ];

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
        foreach (
            var section in rules.GroupBy(rule =>
                Sections.Last(section => rule.Code.StartsWith(section.Start, StringComparison.Ordinal)).Heading
            )
        )
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

    private static string FixOf(DiagnosticDescriptor rule) =>
        rule.Safety == FixSafety.None ? "" : rule.Safety.ToString().ToLowerInvariant();
}
