namespace Citations.Styles;

/// <summary>The diagnostics of sentence case.</summary>
internal static class CaseDiagnostics
{
    internal static readonly DiagnosticDescriptor Uncertain = new(
        "CIT0602",
        "A title may have lost capitals",
        DiagnosticSeverity.Information,
        "A title was set in sentence case, and a word may be a proper noun."
    );

    internal static Diagnostic UncertainCase(string id, string title, string word, bool isCapital) =>
        Uncertain.At(
            $"'{word}' in the title of '{id}' {(isCapital ? "kept its capital" : "was set in lowercase")}, and the evidence does not settle whether it is a proper noun: '{title}'",
            fix: $"Give the title in sentence case, protect the word with {SpanTags.NoCase}, or list the word among those whose case is kept."
        );
}
