using Citations.Articles;

namespace Citations.Cli.Printing;

/// <summary>Prints findings in the manner of a compiler, the fix indented below.</summary>
internal static class DiagnosticPrinter
{
    internal static async Task PrintAsync(IEnumerable<Diagnostic> diagnostics, SourceText source, TextWriter writer, bool colours = false)
    {
        foreach (var line in Lines(diagnostics, source, colours))
            await writer.WriteLineAsync(line);
    }

    internal static async Task PrintAsync(IEnumerable<Diagnostic> diagnostics, Article article, TextWriter writer, bool colours = false)
    {
        foreach (var line in Lines(diagnostics, article.Describe, colours))
            await writer.WriteLineAsync(line);
    }

    internal static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics, SourceText source, bool colours = false) =>
        Lines(diagnostics, diagnostic => diagnostic.ToString(source), colours);

    private static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, string> describe, bool colours)
    {
        foreach (var diagnostic in diagnostics)
        {
            yield return Colour(describe(diagnostic), diagnostic.Severity, colours);
            if (diagnostic.Fix is { } fix)
                yield return "    fix: " + fix;
        }
    }

    // SGR sequences of ECMA-48: red, yellow and cyan only for the severity's word.
    private static string Colour(string line, DiagnosticSeverity severity, bool colours)
    {
        if (!colours)
            return line;
        var (word, code) = severity switch
        {
            DiagnosticSeverity.Error => ("error", 31),
            DiagnosticSeverity.Warning => ("warning", 33),
            _ => ("info", 36),
        };
        var at = line.IndexOf($": {word} ", StringComparison.Ordinal) + 2;
        return $"{line[..at]}\e[{code}m{word}\e[0m{line[(at + word.Length)..]}";
    }
}
