using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0118: the entry names a journal or a conference, and its DOI is a preprint's, whose record names none: the entry mixes two versions,
/// or the container is wrong.
/// </summary>
internal static class PreprintContainerRule
{
    internal static readonly DiagnosticDescriptor PreprintContainer = new(
        "CIT0118",
        "A preprint is cited as published",
        DiagnosticSeverity.Warning,
        "The entry names a journal or a conference, but its DOI belongs to a preprint whose record names neither. Cite the version that was read."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { ContainerTitle: null } record || !Preprints.IsPreprint(record))
            yield break;
        if (
            entry.Entry.Reference.ContainerTitle is not { } listed
            || Preprints.IsServer(listed)
            || (record.Publisher is { } publisher && ContainerMatch.AreSame(listed, publisher))
        )
            yield break;
        yield return PreprintContainer.At(
            $"The entry says {listed}; {entry.DoiName} is a preprint, but its record names no journal or conference.",
            entry.Entry.SpanOf("container-title"),
            "Cite the version that was read: the preprint with its server, or the published work with its own DOI."
        );
    }
}
