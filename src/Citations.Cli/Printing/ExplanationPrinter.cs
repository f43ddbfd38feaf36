using Citations.Styles;
using Citations.Styles.Apa;

namespace Citations.Cli.Printing;

/// <summary>Prints under each entry of a list its runs, each with the field and the rule it comes from.</summary>
internal static class ExplanationPrinter
{
    internal static async Task PrintAsync(FormattedDocument document, TextWriter output)
    {
        foreach (var entry in document.Entries.ToArray())
        {
            await output.WriteLineAsync(entry.Text.ToPlainText());
            foreach (
                var run in ApaStyle.Explain(entry.Text).Where(run => !string.IsNullOrWhiteSpace(run.Text))
            )
            {
                await output.WriteLineAsync($"    {run.Rule,-6} {run.Field ?? "(style)",-18} {run.Text.Trim()}");
            }

            await output.WriteLineAsync();
        }

        await PrintRulesAsync(document, output);
    }

    // What the rules say, each once, at the end.
    private static async Task PrintRulesAsync(FormattedDocument document, TextWriter output)
    {
        var rules = document
            .Entries.ToArray()
            .SelectMany(entry => (IEnumerable<ExplainedRun>)ApaStyle.Explain(entry.Text))
            .DistinctBy(run => run.Rule)
            .OrderBy(
                run => run.Rule,
                StringComparer.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    System.Globalization.CompareOptions.NumericOrdering
                )
            );
        foreach (var run in rules)
            await output.WriteLineAsync($"{run.Rule,-6} {run.Reason}");
    }
}
