namespace Citations.Styles.Apa;

/// <summary>What the style reports beside its text.</summary>
internal static class ApaDiagnostics
{
    internal static Diagnostic DuplicateId(string id, int count) =>
        StyleDiagnostics.RepeatedId(
            $"{count} references have the id '{id}'; a citation of '{id}' means the first of them in the order of the list."
        );
}
