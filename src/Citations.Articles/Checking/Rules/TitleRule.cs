using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0113: the title differs in words from the registered one; case, punctuation and a missing subtitle do not count.</summary>
internal static class TitleRule
{
    internal static readonly DiagnosticDescriptor OtherTitle = new(
        "CIT0113",
        "Words of the title differ",
        DiagnosticSeverity.Warning,
        "Words of the title differ from the registered one. Case, punctuation, British and American spelling, a subtitle that is left out "
            + "and marks such as RETRACTED: do not count."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || entry.TitleSimilarity is not < 1)
            yield break;
        if (entry.Statement is { Title: not null } or { HasShortTitle: true })
            yield break;
        var edits = EntryEdits.Title(entry, record);
        yield return OtherTitle
            .At(
                $"The title differs from the registered one: {entry.Registry} has "
                    + $"{Wording.Quote(WorkIntegrity.TitleWithoutMark(record.Title))}.",
                entry.Entry.SpanOf("title"),
                // As the list writes titles, where that is known.
                $"Write {(edits is [var edit, ..] ? edit.Replacement.ToString() : WorkIntegrity.TitleWithoutMark(record.Title))}"
            )
            .Edited(entry, edits);
    }
}
