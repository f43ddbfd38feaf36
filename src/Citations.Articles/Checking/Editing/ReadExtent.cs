using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles.Checking.Editing;

/// <summary>
/// Whether what was read as a title or as the name of a journal or book is all of it and nothing else. Where a period is missing, a reader
/// takes too much or too little, and another text in its place would double or delete words.
/// </summary>
internal static class ReadExtent
{
    /// <summary>Whether a text can replace the stretch that was read as a title.</summary>
    internal static bool IsTitle(ExaminedEntry entry, Reference record, SourceSpan span, string text) =>
        !IsPartlyItalic(entry.Article.Document, span)
        && !Doubles(entry, span, text, record.Title)
        && !HoldsOther(span.In(entry.Article.Document.Text).ToString(), text, record.ContainerTitle);

    /// <summary>Whether a text can replace the stretch that was read as the name of a journal or book.</summary>
    internal static bool IsContainer(ExaminedEntry entry, Reference record, SourceSpan span, string text)
    {
        var document = entry.Article.Document;
        var first = TextFolding.Words(span.In(document.Text).ToString()).Take(2).ToList();
        return !IsPartlyItalic(document, span)
            && !IsWithinItalics(entry, span)
            && !Doubles(entry, span, text, text)
            && (!HasPair(TextFolding.Words(record.Title), first) || HasPair(TextFolding.Words(text), first));
    }

    /// <summary>Italics that begin or end within the stretch are those of another part of the entry.</summary>
    private static bool IsPartlyItalic(ArticleDocument document, SourceSpan span)
    {
        var marks = MarkedCharacters.Of(document.Slice(span)).Marks;
        return marks.Length > 0 && ((marks[0] ^ marks[^1]) & RunMarks.Italic) != 0;
    }

    /// <summary>Whether the italics of a name hold words beside it; a volume may be italic with it.</summary>
    private static bool IsWithinItalics(ExaminedEntry entry, SourceSpan span)
    {
        var text = entry.Entry.Text;
        var (start, end) = (span.Start - entry.Entry.Span.Start, span.End - entry.Entry.Span.Start);
        return entry
            .Entry.Marked.Stretches(RunMarks.Italic)
            .Any(run =>
                run.Start < end
                && start < run.End
                && (
                    (run.Start < start && text[run.Start..start].Any(char.IsLetter))
                    || (end < run.End && text[end..run.End].Any(char.IsLetter))
                )
            );
    }

    /// <summary>
    /// Whether the words beside the stretch are those of its new text: two in a row, or the one where both meet without a mark between.
    /// </summary>
    private static bool Doubles(ExaminedEntry entry, SourceSpan span, string text, string? registered)
    {
        var document = entry.Article.Document.Text;
        string[] before = TextFolding.Words(document[entry.Entry.Span.Start..span.Start]),
            after = TextFolding.Words(document[span.End..entry.Entry.Span.End]),
            old = TextFolding.Words(span.In(document).ToString()),
            now = TextFolding.Words(text),
            words = TextFolding.Words(registered);
        return HasPair(words, before.TakeLast(2))
            || HasPair(words, after.Take(2))
            || (
                before is [.., var last]
                && now is [var first, ..]
                && first == last
                && old.FirstOrDefault() != first
                && char.IsLetterOrDigit(document.AsSpan(0, span.Start).TrimEnd()[^1])
            )
            || (
                after is [var next, ..]
                && now is [.., var end]
                && end == next
                && old.LastOrDefault() != end
                && char.IsLetterOrDigit(document.AsSpan(span.End).TrimStart()[0])
            );
    }

    /// <summary>Whether the name of the journal or book is in the old title and not in the new one.</summary>
    private static bool HoldsOther(string old, string text, string? container) =>
        TextFolding.Words(container) is { Length: > 0 } name && Has(old, name) && !Has(text, name);

    private static bool Has(string text, string[] words) =>
        $" {string.Join(' ', TextFolding.Words(text))} ".Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal);

    private static bool HasPair(string[] words, IEnumerable<string> pair) =>
        pair.ToArray() is [var first, var second] && words.Zip(words.Skip(1)).Contains((first, second));
}
