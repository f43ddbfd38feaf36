using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0134, CIT0135: a preprint that has been published, and a work of which there is a newer version or edition.</summary>
internal static class VersionRule
{
    internal static readonly DiagnosticDescriptor Published = new(
        "CIT0134",
        "The preprint has been published",
        DiagnosticSeverity.Information,
        "The record of the preprint names the published work. Cite the version that was read, and prefer the published one (APA 7, section 10.8)."
    );

    internal static readonly DiagnosticDescriptor Newer = new(
        "CIT0135",
        "There is a newer version",
        DiagnosticSeverity.Information,
        "The record names a newer version or edition of the work. Check whether the newer version still has the cited content."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        foreach (var relation in entry.Comparable?.GetRelations().AsEnumerable() ?? [])
        {
            if (relation.Type == WorkRelationType.IsPreprintOf)
                yield return Published.At(
                    $"{entry.DoiName} is a preprint; it has been published as {relation.Target}.",
                    entry.Entry.SpanOf("DOI"),
                    "Cite the published work if that is the version that was read."
                );
            if (relation.Type == WorkRelationType.HasNewVersion && relation.Doi is { } newer)
                yield return Newer.At(
                    $"There is a newer version of {entry.DoiName}: {newer}.",
                    entry.Entry.SpanOf("DOI"),
                    "Check whether the newer version should be cited."
                );
        }
    }
}
