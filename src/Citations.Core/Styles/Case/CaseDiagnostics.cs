namespace Citations.Styles;

/// <summary>The diagnostics of sentence case.</summary>
internal static class CaseDiagnostics
{
    internal static Diagnostic UncertainCase(string id, string title, string word, bool isCapital) =>
        new(
            "CIT0602",
            DiagnosticSeverity.Information,
            $"'{word}' in the title of '{id}' {(isCapital ? "kept its capital" : "was set in lowercase")}, and the evidence does not settle whether it is a proper noun: '{title}'",
            Fix: "Give the title in sentence case, protect the word with <span class=\"nocase\">, or list the word among those whose case is kept."
        );
}
