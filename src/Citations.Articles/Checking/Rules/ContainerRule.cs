using Citations.Matching;

namespace Citations.Articles;

/// <summary>CIT0114: the journal or book is another; abbreviations, <c>&amp;</c> and "the" do not count.</summary>
internal static class ContainerRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { ContainerTitle: { } registered } record || entry.Entry.Reference.ContainerTitle is not { } listed) yield break;
        if (ContainerMatch.IsOf(listed, record)) yield break;
        yield return new("CIT0114", DiagnosticSeverity.Warning, $"The entry says {listed}; {entry.Registry} says {registered}.", entry.Entry.SpanOf("container-title"), $"Write {registered}");
    }
}
