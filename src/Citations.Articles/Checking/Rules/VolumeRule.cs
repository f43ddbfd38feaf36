namespace Citations.Articles;

/// <summary>CIT0115: the volume is another.</summary>
internal static class VolumeRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry) =>
        FieldDifference.Check(entry, "CIT0115", DiagnosticSeverity.Error, TextVariable.Volume, (listed, registered) => FieldDifference.Plain(listed) == FieldDifference.Plain(registered));
}
