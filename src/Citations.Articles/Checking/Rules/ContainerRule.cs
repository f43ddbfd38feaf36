using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0114: the journal or book is another; abbreviations, <c>&amp;</c> and "the" do not count.</summary>
internal static class ContainerRule
{
    internal static readonly DiagnosticDescriptor OtherContainer = new(
        "CIT0114",
        "The journal or book differs from the record",
        DiagnosticSeverity.Warning,
        "The name of the journal, book or conference differs from the registered one. Abbreviations, acronyms, other names of the same journal, "
            + "\"&\" and \"the\" do not count."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { ContainerTitle: { } registered } record || entry.Entry.Reference.ContainerTitle is not { } listed)
            yield break;
        if (ContainerMatch.IsOf(listed, record) || entry.Statement is { HasContainer: true })
            yield break;
        yield return OtherContainer
            .At(
                $"The entry says {listed}; {entry.Registry} says {registered}.",
                entry.Entry.SpanOf("container-title"),
                $"Write {registered}"
            )
            .Edited(entry, EntryEdits.Container(entry, record, registered));
    }
}
