namespace Citations.Articles;

/// <summary>CIT0303: the journal is italic and its volume is not (APA 7, 9.25).</summary>
internal static class VolumeItalicsRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var (text, parsed) = (entry.Entry.Text, entry.Entry.Parsed);
        if (entry.Entry.Reference.Type != ReferenceType.ArticleJournal || parsed.Field("container-title") is not { } container || parsed.Field("volume") is not { } volume || volume.Span.Start < container.Span.Start) yield break;
        if (!IsMarked(text, container.Span) || IsMarked(text, volume.Span) || text.AsSpan(container.Span.Start, volume.Span.Start - container.Span.Start).IndexOfAny('*', '_') < 0) yield break;
        if (ClosesAfter(text, volume.Span.End)) yield break;
        yield return new("CIT0303", DiagnosticSeverity.Information, $"The volume {entry.Entry.Reference.Volume} is italic in APA 7, as the journal is.", entry.Entry.SpanOf("volume"), $"Write *{entry.Entry.Reference.Volume}*.");
    }

    private static bool IsMarked(string text, SourceSpan span) => span.Start > 0 && text[span.Start - 1] is '*' or '_' or '>';

    // *Journal, 12*(3): one pair of marks around both.
    private static bool ClosesAfter(string text, int end) => end < text.Length && text[end] is '*' or '_' or '<';
}
