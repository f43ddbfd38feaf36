namespace Citations.Styles.Apa;

/// <summary>What the style reports beside its text.</summary>
internal static class ApaDiagnostics
{
    internal static Diagnostic UnknownWork(string id) =>
        new("CIT0601", DiagnosticSeverity.Error, $"The citation names '{id}', which is not among the references.", Fix: $"Add a reference with the id '{id}', or correct the citation.");

    internal static Diagnostic UncertainCase(string id, string title, IEnumerable<string> words) =>
        new("CIT0602", DiagnosticSeverity.Information, $"'{id}': '{title}' was set in sentence case; {string.Join(", ", words.Select(word => $"'{word}'"))} may be a proper noun.",
            Fix: "Give the title in sentence case, or protect the word with <span class=\"nocase\">.");
}
