using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Printing;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0304: a DOI in an older form than https://doi.org/ (APA 7, section 9.35).</summary>
internal static class DoiLinkRule
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
        if (DoiForms.Find(entry.Entry.Text) is not { } form)
            yield break;
        // Other rules report a bare DOI and one after a label without a colon.
        var written = form.In(entry.Entry.Text).Trim().ToString();
        if (written == DoiForms.Address || !written.AsSpan().ContainsAny(':', '/'))
            yield break;
        var span = new SourceSpan(entry.Entry.Span.Start + form.Start, form.Length);
        yield return Form.At($"The DOI {doi} is given as {written}…; its form is {DoiForms.Address}.", span, $"Write {doi.ToUrl()}")
            .Edited(entry, Edits(entry, span));
    }

    private static EquatableArray<TextEdit> Edits(ExaminedEntry entry, SourceSpan span) =>
        EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Retell(entry.Article.Document, span, DoiForms.Address)] : [];
}
