using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Form;

/// <summary>
/// CIT0320: italics on another part of an entry than APA 7 sets in italics: the journal and its volume, the title of a book and of what
/// stands alone. A list without any italics lost them on its way, and is not reported.
/// </summary>
internal static partial class ItalicsRule
{
    internal static readonly DiagnosticDescriptor Elsewhere = new(
        "CIT0320",
        "Italics are in the wrong place",
        DiagnosticSeverity.Information,
        "APA 7 sets in italics the name of a journal and its volume, but not the issue (section 9.25), and the title of a book or another work that stands alone, but not that of an article or a chapter (section 9.19)."
    )
    {
        Safety = FixSafety.Safe,
    };

    // One or two words may be a name that is italic by itself, as that of a species.
    private const int FewestWords = 3;

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (!entry.Style.IsApa() || !entry.IsListInItalics || FormParts.Of(entry.Entry) is not { } parts)
            return [];
        return (
            OfPart(entry, parts) is { } part ? [part]
            : parts[FormPart.Periodical] is { } periodical ? OfArticle(entry, parts, periodical)
            : parts.Work.Type == ReferenceType.Chapter ? OfChapter(entry, parts)
            : OfWork(entry, parts)
        ).OfType<Diagnostic>();
    }

    private static IEnumerable<Diagnostic?> OfArticle(ExaminedEntry entry, FormParts parts, SourceSpan periodical)
    {
        // Without a volume after it, what was read as a periodical may be a publisher.
        if (parts.Entry.Parsed.Field("volume") is not { Span: { Length: > 0 } volume } || volume.Start != periodical.End + ", ".Length)
            yield break;
        if (!HasItalics(parts, periodical))
            yield return Lacking(entry, HasItalics(parts, volume) ? [periodical] : [periodical, volume], "The journal", "APA 7, section 9.25");
        if (parts.Entry.Parsed.Field("issue") is { Span: { Length: > 0 } issue } && issue.Start > volume.End && IsItalic(parts, issue))
            yield return Superfluous(entry, parts, InParentheses(parts, issue), "The issue", "APA 7, section 9.25");
        yield return TitleOfPart(entry, parts, "an article");
    }

    private static IEnumerable<Diagnostic?> OfChapter(ExaminedEntry entry, FormParts parts)
    {
        if (
            parts.Entry.Parsed.Field("container-title") is not { Span: var book }
            || parts.Entry.Parsed.Field("editor") is not { Span: var editor }
            || parts[FormPart.Title] is not { } title
            || editor.Start < title.End
            || book.Start < editor.End
            || !parts.Text.AsSpan(title.End..editor.Start).TrimEnd().EndsWith(" In", StringComparison.Ordinal)
        )
            yield break;
        if (!HasItalics(parts, book))
            yield return Lacking(entry, [book], "The title of the book", "APA 7, section 9.28") is { } finding
                ? finding with { Safety = FixSafety.Unsafe }
                : null;
        yield return TitleOfPart(entry, parts, "a chapter");
    }

    /// <summary>A title in italics before In and a larger work in italics: of the two the larger work has them.</summary>
    private static Diagnostic? OfPart(ExaminedEntry entry, FormParts parts)
    {
        if (parts[FormPart.Date] is not { } date || LargerWork.Match(parts.Text, date.End) is not { Success: true } match)
            return null;
        var isEpisode = match.Groups["episode"].Success;
        var title = new SourceSpan(match.Groups["title"].Index, match.Groups["title"].Length);
        return parts.IsItalic(match.Groups["work"].Index)
            && IsItalic(parts, title)
            && (isEpisode || parts.Work.Type is ReferenceType.Chapter or ReferenceType.PaperConference)
            ? Superfluous(entry, parts, title, $"The title of {(isEpisode ? "an episode" : parts.Work.Type == ReferenceType.Chapter ? "a chapter" : "a paper")}", "APA 7, section 9.19") with
            {
                Safety = FixSafety.Unsafe,
            }
            : null;
    }

    [GeneratedRegex(
        @"\G\.\s(?<title>[^\[\]]{12,300}?[^\s\[(])(?:\s\([^()]{1,40}\))?(?:\s\[(?:[^\[\]]{0,40}\b(?<episode>[Ee]pisode)|[^\[\]]{0,60})\])?(?:\.|(?<=[?!]))\sIn\s(?:[^()]{3,200}\([^()]{2,40}\),\s)?(?<work>\S)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LargerWork { get; }

    /// <summary>The edition in parentheses after a title is upright.</summary>
    private static Diagnostic? Edition(ExaminedEntry entry, FormParts parts) =>
        parts[FormPart.Entry] is { } all
        && EditionInParentheses.Match(parts.Text, all.Start, all.Length) is { Success: true } match
        && IsItalic(parts, new(match.Index, match.Length))
            ? Superfluous(entry, parts, new(match.Index, match.Length), "The edition", "APA 7, section 9.19")
            : null;

    [GeneratedRegex(@"(?<=\p{Ll}\s)\((?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev\.)\sed\.\)", RegexOptions.CultureInvariant)]
    private static partial Regex EditionInParentheses { get; }

    /// <summary>Every entry of a work that stands alone has italics; the publisher after the title shows where it ends.</summary>
    private static IEnumerable<Diagnostic?> OfWork(ExaminedEntry entry, FormParts parts)
    {
        if (IsPage(parts) && !HasItalics(parts, new(0, parts.Text.Length)))
        {
            yield return Elsewhere.At(
                "Nothing in the entry is italic; APA 7 sets in italics the title of a page, or the newspaper or blog that it is from (section 9.19).",
                entry.Entry.Span,
                "Set the title in italics, or the name of its source."
            );
            yield break;
        }

        if (
            parts.Work.Type is not (ReferenceType.Book or ReferenceType.Report or ReferenceType.Thesis)
            || parts.Work.ContainerTitle is not null
            || parts[FormPart.Title] is not { Length: > 1 } title
            // A description in brackets is in the place of a title and is upright.
            || title.In(parts.Text).StartsWith("[", StringComparison.Ordinal)
            || parts.Text[title.Start - 1] == '['
            || parts.Entry.Parsed.Field("publisher") is not { Span: var publisher }
            || publisher.Start < title.End
        )
            yield break;
        if (HasItalics(parts, new(0, parts.Text.Length)))
        {
            yield return Edition(entry, parts);
            yield break;
        }

        yield return Lacking(entry, [title], "The title", "APA 7, section 9.19") with { Safety = FixSafety.Unsafe };
    }

    /// <summary>Whether the entry is of a page by itself: a title without a description in its place, and an address.</summary>
    private static bool IsPage(FormParts parts) =>
        parts.Work is { Url: not null, Doi: null, Type: ReferenceType.Webpage or ReferenceType.Document or ReferenceType.PostWeblog }
        && parts[FormPart.Title] is { Length: > 1 } title
        && parts.Text[title.Start - 1] != '['
        && parts.Text[title.Start] != '[';

    private static Diagnostic? TitleOfPart(ExaminedEntry entry, FormParts parts, string kind) =>
        parts[FormPart.Title] is { Length: > 0 } title
        && title.In(parts.Text).Trim().Count(' ') >= FewestWords - 1
        && IsItalic(parts, title)
            ? Superfluous(entry, parts, Ended(parts, title), $"The title of {kind}", "APA 7, section 9.19") with { Safety = FixSafety.Unsafe }
            : null;

    private static Diagnostic Lacking(ExaminedEntry entry, SourceSpan[] spans, string what, string source)
    {
        var places = spans.Select(span => span with { Start = entry.Entry.Span.Start + span.Start }).ToArray();
        return Elsewhere.At($"{what} is not italic ({source}).", places[0], "Set it in italics.") with
        {
            // An asterisk that a reader sees is half of a pair that was to set italics.
            Edits = EntryEdits.IsWritable(entry.Entry) && !entry.Entry.Text.Contains('*', StringComparison.Ordinal)
                ? places.Select(place => EntryEdits.Italic(entry.Article.Document, place)).ToEquatableArray()
                : [],
        };
    }

    /// <summary>Text that is italic and should not be. A stretch of italics that holds more is not divided.</summary>
    private static Diagnostic Superfluous(ExaminedEntry entry, FormParts parts, SourceSpan span, string what, string source)
    {
        var isOwn = !parts.IsItalic(span.Start - 1) && !parts.IsItalic(span.End);
        var place = span with { Start = entry.Entry.Span.Start + span.Start };
        return Elsewhere.At($"{what} is italic and should be upright ({source}).", place, "Set it upright.") with
        {
            Edits = isOwn && EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Upright(entry.Article.Document, place)] : [],
        };
    }

    /// <summary>A title with the mark after it, which is italic with it.</summary>
    private static SourceSpan Ended(FormParts parts, SourceSpan title)
    {
        var end = title.End;
        while (end < parts.Text.Length && parts.Text[end] is '.' or '?' or '!' && parts.IsItalic(end))
            end++;
        return SourceSpan.FromBounds(title.Start, end);
    }

    private static SourceSpan InParentheses(FormParts parts, SourceSpan span) =>
        parts.Text[span.Start - 1] == '(' && span.End < parts.Text.Length && parts.Text[span.End] == ')'
            ? SourceSpan.FromBounds(span.Start - 1, span.End + 1)
            : span;

    private static bool IsItalic(FormParts parts, SourceSpan span) => Enumerable.Range(span.Start, span.Length).All(parts.IsItalic);

    private static bool HasItalics(FormParts parts, SourceSpan span) => Enumerable.Range(span.Start, span.Length).Any(parts.IsItalic);
}
