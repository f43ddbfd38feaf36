namespace Citations.Articles;

/// <summary>CIT0121, CIT0122, CIT0123: a DOI that is not registered, not found, or could not be checked. An error never becomes an answer.</summary>
internal static class RegistrationRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Resolution is not { } resolution) yield break;
        var span = entry.Entry.SpanOf("DOI");
        switch (resolution.Status)
        {
            case ResolutionStatus.NotRegistered:
                yield return new("CIT0121", DiagnosticSeverity.Error, $"{entry.DoiName} is not a registered DOI.", span, "Copy the DOI from the publisher's page.");
                break;
            case ResolutionStatus.NotFound:
                yield return new("CIT0122", DiagnosticSeverity.Warning, $"{entry.Registry} has no record of {entry.DoiName}; another registry may have one.", span);
                break;
            case ResolutionStatus.CouldNotCheck:
                yield return new("CIT0123", DiagnosticSeverity.Warning, $"{entry.DoiName} could not be checked: {(resolution.Reason ?? "no answer").TrimEnd('.')}.", span);
                break;
            case ResolutionStatus.FoundInPart:
                yield return new("CIT0124", DiagnosticSeverity.Information, $"The record of {entry.DoiName} is incomplete; what it lacks could not be checked.", span);
                break;
            default:
                break;
        }
    }
}
