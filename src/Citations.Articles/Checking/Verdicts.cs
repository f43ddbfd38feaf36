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
            null when entry.Search is { IsSecondHand: true } => entry.SecondHand is null
                ? Verdict.CouldNotCheck
                : OfStanding(entry) ?? Verdict.Verified,
            null when entry.Record is null => Verdict.CouldNotCheck,
            ResolutionStatus.CouldNotCheck => Verdict.CouldNotCheck,
            ResolutionStatus.NotRegistered => Verdict.NotRegistered,
            ResolutionStatus.NotFound => Verdict.NotFound,
            _ when entry.Record is null => Verdict.CouldNotCheck,
            _ when entry.IsWrongWork => Verdict.WrongWork,
            _ when entry.IsChimera => Verdict.Chimera,
            _ when OfStanding(entry) is { } standing => standing,
            _ when findings.Any(finding => finding.Severity >= DiagnosticSeverity.Warning) => Verdict.VerifiedWithDifferences,
            _ => Verdict.Verified,
        };

    /// <summary>What is known of how far the work can be relied on; null if nothing is.</summary>
    private static Verdict? OfStanding(ExaminedEntry entry) =>
        entry.IsMarkedRetracted
            ? Verdict.Retracted
            : entry.Integrity?.Status switch
            {
                null => null,
                IntegrityStatus.Corrected => Verdict.Corrected,
                IntegrityStatus.Questioned => Verdict.ExpressionOfConcern,
                _ => Verdict.Retracted,
            };
}
