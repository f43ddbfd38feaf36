using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0115: the volume is another.</summary>
internal static class VolumeRule
{
    internal static readonly DiagnosticDescriptor OtherVolume = new(
        "CIT0115",
        "The volume differs from the record",
        DiagnosticSeverity.Error,
        "The volume is not the registered one."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry) =>
        FieldDifference.Check(
            entry,
            OtherVolume,
            TextVariable.Volume,
            (listed, registered) => FieldDifference.Plain(listed) == FieldDifference.Plain(registered)
        );
}
