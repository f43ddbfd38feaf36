using Citations.Matching;

namespace Citations.Articles;

/// <summary>CIT0113: the title differs in words from the registered one; case, punctuation and a missing subtitle do not count.</summary>
internal static class TitleRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || entry.TitleSimilarity is not < 1) yield break;
        yield return new(
            "CIT0113", DiagnosticSeverity.Warning,
            $"The title differs from the registered one: {entry.Registry} has {Wording.Quote(WorkIntegrity.TitleWithoutMark(record.Title))}.",
            entry.Entry.SpanOf("title"), $"Write {WorkIntegrity.TitleWithoutMark(record.Title)}");
    }
}
