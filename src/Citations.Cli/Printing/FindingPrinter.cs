using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Cli.Printing;

/// <summary>
/// Prints the findings of a library: all, none, or each kind once where it is met first and how many more there were at the end. Findings
/// are of one kind when they have one code and say the same but for what they quote and count.
/// </summary>
internal sealed partial class FindingPrinter(Verbosity verbosity)
{
    // The characters of a message that show its kind: a quotation without end would cost the square of its length.
    private const int Telling = 400;

    private readonly Dictionary<string, (Diagnostic First, SourceText Source, int Count)> _kinds = [];

    /// <summary>Prints all findings of a library that is read as a whole.</summary>
    internal static async Task PrintAsync(IEnumerable<Diagnostic> diagnostics, SourceText source, Verbosity verbosity, TextWriter writer)
    {
        var printer = new FindingPrinter(verbosity);
        foreach (var line in printer.Add(diagnostics, source).ToList().Concat(printer.Counts()))
            await writer.WriteLineAsync(line);
    }

    /// <summary>The lines to print now.</summary>
    internal IEnumerable<string> Add(IEnumerable<Diagnostic> diagnostics, SourceText source)
    {
        if (verbosity == Verbosity.Quiet)
            return [];
        return DiagnosticPrinter.Lines(
            verbosity == Verbosity.All ? diagnostics : diagnostics.Where(diagnostic => IsFirst(diagnostic, source)).ToList(),
            source
        );
    }

    /// <summary>The lines to print at the end: a count for each kind that was met again.</summary>
    internal IEnumerable<string> Counts() =>
        from kind in _kinds.Values
        where kind.Count > 1
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{kind.Source.Name}: {kind.First.Code}: {kind.Count - 1:#,0} more like this one: {Shortened(kind.First.Message)}; --verbose shows all"
        );

    private bool IsFirst(Diagnostic diagnostic, SourceText source)
    {
        var telling = diagnostic.Message.Length > Telling ? diagnostic.Message[..Telling] : diagnostic.Message;
        var key = $"{diagnostic.Code} {Particulars().Replace(telling, "#")}";
        var isKnown = _kinds.TryGetValue(key, out var kind);
        _kinds[key] = isKnown ? kind with { Count = kind.Count + 1 } : (diagnostic, source, 1);
        return !isKnown;
    }

    private static string Shortened(string message) => message.Length <= 80 ? message : TextStart.Of(message, 79) + "…";

    // What is quoted, and numbers.
    [GeneratedRegex(@"'(?:[^']|'(?=[\p{L}\p{N}]))*'(?:, '(?:[^']|'(?=[\p{L}\p{N}]))*')*|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();
}
