namespace Citations.Styles.Apa;

/// <summary>The diagnostics of the style.</summary>
internal static class ApaDiagnostics
{
    internal static Diagnostic DuplicateId(string id, int count) =>
        StyleDiagnostics.RepeatedId(
            $"{count} references have the id '{id}'; a citation of '{id}' refers to the first of them in the order of the list."
        );
}
