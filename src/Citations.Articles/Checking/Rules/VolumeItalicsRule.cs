using System.Globalization;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0303: the journal is italic and its volume is not (APA 7, 9.25).</summary>
internal static class VolumeItalicsRule
{
    internal static readonly DiagnosticDescriptor Upright = new(
        "CIT0303",
        "The volume is not italic",
        DiagnosticSeverity.Information,
        "The volume is italic, as the journal is (APA 7, section 9.25)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var (marked, parsed) = (entry.Entry.Marked, entry.Entry.Parsed);
        if (
            !entry.Style.IsApa()
            || entry.Entry.Reference.Type != ReferenceType.ArticleJournal
            || parsed.Field("container-title") is not { } container
            || parsed.Field("volume") is not { } volume
            || volume.Span.Start < container.Span.Start
            // An entry that ends in its date is in another style.
            || parsed.Field("issued") is { } issued && issued.Span.Start > container.Span.Start
            || IsPageOfNewspaper(entry.Entry.Reference)
            // So is one with the letter of a section, and one after the issue: *Times*, C1; *Weather*, (4), 9.
            || (entry.Entry.Reference is { Volume: [>= 'A' and <= 'Z', ..], Issue: null, Page: null })
            || (parsed.Field("issue") is { } issue && issue.Span.Start < volume.Span.Start)
            // "(Vol. 9)" is a part of the title of a book or an issue, and upright.
            || marked.Text.AsSpan(0, volume.Span.Start).TrimEnd(" .").EndsWith("(Vol", StringComparison.OrdinalIgnoreCase)
        )
            yield break;
        // The one number of an article ahead of print is its page.
        if (entry.Comparable is { Volume: null, Page: { } page } && page == entry.Entry.Reference.Volume)
            yield break;
        if (!IsItalic(marked, container.Span) || IsItalic(marked, volume.Span))
            yield break;
        yield return Upright
            .At(
                $"The volume {entry.Entry.Reference.Volume} is italic in APA 7, as the journal is.",
                entry.Entry.SpanOf("volume"),
                $"Write *{entry.Entry.Reference.Volume}*."
            )
            .Edited(entry, EntryEdits.Place(entry, "volume") is { } span ? [EntryEdits.Italic(entry.Article.Document, span)] : []);
    }

    /// <summary>The number after a newspaper of a day is its page, or the first of several: *The Daily Vole*, 1, 6.</summary>
    private static bool IsPageOfNewspaper(Reference work) =>
        work is { Issued.Start.Day: > 0, Issue: null }
        && (work.Page is null || (Number(work.Volume) is { } first && Number(work.Page) is { } second && first < second));

    private static int? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsItalic(MarkedText marked, SourceSpan span) =>
        marked.Runs.Any(run => (run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= span.Start && span.Start < run.Span.End);
}
