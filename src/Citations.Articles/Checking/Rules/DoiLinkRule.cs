using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0304: a DOI in an older form than https://doi.org/ (APA 7, section 9.35).</summary>
internal static partial class DoiLinkRule
{
    internal static readonly DiagnosticDescriptor Form = new(
        "CIT0304",
        "A DOI is in an older form",
        DiagnosticSeverity.Information,
        "A DOI is given as https://doi.org/ and its name (APA 7, section 9.35; Crossref's display guidelines); dx.doi.org, www.doi.org, http:// and an address without https:// are other forms, the proxy of a library serves only its own readers, and a link has no label doi:."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (!entry.Style.IsApa() || entry.Entry.Reference.Doi is not { } doi)
            yield break;
        var form = Older.Match(entry.Entry.Text);
        if (!form.Success)
            yield break;
        var span = new SourceSpan(entry.Entry.Span.Start + form.Index, form.Length);
        yield return Form.At($"The DOI {doi} is given as {form.Value.Trim()}…; its form is https://doi.org/.", span, $"Write {doi.ToUrl()}")
            .Edited(entry, Edits(entry, span));
    }

    private static EquatableArray<TextEdit> Edits(ExaminedEntry entry, SourceSpan span) =>
        EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Retell(entry.Article.Document, span, "https://doi.org/")] : [];

    [GeneratedRegex(
        @"(?:https?://(?:dx\.|www\.)?doi\.org/(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s?)|https?://(?:dx|www)\.doi\.org/|http://doi\.org/|https?://(?:dx-)?doi[.-]org(?:\.[a-z0-9-]+){2,6}/|(?<![/\w.@-])(?:dx\.|www\.)?doi\.org/|\bdoi:\s*(?:https?://(?:dx\.)?doi\.org/)?)(?=10\.\d{4,9}/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Older { get; }
}
