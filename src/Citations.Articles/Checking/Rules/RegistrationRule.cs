using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0121, CIT0122, CIT0123: a DOI that is not registered, not found, or could not be checked. An error never becomes an answer.
/// </summary>
internal static class RegistrationRule
{
    internal static readonly DiagnosticDescriptor NotRegistered = new(
        "CIT0121",
        "The DOI is not registered",
        DiagnosticSeverity.Error,
        "The DOI system does not know this DOI. The most frequent cause is a typing error."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor NotFound = new(
        "CIT0122",
        "A registry has no record of the DOI",
        DiagnosticSeverity.Warning,
        "The registry that was asked has no record; another may have one. That does not mean that the work does not exist. For a PMID or PMCID whose DOI is not known, this is information."
    );

    internal static readonly DiagnosticDescriptor CouldNotCheck = new(
        "CIT0123",
        "An entry could not be checked",
        DiagnosticSeverity.Warning,
        "A registry could not be asked or gave no usable answer; the message says why. Nothing is known about the entry."
    );

    internal static readonly DiagnosticDescriptor Incomplete = new(
        "CIT0124",
        "The record is incomplete",
        DiagnosticSeverity.Information,
        "The DOI is registered, but its record lacks facts that identify a work. The missing facts could not be checked."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Resolution is not { } resolution)
            yield break;
        var (span, doi) = (entry.Entry.SpanOf("DOI"), resolution.Doi.Value);
        switch (resolution.Status)
        {
            case ResolutionStatus.NotRegistered:
                yield return NotRegistered
                    .At(
                        $"{doi} is not a registered DOI.",
                        span,
                        entry.Search?.Match?.Doi is { } right
                            ? $"The work that the entry describes is {right}."
                            : "Copy the DOI from the publisher's page."
                    )
                    .Edited(entry, entry.Search?.Match?.Doi is { } found ? EntryEdits.OtherDoi(entry, found) : [], entry.Search?.Match);
                break;
            case ResolutionStatus.NotFound:
                yield return NotFound.At($"{entry.Registry} has no record of {doi}; another registry may have one.", span);
                break;
            case ResolutionStatus.CouldNotCheck:
                yield return CouldNotCheck.At($"{doi} could not be checked: {(resolution.Reason ?? "no answer").TrimEnd('.')}.", span);
                break;
            case ResolutionStatus.FoundInPart:
                yield return Incomplete.At($"The record of {doi} is incomplete; the missing facts could not be checked.", span);
                break;
            default:
                break;
        }
    }
}
