using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking;

/// <summary>Determines the verdict on an entry.</summary>
internal static class Verdicts
{
    internal static Verdict Of(ExaminedEntry entry, IEnumerable<Diagnostic> findings) =>
        entry.Resolution?.Status switch
        {
            null when entry.Search is { Status: FindStatus.Ambiguous } => Verdict.Ambiguous,
            null when entry.Search is { Status: FindStatus.NotFound } => RegisteredTypes.HaveRecords(entry.Entry.Reference)
                ? Verdict.NotFound
                : Verdict.CouldNotCheck,
            null when entry.Search is { IsSecondHand: true, Match: var known } => entry.IsDescribed(known)
                ? Verdict.Verified
                : Verdict.CouldNotCheck,
            null when entry.Record is null => Verdict.CouldNotCheck,
            ResolutionStatus.CouldNotCheck => Verdict.CouldNotCheck,
            ResolutionStatus.NotRegistered => Verdict.NotRegistered,
            ResolutionStatus.NotFound => Verdict.NotFound,
            _ when entry.Record is null => Verdict.CouldNotCheck,
            _ when entry.IsWrongWork => Verdict.WrongWork,
            _ when entry.IsChimera => Verdict.Chimera,
            _ when entry.Record.GetIntegrityStatus() is var standing and not IntegrityStatus.NoNotice => standing switch
            {
                IntegrityStatus.Corrected => Verdict.Corrected,
                IntegrityStatus.Questioned => Verdict.ExpressionOfConcern,
                _ => Verdict.Retracted,
            },
            _ when findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) => Verdict.VerifiedWithDifferences,
            _ => Verdict.Verified,
        };
}
