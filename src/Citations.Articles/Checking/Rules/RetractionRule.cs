using Citations.Matching;

namespace Citations.Articles;

/// <summary>CIT0131, CIT0132, CIT0133: the work is retracted, under an expression of concern, or corrected.</summary>
internal static class RetractionRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable?.GetIntegrity() is not [var gravest, ..]) yield break;
        yield return gravest.Status switch
        {
            IntegrityStatus.Retracted => new("CIT0131", DiagnosticSeverity.Error, $"{entry.DoiName} is retracted. {gravest.Evidence}", entry.Entry.Span, "Cite another work, or cite this one as retracted."),
            IntegrityStatus.PartlyRetracted => new("CIT0131", DiagnosticSeverity.Error, $"{entry.DoiName} is retracted in part. {gravest.Evidence}", entry.Entry.Span, "Check that the retracted part is not what is cited."),
            IntegrityStatus.Questioned => new("CIT0132", DiagnosticSeverity.Warning, $"The publisher has expressed concern about {entry.DoiName}. {gravest.Evidence}", entry.Entry.Span),
            _ => new("CIT0133", DiagnosticSeverity.Information, $"{entry.DoiName} has been corrected. {gravest.Evidence}", entry.Entry.Span, "Check that the correction does not touch what is cited."),
        };
    }
}
