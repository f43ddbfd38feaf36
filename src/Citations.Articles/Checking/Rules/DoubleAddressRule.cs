using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0305: an entry with a DOI and another address (APA 7, section 9.34).</summary>
internal static class DoubleAddressRule
{
    internal static readonly DiagnosticDescriptor Both = new(
        "CIT0305",
        "An entry gives a DOI and an address",
        DiagnosticSeverity.Information,
        "If a work has both, the entry gives only the DOI, and only once (APA 7, section 9.34)."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Style.IsApa() && Repeated(entry.Entry) is { } repeated)
        {
            var place = repeated with { Start = entry.Entry.Span.Start + repeated.Start };
            yield return Both.At($"The entry gives the DOI {entry.Entry.Reference.Doi} twice.", place, "Remove one of them.") with
            {
                Edits = EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Retell(entry.Article.Document, place, "")] : [],
            };
        }

        if (
            !entry.Style.IsApa()
            || entry.Entry.Reference is not { Doi: { } doi, Url: { } address }
            || address.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)
        )
            yield break;
        // The DOI of a preprint's number is not in the entry.
        if (!entry.Entry.Text.Contains(address, StringComparison.Ordinal) || !Gives(entry.Entry, doi.Value))
            yield break;
        yield return Both.At(
                $"The entry gives the DOI {doi} and the address {address}; the DOI alone is enough.",
                entry.Entry.SpanOf("URL"),
                "Remove the address."
            )
            .Edited(entry, Edits(entry, address));
    }

    /// <summary>The second of two equal DOIs at the end of an entry, with the space before it.</summary>
    private static SourceSpan? Repeated(ReferenceEntry entry)
    {
        if (
            Doi.FindAll(entry.Text) is not [var first, var second]
            || first.Doi != second.Doi
            || second.FullSpan.End < entry.Text.Length - 1
        )
            return null;
        var between = entry.Text.AsSpan(first.FullSpan.End..second.FullSpan.Start);
        return between.Trim(" .,;()[]").IsEmpty ? SourceSpan.FromBounds(first.FullSpan.End, second.FullSpan.End) : null;
    }

    private static bool Gives(ReferenceEntry entry, string doi) =>
        entry.Text.Contains(doi, StringComparison.OrdinalIgnoreCase)
        || entry.Marked.Runs.Any(run => run.Target?.Contains(doi, StringComparison.OrdinalIgnoreCase) is true);

    /// <summary>The address goes with the space before it.</summary>
    private static EquatableArray<TextEdit> Edits(ExaminedEntry entry, string address)
    {
        var at = entry.Entry.Text.IndexOf(address, StringComparison.Ordinal);
        if (
            !EntryEdits.IsWritable(entry.Entry)
            || at < 1
            || entry.Entry.Text[at - 1] != ' '
            || (at + address.Length < entry.Entry.Text.Length && entry.Entry.Text[at + address.Length] != ' ')
        )
            return [];
        return [new(new(entry.Entry.Span.Start + at - 1, address.Length + 1), RichText.Empty)];
    }
}
