using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0131, CIT0132, CIT0133: the work is retracted, under an expression of concern, or corrected.</summary>
internal static class RetractionRule
{
    internal static readonly DiagnosticDescriptor Retracted = new(
        "CIT0131",
        "The work is retracted",
        DiagnosticSeverity.Error,
        "A notice says that the work is retracted, withdrawn or removed, wholly or in part, or its registered title says so. The message names the notice."
    );

    internal static readonly DiagnosticDescriptor Questioned = new(
        "CIT0132",
        "The publisher has expressed concern",
        DiagnosticSeverity.Warning,
        "An expression of concern about the work is published."
    );

    internal static readonly DiagnosticDescriptor Corrected = new(
        "CIT0133",
        "The work has been corrected",
        DiagnosticSeverity.Information,
        "A correction, corrigendum or erratum is published. Check that it does not affect the cited content."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        // An author who marks the title knows more than a record that does not mention the retraction.
        if (entry.IsMarkedRetracted)
        {
            yield return Retracted.At(
                "The title of the entry says that the work is retracted.",
                entry.Entry.SpanOf("title"),
                "Cite another work, or cite this one as retracted."
            );
            yield break;
        }

        if (entry.Integrity is not { } gravest)
            yield break;
        var name = entry.Comparable is null ? Wording.Entry(entry.Entry) : entry.DoiName;
        yield return gravest.Status switch
        {
            IntegrityStatus.Retracted => Retracted.At(
                $"{name} is retracted. {gravest.Evidence}",
                entry.Entry.Span,
                "Cite another work, or cite this one as retracted."
            ),
            IntegrityStatus.PartlyRetracted => Retracted.At(
                $"{name} is retracted in part. {gravest.Evidence}",
                entry.Entry.Span,
                "Check that the retracted part is not the part that is cited."
            ),
            IntegrityStatus.Questioned => Questioned.At(
                $"The publisher has expressed concern about {name}. {gravest.Evidence}",
                entry.Entry.Span
            ),
            _ => Corrected.At(
                $"{name} has been corrected. {gravest.Evidence}",
                entry.Entry.Span,
                "Check that the correction does not affect the cited content."
            ),
        };
    }
}
