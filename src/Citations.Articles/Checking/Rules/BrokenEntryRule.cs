using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;
using Citations.Articles.Lists;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0230: a line break within an entry, or none between two.</summary>
internal static class BrokenEntryRule
{
    internal static readonly DiagnosticDescriptor Broken = new(
        "CIT0230",
        "Paragraphs and entries do not agree",
        DiagnosticSeverity.Warning,
        "Each entry of a reference list is a separate paragraph (APA 7, section 9.43). Here a line break splits an entry, or two entries "
            + "are in one paragraph. The entries are read and checked one by one."
    );

    private const string Break = "\n\n";

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        ReferenceEntry? before = null;
        foreach (var entry in examined.Listed.Where(entry => entry.Library is null))
        {
            if (before is not null && IsBesideBefore(examined.Article.Document.Text, before.Span.End, entry.Span.Start))
                yield return Broken.At(
                    $"{Wording.Entry(entry)} is in the paragraph of the entry before it.",
                    entry.Span,
                    "Start a new paragraph before the entry."
                );
            else if (BreakIn(entry.Text) is { } at && !IsWithinItem(examined.Article.Document, entry.Span.Start + at))
                yield return Broken.At(
                    $"A line break splits the entry {Wording.Entry(entry)}.",
                    new(entry.Span.Start + at, entry.Text.Length - at),
                    "Join the two paragraphs."
                );
            before = entry;
        }
    }

    /// <summary>Whether nothing but a space is between two entries, and no line break of the author's.</summary>
    private static bool IsBesideBefore(string text, int end, int start) => start - end == 1 && text[end] is not ('\n' or '\u2028');

    /// <summary>The parts of an item are those that its author, or the page, made.</summary>
    private static bool IsWithinItem(ArticleDocument document, int at) =>
        document.BlockAt(at) is { Kind: BlockKind.ListItem, Marker: null };

    /// <summary>Where the second paragraph of an entry starts that a line break splits; null if it is one paragraph.</summary>
    private static int? BreakIn(string entry)
    {
        var end = entry.IndexOf(Break, StringComparison.Ordinal);
        while (end > 0 && !BrokenEntry.GoesOn(entry.AsSpan(0, end), entry.AsSpan(end + Break.Length)))
            end = entry.IndexOf(Break, end + Break.Length, StringComparison.Ordinal);
        return end > 0 ? end + Break.Length : null;
    }
}
