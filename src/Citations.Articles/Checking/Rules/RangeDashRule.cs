namespace Citations.Articles;

/// <summary>CIT0302: a hyphen between pages, where an en dash belongs (APA 7, 6.6).</summary>
internal static class RangeDashRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Entry.Parsed.Field("page") is not { } field || entry.Entry.Reference.Page is not { } pages) yield break;
        if (PageRange.Read(pages) is not { IsPlural: true } range) yield break;
        if (!field.Span.In(entry.Entry.Text).Contains('-')) yield break;
        yield return new("CIT0302", DiagnosticSeverity.Information, $"The page range {pages} has a hyphen; it takes an en dash.", entry.Entry.SpanOf("page"), $"Write {range}.");
    }
}
