using Citations.Matching;

namespace Citations.Cli.Resolving;

/// <summary>The outcome of a look-up in words.</summary>
internal static class ResolutionWords
{
    internal static string Of(ResolutionStatus status) =>
        status switch
        {
            ResolutionStatus.Found => "found",
            ResolutionStatus.FoundInPart => "found in part",
            ResolutionStatus.NotFound => "not found",
            ResolutionStatus.NotRegistered => "not registered",
            _ => "could not check",
        };

    internal static string Of(FindStatus status) =>
        status switch
        {
            FindStatus.Found => "found",
            FindStatus.Ambiguous => "ambiguous",
            FindStatus.NotFound => "not found",
            _ => "could not check",
        };

    internal static string Of(IntegrityStatus status) =>
        status switch
        {
            IntegrityStatus.Retracted => "retracted",
            IntegrityStatus.PartlyRetracted => "retracted in part",
            IntegrityStatus.Questioned => "under an expression of concern",
            IntegrityStatus.Corrected => "corrected",
            _ => "no notice",
        };
}
