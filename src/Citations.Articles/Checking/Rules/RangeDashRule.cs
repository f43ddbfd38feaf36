using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Parsing;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0302: a hyphen between pages, where an en dash belongs (APA 7, 6.6).</summary>
internal static class RangeDashRule
{
    internal static readonly DiagnosticDescriptor Hyphen = new(
        "CIT0302",
        "A page range has a hyphen",
        DiagnosticSeverity.Information,
        "Page ranges take an en dash (APA 7, section 6.6)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (!entry.Style.IsApa() || entry.Entry.Parsed.Field("page") is not { } field || entry.Entry.Reference.Page is not { } pages)
            yield break;
        if (PageRange.Read(pages) is not { IsPlural: true } range)
            yield break;
        var hyphens = PageHyphens.In(entry.Entry.Text, field.Span).ToList();
        if (hyphens.Count == 0)
            yield break;
        var written = field.Span.In(entry.Entry.Text).ToString().ToCharArray();
        foreach (var hyphen in hyphens)
            written[hyphen - field.Span.Start] = '–';
        yield return Hyphen
            .At($"The page range {pages} has a hyphen; it takes an en dash.", entry.Entry.SpanOf("page"), $"Write {range}.")
            .Edited(entry, EntryEdits.Field(entry, "page", new string(written)));
    }
}
