using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0143: the DOI's own check character disagrees with it, as after a typing error. That is a suspicion, which the registry's answer
/// settles.
/// </summary>
internal static class DoiCheckRule
{
    internal static readonly DiagnosticDescriptor CheckCharacter = new(
        "CIT0143",
        "The check character of the DOI disagrees",
        DiagnosticSeverity.Warning,
        "The suffix of the DOI has a check character that disagrees with its other characters, as after a typing error. This is a suspicion; a registry settles it."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (
            entry.Record is not null
            || entry.Entry.Reference.Doi is not { } doi
            || doi.CheckSuffix() is not { Verdict: SuffixVerdict.Suspicious } check
        )
            yield break;
        yield return CheckCharacter.At(
            $"The check character of {doi} ({check.Form}) does not agree with its other characters.",
            entry.Entry.SpanOf("DOI"),
            check.Repaired is { } repaired ? $"{repaired} would agree; look it up." : "Compare the DOI with the publisher's page."
        );
    }
}
