using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0144: the DOI is written with a dash that typography put in place of its hyphen; only with the hyphen it is registered.
/// </summary>
internal static class DoiHyphenRule
{
    internal static readonly DiagnosticDescriptor Dash = new(
        "CIT0144",
        "The DOI is written with a dash",
        DiagnosticSeverity.Warning,
        "The DOI is written with a dash that typography put in place of its hyphen. Only the form with the hyphen is registered."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (
            entry.Record is null
            || entry.Entry.Reference.Doi is not { } doi
            || doi.WithHyphens() is not { } hyphenated
            || hyphenated == doi
            || entry.Record.Doi == doi
        )
            yield break;
        yield return Dash.At(
                $"{doi} is written with a dash and is not registered; with a hyphen, {hyphenated} is.",
                entry.Entry.SpanOf("DOI"),
                $"Write {hyphenated}."
            )
            .Edited(entry, EntryEdits.OtherDoi(entry, hyphenated));
    }
}
